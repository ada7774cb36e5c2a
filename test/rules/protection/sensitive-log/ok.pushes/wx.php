<?php
class wechat {
    public function responseMsg() {
        $postStr = file_get_contents("php://input");
        $postObj = simplexml_load_string($postStr);
        $this->logger("R " . strlen($postStr) . " " . $postObj->MsgType);
        if (trim($postObj->MsgType) == "text") {
            file_put_contents('cache/reply.xml', $this->answer($postObj->FromUserName, $postObj->Content));
        }
    }
}
