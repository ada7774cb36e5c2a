<?php

class UserController
{
    public function scan($data)
    {
        // expect {"subscribe":1,"openid":"o8kADjzoCmeTkNfQpMG1o7bZ-R8w","nickname":"小明","sex":1,"unionid":"osj6R5-kslcC3x03-K1Kf-FthFMM"}
        return ['nickname' => $data['nickname']];
    }
}
