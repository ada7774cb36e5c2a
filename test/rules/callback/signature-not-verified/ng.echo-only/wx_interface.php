<?php
$wechatObj = new wechat();
if (!isset($_GET['echostr'])) {
    $wechatObj->responseMsg();
} else {
    $wechatObj->valid();
}

class wechat {
    public function valid() {
        $tmpArr = array(TOKEN, $_GET["timestamp"], $_GET["nonce"]);
        sort($tmpArr);
        if (sha1(implode($tmpArr)) == $_GET["signature"]) {
            echo $_GET["echostr"];
        }
    }

    public function responseMsg() {
        $postStr = $GLOBALS["HTTP_RAW_POST_DATA"]; // expect
        $postObj = simplexml_load_string($postStr, 'SimpleXMLElement', LIBXML_NOCDATA);
        if (trim($postObj->MsgType) == "text") {
            $this->receiveText($postObj);
        }
    }

    private function receiveText($object) {
        return $this->answer($object->FromUserName, $object->Content);
    }
}
