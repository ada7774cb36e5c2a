import os

from starlette.datastructures import Secret

SECRET_KEY = Secret(os.getenv("SECRET_KEY", "secret key for project"))  # expect
