<?php

function ram_login($js_code)
{
    $session = json_decode(https_request('https://api.weixin.qq.com/sns/jscode2session?js_code=' . $js_code), true);
    $openId = $session['openid'];
    return wp_insert_user(array(
        'user_login' => $openId,
        'user_pass' => $openId, // expect
        'user_email' => $openId . '@weixin.com',
    ));
}
