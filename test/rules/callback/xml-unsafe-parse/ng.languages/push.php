<?php
libxml_disable_entity_loader(false); // expect
$message = simplexml_load_string($body);
echo $message->MsgType;
