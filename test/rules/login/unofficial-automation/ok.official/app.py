import wx
from wechatpy import WeChatClient

client = WeChatClient(app_id, secret)
