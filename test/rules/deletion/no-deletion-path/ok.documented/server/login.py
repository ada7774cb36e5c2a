import requests


def bind(code, db):
    data = requests.post('https://api.weixin.qq.com/wxa/business/getuserphonenumber', json={'code': code}).json()
    db.session.add(Member(phone=data['phone_info']['phoneNumber']))
