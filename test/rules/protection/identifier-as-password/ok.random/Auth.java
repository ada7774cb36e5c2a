package com.shop;

public class Auth {
    private String password;

    public void setPassword(String password) {
        this.password = password;
    }

    public void register(User user, String openId, String password) {
        user.setUsername(openId);
        user.setPassword(encoder.encode(password));
    }
}
