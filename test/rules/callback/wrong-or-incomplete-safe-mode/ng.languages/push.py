from cipher import decrypt

def take(message, key):
    text = decrypt(message["Encrypt"], key)  # expect
    return read(text)["FromUserName"]
