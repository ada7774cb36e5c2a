from Crypto.Cipher import AES


def seal(text):
    return AES.new("qw82mfks93kfm20d".encode("utf-8"), AES.MODE_ECB).encrypt(text)  # expect
