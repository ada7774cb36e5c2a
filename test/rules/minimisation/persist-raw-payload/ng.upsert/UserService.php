<?php
class UserService
{
    public function login($code)
    {
        $app = EasyWeChat\Factory::officialAccount(config('wechat'));
        $info = $app->oauth->getUserInfo($code);
        if ($this->dao->exists($code)) {
            $this->dao->update($code, $info); // expect
        } else {
            $this->dao->save($info);
        }
    }
}
