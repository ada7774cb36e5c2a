<?php

namespace app\controller;

class LoginController extends Controller
{
    public function login()
    {
        $user = Db::name('user')->where('name', $_POST['name'])->where('password', $_POST['password'])->find(); // expect
        return json(['ok' => $user !== null]);
    }
}
