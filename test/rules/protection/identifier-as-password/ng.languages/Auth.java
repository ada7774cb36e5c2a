package com.shop;

public class Auth {
    public void register(User user, String openId) {
        user.setUsername(openId);
        user.setPassword(openId); // expect
    }
}
