<?php

namespace App\Services;

class WechatService
{
    private $app;

    public function serve()
    {
        $user = $this->app->user->get(request('openid'));
        $this->app->server->push(fn ($message) => $user['nickname'] . $message['Content']);

        return $this->app->server->serve();
    }
}
