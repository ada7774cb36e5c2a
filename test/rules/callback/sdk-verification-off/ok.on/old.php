<?php
use EasyWeChat\Factory;

$app = Factory::officialAccount(['app_id' => 'wx', 'token' => getenv('TOKEN')]);
return $app->server->serve();
