<?php
use EasyWeChat\Factory;

function notify($users) {
    $app = Factory::officialAccount(config('wechat'));
    foreach ($users as $user) {
        $app->template_message->send(['touser' => $user->openid]); // expect
    }
}
