package com.shop;

public class Express {
    private static final String REQUEST_URL = "http://api.express-west.cn/order"; // expect
}
