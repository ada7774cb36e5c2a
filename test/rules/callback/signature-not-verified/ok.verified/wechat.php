<?php
class Wechat {
    public function valid() {
        if ($this->checkSignature()) {
            echo $_GET["echostr"];
            exit;
        }
    }

    private function checkSignature() {
        $parts = [TOKEN, $_GET["timestamp"], $_GET["nonce"]];
        sort($parts, SORT_STRING);
        return sha1(implode($parts)) === $_GET["signature"];
    }
}
