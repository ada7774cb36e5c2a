from django.http import JsonResponse
from django.urls import path

from . import models


def author(request):
    user = models.Author.objects.get(user_id=request.GET.get("user_id"))
    return JsonResponse({"nick": user.nick, "posts": user.posts})


urlpatterns = [path("author/", author)]
