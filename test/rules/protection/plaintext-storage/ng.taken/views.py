import uuid

from django.http import HttpResponse

from .models import Clubs


def register(request):
    username = request.POST.get("username", "")
    password = request.POST.get("password", "")
    club = Clubs(uuid=uuid.uuid1(), user_name=username, password=password)  # expect
    club.save()
    return HttpResponse("ok")


def login(request):
    password = request.POST.get("password", "")
    club = Clubs.objects.get(user_name=request.POST.get("username", ""))
    if club.password != password:  # expect
        return HttpResponse("wrong")
    request.session["club"] = club.user_name
    return HttpResponse("ok")
