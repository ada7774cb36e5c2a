from wxpy import Bot
import itchat

bot = Bot(cache_path=True)  # expect
itchat.auto_login(hotReload=True)  # expect
