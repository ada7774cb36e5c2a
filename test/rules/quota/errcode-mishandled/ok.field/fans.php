<?php
function openidOf($code) {
    $answer = file_get_contents('https://api.weixin.qq.com/sns/jscode2session?js_code=' . $code);
    $session = json_decode($answer);
    return empty($session->openid) ? null : $session->openid;
}
