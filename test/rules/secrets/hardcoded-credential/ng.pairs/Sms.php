<?php

class Sms
{
    public static function send($phone, $code)
    {
        AlibabaCloud::accessKeyClient('LTAI4GCTgNmdvF7nWGKh4Lqx', 'w7mCkjVU3uu7v6JTHG5FGy79c5Frq2') // expect
            ->regionId('cn-hangzhou')
            ->asDefaultClient();
    }
}
