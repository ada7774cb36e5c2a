<?php
class MyUrlFetch {
    private $ch;

    public function get($url) {
        curl_setopt($this->ch, CURLOPT_URL, $url);
        return curl_exec($this->ch);
    }

    public function post($url) {
        curl_setopt($this->ch, CURLOPT_POST, true);
        curl_setopt($this->ch, CURLOPT_URL, $url);
        return curl_exec($this->ch);
    }

    public function setPostArray($fields) {
        curl_setopt($this->ch, CURLOPT_POSTFIELDS, http_build_query($fields));
    }
}
