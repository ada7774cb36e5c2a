import os

import jwt


def issue(claims):
    return jwt.encode(claims, os.getenv("TOKEN_SIGNING"), algorithm="HS256")
