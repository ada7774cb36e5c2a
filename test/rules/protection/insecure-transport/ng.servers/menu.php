<?php
$buttons = [
    ['type' => 'view', 'name' => '报名', 'url' => 'http://vote.shop-east.cn/join'], // expect
];
