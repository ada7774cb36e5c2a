<?php
class WXBizDataCrypt {
    private $sessionKey;
    private $key = "";

    public function decryptData($encryptedData, $iv) {
        $aesKey = base64_decode($this->sessionKey);
        return openssl_decrypt(base64_decode($encryptedData), "AES-128-CBC", $aesKey, 1, base64_decode($iv));
    }

    public function encryptFor($text) {
        return openssl_encrypt($text, "AES-128-CBC", getenv("DATA_KEY"), 1, random_bytes(16));
    }
}
class Encoder {
    private $key = "name";

    public function encode($row) {
        return $row[$this->key];
    }
}
