<?php
require_once './lib/service.php';

if (!checkSignature($_GET['signature'])) {
    exit;
}
$postStr = file_get_contents('php://input');
$s = new WxService($postStr);
$s->sendMsg();
