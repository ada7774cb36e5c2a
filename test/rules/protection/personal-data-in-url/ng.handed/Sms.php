<?php
class Sms extends Controller
{
    public function send()
    {
        $mobile = $_POST['mobile'];
        return $this->curlGet('https://sms.shop-east.cn/send?mobile=' . $mobile); // expect
    }

    public function check()
    {
        $phone = $_POST['phone'];
        $url = 'https://sms.shop-east.cn/check?phone=' . $phone; // expect
        return $this->curlGet($url);
    }

    private function curlGet($url, $method = 'get', $data = '')
    {
        $ch = curl_init();
        curl_setopt($ch, CURLOPT_URL, $url);
        curl_setopt($ch, CURLOPT_CUSTOMREQUEST, strtoupper($method));
        return curl_exec($ch);
    }
}
