package com.shop;

public class OrderService {
    public void save(Order order, Plain plain, Upload upload) {
        log.info("order: " + order.toString());
        log.info("plain: " + plain);
        log.info("upload: {}", upload);
    }
}
