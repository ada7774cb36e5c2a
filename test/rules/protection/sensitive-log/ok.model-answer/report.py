import requests


def summarise(prompt):
    response = requests.post(API, json={"messages": [{"role": "user", "content": prompt}]})
    result = response.json()
    content = result["choices"][0]["message"]["content"]
    print(content[:500])
    return content
