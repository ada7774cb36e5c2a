def sync(openid, apps):
    for app in apps:
        app.client.message.send_text(openid, "hi")  # expect
