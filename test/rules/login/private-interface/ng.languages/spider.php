<?php
$comments = 'https://mp.weixin.qq.com/mp/appmsg_comment?action=getcomment'; // expect
