<?php
namespace App\Http\Controllers;

use App\Models\User;
use EasyWeChat\Factory;
use Illuminate\Http\Request;

class MiniController extends Controller
{
    public function login(Request $request)
    {
        $data = Factory::miniProgram(config('wechat.mini_program'))->auth->session($request->code);
        $request->merge(['app' => 'mini', 'union_id' => $data['unionid'] ?? null]);
        return response()->json(['id' => User::where('union_id', $request->union_id)->first()->id]);
    }
}
