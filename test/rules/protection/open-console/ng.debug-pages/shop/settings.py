import os

DEBUG = True  # expect

ALLOWED_HOSTS = ["www.shop.cn", "*"]
