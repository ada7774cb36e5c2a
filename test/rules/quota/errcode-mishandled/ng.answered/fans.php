<?php
class Fans {
    function add($openid) {
        if (!isset($_GET['openid'])) {
            return;
        }
        $result = json_decode(file_get_contents('https://api.weixin.qq.com/cgi-bin/user/info?openid=' . $openid), true); // expect
        if ($result) {
            $this->save(['name' => $result['remark'], 'city' => $result['city']]);
        }
    }
}
