package com.shop.api;

public class CreateMenu {
    public String run(WechatService wechatService, String menu) throws ApiException {
        ApiInvoker invoker = new ApiInvoker();
        String token = wechatService.getAccessToken();
        return invoker.postRequest("https://api.weixin.qq.com/cgi-bin/menu/create?access_token=" + token, menu);
    }
}
