<?php
namespace app;

class AuthService
{
    public function register($account, $password)
    {
        if (md5($password) == md5('123456')) {
            throw new \Exception('密码过于简单');
        }
        $this->dao->save(['account' => $account, 'pwd' => password_hash($password, PASSWORD_BCRYPT)]);
    }

    public function session($id, $pwd)
    {
        return $this->jwt->createToken($id, 'admin', ['pwd' => md5($pwd)]);
    }

    public function check($admin, $sent)
    {
        return $sent === md5($admin->pwd);
    }
}
