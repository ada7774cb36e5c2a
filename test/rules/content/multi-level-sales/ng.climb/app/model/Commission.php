<?php
class Commission
{
    public static function settle($order)
    {
        $rates = [0.1, 0.05, 0.02];
        $uid = $order['user_id'];
        foreach ($rates as $level => $rate) { // expect
            $user = User::get($uid);
            if (!$user['parent_id']) break;
            $parent = User::get($user['parent_id']);
            $parent->setInc('money', $order['total'] * $rate);
            $uid = $parent['id'];
        }
    }
}
