<?php

namespace app\service;

class MailService
{
    public function login($socket, $user, $password)
    {
        $line = base64_encode($password);
        fwrite($socket, "AUTH LOGIN\r\n" . base64_encode($user) . "\r\n" . $line . "\r\n");
    }
}
