<?php

class OpenID
{
    private function __CreateOauthUrlForCode($redirectUrl)
    {
        $urlObj["appid"] = env('WECHAT_APPID', '');
        $urlObj["redirect_uri"] = "$redirectUrl";
        $urlObj["response_type"] = "code";
        $urlObj["scope"] = "snsapi_base";
        $urlObj["state"] = "STATE" . "#wechat_redirect"; // expect
        return "https://open.weixin.qq.com/connect/oauth2/authorize?" . $this->ToUrlParams($urlObj);
    }
}
