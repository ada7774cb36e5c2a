<?php
$user = json_decode(file_get_contents("https://api.weixin.qq.com/sns/userinfo?access_token=$token&openid=$openid"), true);
$model = new UserModel();
$model->insert($user); // expect
