<?php
$url = "https://api.weixin.qq.com/cgi-bin/changeopenid?access_token=" . $token; // expect
