package com.shop;

import java.security.SecureRandom;

public class Token {
    public String createToken() {
        SecureRandom random = new SecureRandom();
        return Long.toHexString(random.nextLong());
    }
}
