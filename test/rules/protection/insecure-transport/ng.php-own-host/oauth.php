<?php
function getOpenId($appid) {
    if (!isset($_GET['code'])) {
        $back = urlencode('http://' . $_SERVER['HTTP_HOST'] . $_SERVER['REQUEST_URI']); // expect
        header("Location: https://open.weixin.qq.com/connect/oauth2/authorize?appid=$appid&redirect_uri=$back");
        exit();
    }
}
