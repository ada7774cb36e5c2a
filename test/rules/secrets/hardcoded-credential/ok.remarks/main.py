import config

# https://api.weixin.qq.com/sns/jscode2session?appid=APPID&secret=SECRET&js_code=JSCODE
# commit 24bab6cdf0b842d5f91978dd40d1cbea changed the secret
wx_secret = config.wx_secret
