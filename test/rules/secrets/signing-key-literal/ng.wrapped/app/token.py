from datetime import datetime, timedelta

import jwt

from .config import SECRET_KEY


def issue(uid):
    return jwt.encode({"uid": uid, "exp": datetime.utcnow() + timedelta(days=1)}, str(SECRET_KEY), algorithm="HS256")
