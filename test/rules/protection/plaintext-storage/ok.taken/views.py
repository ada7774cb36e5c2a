from django.contrib.auth.hashers import check_password, make_password
from django.http import HttpResponse

from .models import Clubs


def register(request):
    password = request.POST.get("password", "")
    Clubs(user_name=request.POST.get("username", ""), password=make_password(password)).save()
    return HttpResponse("ok")


def login(request):
    club = Clubs.objects.get(user_name=request.POST.get("username", ""))
    return HttpResponse("ok" if check_password(request.POST.get("password", ""), club.password) else "wrong")
