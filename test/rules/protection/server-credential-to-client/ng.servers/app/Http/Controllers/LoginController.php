<?php
namespace App\Http\Controllers;

class LoginController extends Controller
{
    public function login(Request $request)
    {
        $session = $this->app->auth->session($request->input('code'));
        return response()->json($session); // expect
    }
}
