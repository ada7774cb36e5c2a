<?php
class Fans
{
    public function sync()
    {
        $app = app('wechat.official_account');
        $list = $app->user->list($next); // expect
        $users = $app->user->select($list['data']['openid']);
        foreach ($users['user_info_list'] as $user) Fan::updateOrCreate(['openid' => $user['openid']], $user);
    }
}
