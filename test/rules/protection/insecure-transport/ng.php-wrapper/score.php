<?php
require_once 'lib/fetch.php';

function getScore($number, $password) {
    $ch = new MyUrlFetch();
    $ch->setPostArray(array('username' => $number, 'password' => $password));
    return $ch->post("http://202.197.224.134:8083/jwgl/logincheck.jsp"); // expect
}

function news() {
    $ch = new MyUrlFetch();
    return $ch->get("http://www.people.com.cn/rss/politics.xml");
}
