<?php
function take() {
    $message = simplexml_load_string(file_get_contents("php://input")); // expect
    if ($message->MsgType == "text") {
        answer($message->FromUserName);
    }
}
take();
