<?php
function token($id, $secret) {
    $answer = json_decode(file_get_contents("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=$id&secret=$secret"), true);
    if (isset($answer['errcode'])) {
        return token($id, $secret); // expect
    }
    return $answer['access_token'];
}
