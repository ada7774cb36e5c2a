def deactivate_user(user, session):
    user.is_deleted = True  # expect
    session.commit()
