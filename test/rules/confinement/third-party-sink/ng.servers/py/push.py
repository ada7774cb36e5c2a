import requests


def push(user):
    requests.post("https://crm.outsider-data.com/leads", json={"id_card": user.id_card})  # expect
