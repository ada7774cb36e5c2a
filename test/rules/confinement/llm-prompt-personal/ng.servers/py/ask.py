import requests


def ask(user, text):
    return requests.post(
        "https://api.deepseek.com/chat/completions",
        json={"messages": [{"role": "user", "content": f"{user.phone}: {text}"}]},  # expect
    )
