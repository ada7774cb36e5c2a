<?php

namespace App\Http\Controllers;

use EasyWeChat\Factory;

class MenuController extends Controller
{
    public function menu()
    {
        return Factory::officialAccount(config('wechat'))->menu->create(config('menu'));
    }
}
