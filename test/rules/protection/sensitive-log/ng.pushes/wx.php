<?php
class wechat {
    public function responseMsg() {
        $postStr = $GLOBALS["HTTP_RAW_POST_DATA"];
        $this->logger("R " . $postStr); // expect
        $postObj = simplexml_load_string($postStr, 'SimpleXMLElement', LIBXML_NOCDATA);
        file_put_contents('debug.log', print_r($postObj, true), FILE_APPEND); // expect
        if (trim($postObj->MsgType) == "text") {
            return $this->answer($postObj->FromUserName, $postObj->Content);
        }
    }

    private function logger($content) {
        file_put_contents($this->file, date('H:i:s') . $content, FILE_APPEND);
    }
}
