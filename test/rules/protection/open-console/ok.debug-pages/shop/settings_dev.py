DEBUG = True

ALLOWED_HOSTS = ["*"]
