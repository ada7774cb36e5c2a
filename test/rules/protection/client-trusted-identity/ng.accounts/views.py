import json

import requests
from django.conf import settings
from django.http import JsonResponse
from django.urls import path

from . import models


def accept_user_information(request):
    user_id = request.GET.get("user_id")  # expect
    user = models.UserInformation.objects.get(user_id=user_id)
    return JsonResponse({"name": user.user_name, "telephone": user.telephone, "address": user.address})


# Says who the program is, not who is calling.
def fetch_access_token():
    token_url = "https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=%s" % settings.APP_ID
    token_response = requests.get(token_url)
    return json.loads(token_response.text).get("access_token")


def exchange(code):
    url = "https://api.weixin.qq.com/sns/jscode2session?grant_type=authorization_code&js_code=" + code
    return requests.get(url).json()


def bind(request):
    return JsonResponse({"openid": exchange(request.GET.get("code"))["openid"]})


urlpatterns = [path("getuser/", accept_user_information), path("bind/", bind)]
