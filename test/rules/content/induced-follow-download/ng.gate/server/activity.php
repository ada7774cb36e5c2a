<?php

function index() {
    $user = (new UserAPI())->load();
    $follows = (new WechatAPI())->isUserSubscribed($user->openid);
    if (!$follows) { // expect
        print file_get_contents(TEMPLATE_ROOT . 'qrcode.html');
        exit;
    }
    print file_get_contents(TEMPLATE_ROOT . 'home.html');
}
