package com.shop;

import org.springframework.web.cors.CorsConfiguration;

public class CorsConfig {
    CorsConfiguration configuration() {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.addAllowedOrigin("https://admin.shop-east.cn");
        configuration.addAllowedHeader("*");
        return configuration;
    }
}
