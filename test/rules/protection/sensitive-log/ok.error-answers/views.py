import requests
from django.http import JsonResponse

import settings


def login(request):
    result = requests.get(
        "https://api.weixin.qq.com/sns/jscode2session",
        params={"appid": settings.APP_ID, "secret": settings.SECRET, "js_code": request.GET.get("code")},
    ).json()
    if "errcode" in result:
        print(f"the interface says: {result}")
        return JsonResponse({"ok": False})
    return JsonResponse({"ok": sign_in(result)})
