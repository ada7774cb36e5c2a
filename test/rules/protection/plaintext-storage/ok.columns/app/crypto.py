def seal(text):
    return Fernet(KEY).encrypt(text)
