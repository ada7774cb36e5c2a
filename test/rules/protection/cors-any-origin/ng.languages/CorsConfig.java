package com.shop;

import org.springframework.web.cors.CorsConfiguration;

public class CorsConfig {
    CorsConfiguration configuration() {
        CorsConfiguration configuration = new CorsConfiguration();
        configuration.addAllowedOrigin("*"); // expect
        return configuration;
    }
}
