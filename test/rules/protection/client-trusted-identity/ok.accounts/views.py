from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.urls import path

from . import models


@login_required
def accept_user_information(request):
    user = models.UserInformation.objects.get(user_id=request.GET.get("user_id"), owner=request.user)
    return JsonResponse({"telephone": user.telephone, "openid": "" if user.openid is None else "bound"})


urlpatterns = [path("getuser/", accept_user_information)]
