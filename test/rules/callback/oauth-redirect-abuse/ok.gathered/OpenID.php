<?php

class OpenID
{
    private function __CreateOauthUrlForCode($redirectUrl)
    {
        $urlObj["appid"] = env('WECHAT_APPID', '');
        $urlObj["redirect_uri"] = urlencode($redirectUrl);
        $urlObj["state"] = bin2hex(random_bytes(16));
        $_SESSION["state"] = $urlObj["state"];
        return "https://open.weixin.qq.com/connect/oauth2/authorize?" . $this->ToUrlParams($urlObj);
    }

    public function order()
    {
        return ["state" => "open", "title" => "order"];
    }
}
