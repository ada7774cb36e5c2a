package app;

class WxUserService {
    public void handleUnSubscribeUser(String openid) {
        userDao.updateSubscribeStatus(openid, 0); // expect
    }
}
