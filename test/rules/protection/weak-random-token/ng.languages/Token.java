package com.shop;

import java.util.Random;

public class Token {
    public String createToken() {
        Random random = new Random();
        return Long.toHexString(random.nextLong()); // expect
    }
}
