package com.shop;

import cn.binarywang.wx.miniapp.api.WxMaService;

public class Phone {
    private WxMaService wxMaService;

    public String phone(String sessionKey, String data, String iv) {
        return wxMaService.getUserService().getPhoneNoInfo(sessionKey, data, iv).getPhoneNumber(); // expect
    }
}
