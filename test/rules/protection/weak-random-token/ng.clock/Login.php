<?php
class LoginLogic
{
    public static function createSession($user_id, $client)
    {
        $time = time();
        $token = md5($user_id . $client . $time); // expect
        return ['token' => $token, 'update_time' => $time];
    }
}
