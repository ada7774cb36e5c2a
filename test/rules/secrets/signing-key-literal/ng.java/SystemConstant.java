package com.shop;

public class SystemConstant {
    public static final String JWT_SECERT = "8677df7fc3a34e26a61c034d5ec8245d"; // expect
    public static final long JWT_TTL = 24 * 60 * 60 * 1000;
}
