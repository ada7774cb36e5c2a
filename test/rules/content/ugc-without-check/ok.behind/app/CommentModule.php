<?php

namespace App\Module;

class CommentModule
{
    public function add($content)
    {
        if ($this->wechat->msgSecCheck($content) === 'pass') {
            GoodsComment::create(['content' => $content]);
        }
    }
}
