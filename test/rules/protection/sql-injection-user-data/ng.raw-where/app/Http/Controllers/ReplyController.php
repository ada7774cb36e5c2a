<?php

namespace App\Http\Controllers;

use App\Models\WechatArticle;
use Illuminate\Http\Request;

class ReplyController extends Controller
{
    public function find(Request $request)
    {
        $keyword = $request->input('keyword');

        return WechatArticle::whereRaw('FIND_IN_SET("' . $keyword . '", keyword)')->first(); // expect
    }

    public function phone(Request $request)
    {
        return DB::select('select * from users where phone = "' . $request->phone . '"'); // expect
    }
}
