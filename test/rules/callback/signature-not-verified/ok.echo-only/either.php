<?php
require __DIR__ . "/settings.php";

$parts = array($_GET['timestamp'], $_GET['nonce'], TOKEN);
sort($parts, SORT_STRING);
$sum = sha1(implode('', $parts));
if ($sum != $_GET['signature']) {
    exit;
}
if (isset($_GET['echostr'])) {
    echo $_GET['echostr'];
} else {
    $post = file_get_contents('php://input');
    $message = simplexml_load_string($post);
    if (strtolower($message->MsgType) == 'text') {
        (new Route)->answer($message->FromUserName, $message->Content);
    }
}
