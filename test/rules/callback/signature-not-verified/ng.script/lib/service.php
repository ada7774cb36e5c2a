<?php
class WxService {
    public function __construct($postStr) {
        $xml = simplexml_load_string($postStr);
        $this->user = trim($xml->FromUserName);
        $this->type = trim($xml->MsgType);
    }

    public function sendMsg() {
        echo answer_for($this->user, $this->type);
    }
}
