package com.shop;

import com.alibaba.fastjson.JSON;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserController {
    private final MyHttpClientUtil httpClientUtil = new MyHttpClientUtil();

    @PostMapping("/add")
    public Result add(WxUser user) {
        log.info("user: " + user.toString()); // expect
        log.info("user {}", JSON.toJSONString(user)); // expect
        return Result.ok();
    }

    @PostMapping("/session")
    public Result session(String code) {
        String url = "https://api.weixin.qq.com/sns/jscode2session?appid=" + Config.ID + "&secret=" + Config.SECRET + "&js_code=" + code;
        String answer = httpClientUtil.getParameter(url, null, null);
        log.info("answer: " + answer); // expect
        return Result.ok();
    }
}
