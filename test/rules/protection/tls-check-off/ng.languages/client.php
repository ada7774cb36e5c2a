<?php
curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false); // expect
curl_setopt_array($ch, [
    CURLOPT_SSL_VERIFYHOST => 0, // expect
]);
$client = new \GuzzleHttp\Client(['verify' => false]); // expect
