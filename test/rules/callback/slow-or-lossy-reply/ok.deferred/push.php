<?php
function take($message) {
    usleep(1000);
    echo reply($message->FromUserName, $message->MsgType);
}
