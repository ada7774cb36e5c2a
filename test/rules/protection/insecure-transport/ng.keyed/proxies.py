import requests
from flask import Flask

app = Flask(__name__)


@app.route("/proxies")
def proxies():
    return requests.get("http://proxies.shop-news.cn/list?order=928101982211&num=100").text  # expect
