class Visit(models.Model):
    visitor_openid = models.CharField(max_length=64)  # expect
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
