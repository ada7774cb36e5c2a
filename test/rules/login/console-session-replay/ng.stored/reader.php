<?php
function read($client, $session) {
    return $client->post('https://mp.weixin.qq.com/mp/appmsg_comment?action=getcomment', [
        'headers' => ['Cookie' => $session], // expect
    ]);
}
