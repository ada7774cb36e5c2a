<?php

namespace app\controller;

class UserController extends Controller
{
    public function login()
    {
        $user = Db::name('user')->where('name', $_POST['name'])->find();
        if ($user['password'] !== md5(md5($_POST['password']) . $user['salt'])) {
            return json(['ok' => false]);
        }
        return json(['ok' => true]);
    }

    public function admin()
    {
        $hash = hash('sha256', $_POST['password'] . config('app.key'));
        $user = Db::name('admin')->where('password', $hash)->find();
        return json(['ok' => $user !== null]);
    }
}
