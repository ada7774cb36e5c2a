<?php

namespace App\Http\Controllers;

use EasyWeChat\Factory;
use Illuminate\Http\Request;

class MiniProgramController extends Controller
{
    public function login(Request $request)
    {
        $miniProgram = Factory::miniProgram(config('wechat.mini_program.default'));
        $data = $miniProgram->auth->session($request->code);
        $data = array_merge($data, ['token' => $this->issue($data['openid'])]);

        return formatRet(0, '', $data); // expect
    }
}
