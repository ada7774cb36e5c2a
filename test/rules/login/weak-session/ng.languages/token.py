import jwt

def create(user):
    return jwt.encode({"sub": user.id}, key, algorithm="HS256")  # expect
