import requests
import jwt

requests.get("https://mp.weixin.qq.com", verify="/etc/ssl/ca.pem")
claims = jwt.decode(token, key, algorithms=["HS256"])
form = {"checked": False}
