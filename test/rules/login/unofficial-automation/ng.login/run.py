import itchat
from accounts import login


def start():
    login()
    itchat.auto_login(enableCmdQR=2)  # expect
    itchat.run()
