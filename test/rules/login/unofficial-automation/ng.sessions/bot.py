from wxpy import Bot  # expect
import itchat  # expect

bot = Bot(cache_path=True)  # expect
itchat.auto_login(hotReload=True)  # expect
