PAGE = "https://shop.example.cn/back?from=menu"

def address(app_id, state):
    return "https://open.weixin.qq.com/connect/oauth2/authorize?appid=" + app_id + "&redirect_uri=" + PAGE + "&response_type=code&scope=snsapi_base&state=" + state  # expect
