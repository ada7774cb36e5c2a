<?php

namespace app\controller;

class UserController extends Controller
{
    public function register()
    {
        Db::name('user')->insert(['name' => $_POST['name'], 'password' => $_POST['password']]); // expect
    }
}
