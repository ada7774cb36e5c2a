import requests

# server-side check that the tag manager answers
STATUS = "https://www.googletagmanager.com"
