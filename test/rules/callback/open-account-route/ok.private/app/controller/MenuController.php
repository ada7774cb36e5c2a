<?php
namespace app\controller;

class MenuController extends Controller
{
    // Nobody routes to what the class keeps to itself.
    private function addBack()
    {
        $this->app->menu->create([['type' => 'view', 'name' => '游玩攻略', 'url' => 'https://shop.example.cn/']]);
    }
}
