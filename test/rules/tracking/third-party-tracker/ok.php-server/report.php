<?php
// What the server asks for on its own behalf tells nothing about a visitor.
$hosts = ['hm.baidu.com', 'www.example.com'];
foreach ($hosts as $host) {
    echo gethostbyname($host), "\n";
}
