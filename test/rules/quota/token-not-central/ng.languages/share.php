<?php
function getAccessToken($appId, $secret) {
    $answer = json_decode(file_get_contents("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=$appId&secret=$secret"), true); // expect
    return $answer['access_token'];
}
echo sign(getAccessToken($appId, $secret));
