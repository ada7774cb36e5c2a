<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class LoginController extends Controller
{
    public function bind(Request $request)
    {
        app('log')->info('bind', $request->all()); // expect
        $this->validate($request, [
            'mobile' => 'required|string',
            'bind_password' => 'required|string',
        ]);
        $user = User::where('phone', $request->mobile)->first();
        Log::channel('login')->info('found', $user->toArray()); // expect
        return response()->json(['id' => $user->id]);
    }

    public function change(Request $request)
    {
        info('change password', ['request' => $request->all()]); // expect
        $old = $request->input('old_password');
        return response()->json(['ok' => $this->passwords->change(auth()->id(), $old)]);
    }
}
