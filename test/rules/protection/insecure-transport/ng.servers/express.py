import requests


def track(order_no, phone):
    return requests.post("http://api.express-west.cn/query", json={"no": order_no, "phone": phone})  # expect
