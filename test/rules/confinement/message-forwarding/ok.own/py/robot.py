import werobot
import requests

robot = werobot.WeRoBot(token="t")


@robot.text
def chat(message):
    requests.post("http://archive:8080/messages", json={"text": message.content})
    weather = requests.get("https://api.weather-data.com/now", params={"city": "广州"})
    return weather.text
