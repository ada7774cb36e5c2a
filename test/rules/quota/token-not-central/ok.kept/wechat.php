<?php
use EasyWeChat\Factory;

$app = Factory::officialAccount(config('wechat'));
echo $app->jssdk->buildConfig(['updateAppMessageShareData'], false);
