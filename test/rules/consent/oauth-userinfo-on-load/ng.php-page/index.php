<?php
session_start();
if (empty($_SESSION['openid'])) {
    header('Location: https://open.weixin.qq.com/connect/oauth2/authorize?appid=' . APPID . '&redirect_uri=' . $back . '&response_type=code&scope=snsapi_userinfo&state=1#wechat_redirect'); // expect
    exit;
}
?>
<html><body>hi</body></html>
