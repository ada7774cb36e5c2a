<?php
function answer($text) {
    $url = 'http://www.tuling123.com/openapi/api';
    $data = ['key' => '86e8ec069d1246c5b7c4940714725aff', 'info' => $text]; // expect
    return http_post($url, $data);
}

function city() {
    $cache['key'] = '86e8ec069d1246c5b7c4940714725';
    return $cache;
}
