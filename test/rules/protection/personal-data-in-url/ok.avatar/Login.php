<?php
use EasyWeChat\Factory;

class Login
{
    public function login($code)
    {
        $app = Factory::officialAccount(config('wechat'));
        $user = $app->oauth->user($app->oauth->getAccessToken($code))->getOriginal();
        return self::download($user['headimgurl'], md5($user['openid']));
    }

    private static function download($url, $name)
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $url);
        file_put_contents("avatars/$name.jpeg", curl_exec($ch));
    }
}
