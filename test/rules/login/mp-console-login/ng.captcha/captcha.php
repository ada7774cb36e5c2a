<?php
$picture = http_get("https://mp.weixin.qq.com/cgi-bin/verifycode?username={$username}&r=" . time()); // expect
