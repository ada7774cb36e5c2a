<?php
function qr($client) {
    return $client->get('https://mp.weixin.qq.com/cgi-bin/loginqrcode?action=getqrcode'); // expect
}
