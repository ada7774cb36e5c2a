<?php
class Encodes {
    private static $key = "GZQBA"; // expect

    public static function encode($password) {
        return self::xorByKey($password, 1);
    }

    public static function decode($stored) {
        return self::xorByKey($stored, 0);
    }
}
