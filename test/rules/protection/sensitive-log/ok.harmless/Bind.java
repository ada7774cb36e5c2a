package com.shop;

public class Bind {
    private static final org.slf4j.Logger log = org.slf4j.LoggerFactory.getLogger(Bind.class);

    public void bind(String mobile) {
        log.info("bind {}", DesensitizedUtil.mobilePhone(mobile));
        log.info("手机号已绑定");
    }
}
