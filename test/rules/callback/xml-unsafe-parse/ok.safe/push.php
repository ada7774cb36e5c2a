<?php
libxml_disable_entity_loader(true);
$message = simplexml_load_string($body, 'SimpleXMLElement', LIBXML_NOCDATA);
echo $message->MsgType;
