package com.shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class LoginService {
    private static final Logger log = LoggerFactory.getLogger(LoginService.class);

    public void bind(String openId, String mobile, String password) {
        log.info("bind mobile {}", mobile); // expect
        log.debug("openId={}", openId); // expect
        log.error("wrong password " + password); // expect
    }
}
