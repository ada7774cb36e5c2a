<?php
class Push
{
    public function event($message)
    {
        if ($message['Event'] == 'unsubscribe') {
            Fan::where('openid', $message['FromUserName'])->update(['subscribe' => 0]); // expect
        }
        if ($message['Event'] == 'CLICK') {
            Menu::where('key', $message['EventKey'])->update(['status' => 1]);
        }
    }
}
