package com.shop.wx;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;

public class CoreService {
    public static String processRequest(HttpServletRequest request) throws Exception {
        Map<String, String> map = XmlUtil.parse(request.getInputStream());
        String from = map.get("FromUserName");
        String type = map.get("MsgType");
        return type.equals("text") ? Replies.hello(from) : "success";
    }
}
