<?php

namespace App\Service;

class CircleService
{
    public function add($request, $response)
    {
        $content = $request->getParsedBody()['content'];
        if ($this->wechat->msgSecCheck($content) !== 'pass') {
            return $response->withStatus(400);
        }
        CirclePost::create(['content' => $content]);
        return $response;
    }

    public function comment($request, $response)
    {
        CircleComment::create(['content' => $request->getParsedBody()['content']]); // expect
        return $response;
    }
}
