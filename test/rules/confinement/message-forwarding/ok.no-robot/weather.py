import requests

FORECAST = "https://api.tianapi.com/tianqi/index?key={}&city={}"


def forecast(city):
    return requests.get(FORECAST.format(KEY, city)).json()


def is_up():
    return requests.get("https://api.ownthink.com").status_code == 200
