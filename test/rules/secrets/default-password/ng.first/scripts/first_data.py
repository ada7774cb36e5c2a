from users.models import User


def create_super_user():
    User.objects.create_superuser(username="admin", password="qwer1234")  # expect
