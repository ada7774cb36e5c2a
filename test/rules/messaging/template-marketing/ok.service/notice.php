<?php
function shipped($app, $openid) {
  return $app->template_message->send([
    'touser' => $openid,
    'data' => ['first' => '您的订单已发货', 'remark' => '优惠券即将过期提醒'],
  ]);
}
