<?php
function fakeIdOf($ch, $token) {
    curl_setopt($ch, CURLOPT_URL, "https://mp.weixin.qq.com/cgi-bin/getmessage?t=ajax-message"); // expect
    $list = json_decode(curl_exec($ch));
    curl_setopt($ch, CURLOPT_URL, "https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=" . $token);
    return $list[0]->fakeId;
}
