<?php

namespace App\Service;

use App\Module\CommentModule;

class GoodsService
{
    public function comment($request, $response)
    {
        $comments = new CommentModule();
        $comments->add($request->getParsedBody()['content']);
        return $response;
    }
}
