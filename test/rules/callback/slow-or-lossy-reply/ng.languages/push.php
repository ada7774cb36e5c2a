<?php
function take($message) {
    if ($message->MsgType == 'text') {
        sleep(4); // expect
        echo reply($message->FromUserName, 'done');
    }
}
take(read());
