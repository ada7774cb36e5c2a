<?php

namespace app\home\controller;

use think\Session;

class Redenvelopes
{
    public function index()
    {
        $oauth = $this->app->oauth;
        if (empty(Session::get('wx_user_info'))) {
            $oauth->scopes(['snsapi_userinfo'])->redirect()->send(); // expect
        }

        return view('index', ['title' => $this->activity()]);
    }
}
