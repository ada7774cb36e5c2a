<?php
class Push
{
    public function subscribe($openid)
    {
        $user = app('wechat.official_account')->user->get($openid);
        Fan::create($user); // expect
    }
}
