<?php
function take($message, $key) {
    $text = openssl_decrypt(base64_decode($message->Encrypt), 'AES-256-CBC', $key, OPENSSL_RAW_DATA, substr($key, 0, 16)); // expect
    return simplexml_load_string(substr($text, 20))->FromUserName;
}
