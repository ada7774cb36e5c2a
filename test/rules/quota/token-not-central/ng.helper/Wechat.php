<?php
class Wechat extends Controller
{
    public function ticket()
    {
        $token = http_get('https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=' . config('wx.appid') . '&secret=' . config('wx.secret')); // expect
        return json(json_decode($token, true)['access_token']);
    }
}
