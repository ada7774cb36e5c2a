<?php

class User extends CI_Controller
{
    public function login()
    {
        if (!get_cookie('WECHAT_ACCESS')) {
            $url = WECHAT_OAUTH_URL . '?appid=' . WECHAT_APPID . '&redirect_uri=' . urlencode(BASE_URL . '/user/back') . '&response_type=code&scope=snsapi_userinfo#wechat_redirect';
            header("Location: $url");
            exit();
        }
    }

    public function index()
    {
        if (!get_cookie('WECHAT_ACCESS')) {
            $url = WECHAT_OAUTH_URL . '?appid=' . WECHAT_APPID . '&response_type=code&scope=snsapi_base#wechat_redirect';
            header("Location: $url");
        }
    }
}
