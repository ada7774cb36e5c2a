<?php
class AccountService
{
    protected function eventUnsubscribe($event)
    {
        $user = User::where('openid', $this->openid)->first();
        $user->is_subscribed = 0; // expect
        $user->save();
    }
}
