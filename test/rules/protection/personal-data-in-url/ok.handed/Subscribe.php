<?php
class Subscribe extends Controller
{
    public function add()
    {
        $openid = $_POST['openid'];
        $url = 'https://api.weixin.qq.com/cgi-bin/user/info?openid=' . $openid . '&access_token=' . $this->token();
        return json_decode($this->curlGet($url));
    }

    private function curlGet($url)
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $url);
        return curl_exec($ch);
    }
}
