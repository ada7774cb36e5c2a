import hashlib


def check_token(data):
    token = "qirijitoken"  # expect
    parts = sorted([token, data.get("timestamp", ""), data.get("nonce", "")])
    if hashlib.sha1("".join(parts).encode("utf-8")).hexdigest() == data.get("signature", ""):
        return data.get("echostr", "")
    return ""
