<?php
$text = "jsapi_ticket=$ticket&noncestr=$nonce&timestamp=$time&url=$url";
