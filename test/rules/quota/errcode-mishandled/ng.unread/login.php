<?php
function login($code) {
    $answer = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=$code"), true); // expect
    save($answer['openid']);
}
