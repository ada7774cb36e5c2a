<?php
class MyMcrypt {
    private static $key = "NJk12bY9o12K8FlfkG8FGHIKUBG"; // expect

    public static function decrypt($text) {
        $key = self::$key;
        return mcrypt_decrypt(MCRYPT_RIJNDAEL_256, $key, base64_decode($text), MCRYPT_MODE_ECB);
    }
}
