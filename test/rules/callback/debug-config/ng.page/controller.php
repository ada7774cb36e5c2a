<?php
use EasyWeChat\Factory;

$app = Factory::officialAccount(config('wechat'));
echo $app->jssdk->buildConfig(['chooseImage'], true); // expect
