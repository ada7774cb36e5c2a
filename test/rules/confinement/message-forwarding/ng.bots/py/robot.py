import werobot
import requests

robot = werobot.WeRoBot(token="t")


@robot.text
def chat(message):
    answer = requests.get("http://api.chatty-bot.com/request.p", params={"text": message.content, "lc": "ch"})  # expect
    return answer.json()["response"]
