def delete_user(user, session):
    user.status = 0
    session.delete(user)
    session.commit()


def delete_goods(goods):
    goods.is_deleted = True
