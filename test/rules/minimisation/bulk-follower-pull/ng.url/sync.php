<?php
function pull($token, $pdo) {
    $list = json_decode(file_get_contents("https://api.weixin.qq.com/cgi-bin/user/get?access_token=$token"), true); // expect
    foreach ($list['data']['openid'] as $openid) {
        $info = file_get_contents("https://api.weixin.qq.com/cgi-bin/user/info?access_token=$token&openid=$openid");
        Fan::create(json_decode($info, true));
    }
}
