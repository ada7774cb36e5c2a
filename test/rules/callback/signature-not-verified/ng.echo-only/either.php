<?php
require __DIR__ . "/settings.php";

$parts = array($_GET['timestamp'], $_GET['nonce'], TOKEN);
sort($parts, SORT_STRING);
$sum = sha1(implode('', $parts));
if ($sum == $_GET['signature'] && $_GET['echostr']) {
    echo $_GET['echostr'];
    exit;
} else {
    $post = file_get_contents('php://input'); // expect
    $message = simplexml_load_string($post);
    if (strtolower($message->MsgType) == 'text') {
        (new Route)->answer($message->FromUserName, $message->Content);
    }
}
