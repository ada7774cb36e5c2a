<?php

class UserController
{
    public function scan($data)
    {
        // {"subscribe":1,"openid":"OPENID","nickname":"NICKNAME","sex":1,"unionid":"UNIONID"}
        // {"openid":"o8kADjzoCmeTkNfQpMG1o7bZ-R8w"} is what the tests of the sandbox use
        return ['nickname' => $data['nickname']];
    }
}
