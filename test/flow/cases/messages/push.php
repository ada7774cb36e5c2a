<?php
// case: the raw body of a push
// sinks: log
<?php
function receive() {
    $xml = file_get_contents('php://input');
    Log::info($xml); // sink: log message openid
    $data = simplexml_load_string($xml);
    if ($data->MsgType == 'text') {
        Log::info($data->Content); // sink: log message
        Log::info($data->MsgId);
    }
}
// case: EasyWeChat
// sinks: log
<?php
$app->server->push(function ($message) {
    Log::info('in', $message); // sink: log message openid
    Log::info($message['FromUserName']); // sink: log openid
    Log::info($message['MsgType']);
});
// case: the raw body of something else
// sinks: log
<?php
function save() {
    $json = file_get_contents('php://input');
    Log::info($json);
}
