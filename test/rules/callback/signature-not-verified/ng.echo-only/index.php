<?php
$wechat = new Sample();
//$wechat->valid();
$wechat->responseMsg();

class Sample {
    public function valid() {
        if ($this->checkSignature()) {
            echo $_GET["echostr"];
        }
    }

    public function responseMsg() {
        $postStr = file_get_contents("php://input"); // expect
        $postObj = simplexml_load_string($postStr);
        if ($postObj->MsgType == "event") {
            $this->follow($postObj->FromUserName);
        }
    }

    private function checkSignature() {
        $parts = array(TOKEN, $_GET["timestamp"], $_GET["nonce"]);
        sort($parts, SORT_STRING);
        return sha1(implode($parts)) == $_GET["signature"];
    }
}
