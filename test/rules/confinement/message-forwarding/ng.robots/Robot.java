package com.shop;

public class Robot {
    private final RestTemplate restTemplate = new RestTemplate();

    public String answer(String text) {
        return restTemplate.getForObject("https://api.ownthink.com/bot?appid=xiaosi&spoken=" + text, String.class); // expect
    }
}
