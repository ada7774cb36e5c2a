package com.shop;

public class Plain {
    private String mobile;
}
