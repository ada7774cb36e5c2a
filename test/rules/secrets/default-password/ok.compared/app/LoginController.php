<?php

namespace app\api\controller;

class LoginController
{
    public function reset(Request $request)
    {
        [$phone, $password] = $request->postMore(['phone', 'password'], true);
        if (strlen($password) < 6) return app('json')->fail('密码必须是 6 位以上');
        if ($password == '123456') return app('json')->fail('密码太过简单，请输入较为复杂的密码');
        return app('json')->success($this->services->reset($phone, $password));
    }
}
