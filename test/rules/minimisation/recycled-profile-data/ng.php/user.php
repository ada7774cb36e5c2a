<?php
$info = json_decode(file_get_contents("https://api.weixin.qq.com/cgi-bin/user/info?access_token=$token&openid=$openid"), true);
$member->nick = $info['nickname']; // expect
