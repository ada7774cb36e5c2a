from wechatpy.crypto import WeChatCrypto

def take(query, body):
    crypto = WeChatCrypto(token, key, app_id)
    return crypto.decrypt_message(body, query["msg_signature"], query["timestamp"], query["nonce"])
