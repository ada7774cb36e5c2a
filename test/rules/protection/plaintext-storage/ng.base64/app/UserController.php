<?php

namespace app\controller;

class UserController extends Controller
{
    public function register()
    {
        $data = ['name' => $_POST['name']];
        $data['password'] = base64_encode($_POST['password']); // expect
        Db::name('user')->insert($data);
    }
}
