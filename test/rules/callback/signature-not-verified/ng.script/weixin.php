<?php
require_once './lib/service.php';

$postStr = $GLOBALS["HTTP_RAW_POST_DATA"]; // expect
$s = new WxService($postStr);
$s->sendMsg();
