<?php
function promo($app, $openid) {
  return $app->template_message->send([
    'touser' => $openid,
    'data' => ['first' => '会员日福利，抢购开始'], // expect
  ]);
}
