<?php

namespace App\Http\Controllers;

use App\Models\WechatArticle;
use Illuminate\Http\Request;

class ReplyController extends Controller
{
    public function find(Request $request)
    {
        $keyword = $request->input('keyword');

        return WechatArticle::whereRaw('FIND_IN_SET(?, keyword)', [$keyword])
            ->whereRaw('HOUR(addtime)=' . date('G'))
            ->first();
    }
}
