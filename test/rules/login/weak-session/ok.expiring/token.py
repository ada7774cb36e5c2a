import jwt
from datetime import datetime, timedelta

def create(user):
    claims = {"sub": user.id, "exp": datetime.utcnow() + timedelta(hours=2)}
    return jwt.encode(claims, key, algorithm="HS256")
