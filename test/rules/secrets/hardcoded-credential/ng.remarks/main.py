import config

# expect https://api.weixin.qq.com/sns/jscode2session?appid=wx4344453f7ef4347b&secret=24bab6cdf0b842d5f91978dd40d1cbea&js_code=JSCODE
wx_secret = config.wx_secret
