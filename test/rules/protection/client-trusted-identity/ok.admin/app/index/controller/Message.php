<?php

namespace app\index\controller;

use think\Request;

class Message
{
    public function send(Request $request)
    {
        $touserOpenid = $request->post('touser_openid');
        return json($this->service->sendTemplate($touserOpenid, $request->post('text')));
    }
}
