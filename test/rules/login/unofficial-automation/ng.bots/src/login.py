import itchat, time, os


def start():
    bot = itchat.new_instance()  # expect
    uuid = bot.get_QRuuid()
    while not bot.get_QR(uuid, False, os.path.join("QRPics", uuid + ".png")):  # expect
        time.sleep(1)
    return bot
