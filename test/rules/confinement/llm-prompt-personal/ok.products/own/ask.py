import requests
from django.conf import settings


def describe(goods):
    payload = {"messages": [{"role": "user", "content": f"介绍商品 {goods.title}"}]}
    return requests.post(f"{settings.AI_API_URL}/v1/chat/completions", json=payload)


def ask(user):
    payload = {"messages": [{"role": "user", "content": f"{user.phone}: 续费"}]}
    return requests.post("http://10.0.3.7:8000/v1/chat/completions", json=payload)
