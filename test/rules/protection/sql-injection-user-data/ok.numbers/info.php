<?php
$mid = $_GET['mid'];
$message = getMsg($mid);

function getMsg($mid) {
    if (!is_numeric($mid)) {
        throw new InvalidArgumentException("mid");
    }
    return mysql_query("select `content`, `openid` from `wx_msg` where `id` = {$mid}");
}
