<?php

namespace app\controller;

class UserController extends Controller
{
    public function register()
    {
        Db::name('user')->insert([
            'name' => input('post.name'),
            'password' => hash('sha256', input('post.password')), // expect
        ]);
    }
}
