import os


def message(openid):
    return {'touser': openid, 'miniprogram_state': os.environ.get('MP_STATE', 'formal')}
