<?php
class Transfer
{
    // The Authorization header of WeChat Pay v3: its nonce is sent in clear.
    public static function token($url, $method, $body, $config)
    {
        $nonce = time() . rand(10000, 99999);
        openssl_sign("$method\n$url\n$nonce\n$body\n", $sign, $config['key'], 'sha256WithRSAEncryption');
        return 'WECHATPAY2-SHA256-RSA2048 nonce_str="' . $nonce . '",signature="' . base64_encode($sign) . '"';
    }
}
