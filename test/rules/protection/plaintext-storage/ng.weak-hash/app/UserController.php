<?php

namespace app\controller;

class UserController extends Controller
{
    public function register()
    {
        Db::name('user')->insert([
            'name' => input('post.name'),
            'password' => md5(input('post.password')), // expect
        ]);
    }

    public function change()
    {
        $password = $_POST['password'];
        Db::name('user')->where('id', session('uid'))->update(['password' => md5(md5($password))]); // expect
    }
}
