<?php
use EasyWeChat\OfficialAccount\Application;

$app = new Application(['app_id' => 'wx', 'secret' => getenv('SECRET'), 'token' => getenv('TOKEN'), 'aes_key' => getenv('AES_KEY')]);
return $app->getServer()->serve();
