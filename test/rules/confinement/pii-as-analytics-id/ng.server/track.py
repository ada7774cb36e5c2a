import mixpanel as mp

mixpanel = mp.Mixpanel("token")


def signed_up(user):
    mixpanel.track(user.openid, "signed up")  # expect
