def shared(user, settings):
    user.add_points(settings.share_points)  # expect
