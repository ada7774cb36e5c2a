GET_TOKEN = "https://api.weixin.qq.com/sns/oauth2/access_token?appid=%s&secret=%s&code=%s&grant_type=authorization_code"
GET_SESSION = "https://api.weixin.qq.com/sns/jscode2session?appid={}&secret={}&js_code={}"
