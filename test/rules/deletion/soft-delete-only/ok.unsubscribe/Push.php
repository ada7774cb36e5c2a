<?php
class Push
{
    public function event($message)
    {
        if ($message['Event'] == 'unsubscribe') {
            Fan::where('openid', $message['FromUserName'])->update(['subscribe' => 0, 'nickname' => '']);
        }
        switch ($message['Event']) {
            case 'unsubscribe':
                Fan::where('openid', $message['FromUserName'])->delete();
                break;
        }
    }
}
