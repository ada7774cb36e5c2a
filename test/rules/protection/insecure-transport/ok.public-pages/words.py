import requests
from flask import Flask

app = Flask(__name__)
PAGE_HEADERS = {"User-Agent": "Mozilla/5.0", "Accept": "text/html"}


@app.route("/word")
def word():
    home_url = "http://words.shop-news.cn/"
    return requests.get(home_url, headers=PAGE_HEADERS).text
