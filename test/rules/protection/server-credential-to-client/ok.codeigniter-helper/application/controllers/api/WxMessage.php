<?php

class WxMessage
{
    private $openid;

    function __construct($openid)
    {
        $this->openid = $openid;
    }

    public function getAccessToken()
    {
        $answer = file_get_contents("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=" . APP_ID . "&secret=" . APP_SECRET);
        $data = json_decode($answer, true);
        return $data['access_token'];
    }
}
