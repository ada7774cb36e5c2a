def message(openid):
    return {'touser': openid, 'miniprogram_state': 'developer'}  # expect
