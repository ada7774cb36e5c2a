<?php

namespace app\common\business;

class Templatemsg
{
    public static function getApptoken()
    {
        $url = 'https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=' . config('wx.id') . '&secret=' . config('wx.secret');
        $curl = curl_init();
        curl_setopt($curl, CURLOPT_URL, $url);
        curl_setopt($curl, CURLOPT_RETURNTRANSFER, 1);
        $data = json_decode(curl_exec($curl), true);
        curl_close($curl);

        return $data;
    }
}
