<?php
function curl_file_get_contents($address)
{
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, $address);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
    $answer = curl_exec($ch);
    curl_close($ch);
    return $answer;
}
