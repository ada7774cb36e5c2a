<?php
// Each shop that rents this system has a token of its own, which its addresses carry.
$appid = $config['wechat_appid'];
$menu = [
    ['name' => '优惠券', 'url' => 'https://shop-east.cn/index.php?g=Wap&m=Coupon&token=1c5990460d702b81'],
    ['name' => '会员卡', 'url' => $site . '/index.php?g=Wap&m=Card&token=' . 'yicms2015'],
];
