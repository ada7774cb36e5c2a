import jwt

SECRET_KEY = 'csol2025'  # expect


def issue(uid):
    return jwt.encode({'uid': uid}, SECRET_KEY, algorithm='HS256')
