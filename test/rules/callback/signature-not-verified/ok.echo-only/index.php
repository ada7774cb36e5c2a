<?php
$wechat = new Checked();
if (isset($_GET['echostr'])) {
    $wechat->valid();
} else {
    $wechat->responseMsg();
}

class Checked {
    public function __construct() {
        if (!$this->checkSignature()) {
            exit('Access denied');
        }
    }

    public function valid() {
        echo $_GET["echostr"];
    }

    public function responseMsg() {
        $postObj = simplexml_load_string(file_get_contents("php://input"));
        if ($postObj->MsgType == "text") {
            $this->answer($postObj->FromUserName);
        }
    }

    private function checkSignature() {
        $parts = array(TOKEN, $_GET["timestamp"], $_GET["nonce"]);
        sort($parts, SORT_STRING);
        return sha1(implode($parts)) == $_GET["signature"];
    }
}
