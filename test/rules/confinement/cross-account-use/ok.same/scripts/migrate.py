def migrate(token):
    return post("https://api.weixin.qq.com/cgi-bin/changeopenid?access_token=" + token)
