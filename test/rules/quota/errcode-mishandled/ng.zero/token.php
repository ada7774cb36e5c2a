<?php
function token($id) {
    $answer = json_decode(file_get_contents("https://api.weixin.qq.com/cgi-bin/token?appid=$id"), true);
    if ($answer['errcode'] === 0) { // expect
        return $answer['access_token'];
    }
    return null;
}
