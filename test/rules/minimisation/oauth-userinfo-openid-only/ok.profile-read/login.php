<?php
$scope = 'snsapi_userinfo';
$token = json_decode(file_get_contents('https://api.weixin.qq.com/sns/oauth2/access_token?code=' . $_GET['code']), true);
$user = json_decode(file_get_contents('https://api.weixin.qq.com/sns/userinfo?openid=' . $token['openid']), true);
