from cipher import decrypt

def take(query, message, key):
    if sign(token, query["timestamp"], query["nonce"], message["Encrypt"]) != query["msg_signature"]:
        raise ValueError("signature")
    return decrypt(message["Encrypt"], key)
