<?php
$url = 'https://open.weixin.qq.com/connect/oauth2/authorize?' . http_build_query(['appid' => $appId, 'scope' => 'snsapi_userinfo']); // expect
$token = json_decode(file_get_contents('https://api.weixin.qq.com/sns/oauth2/access_token?code=' . $_GET['code']), true);
$_SESSION['openid'] = $token['openid'];
