<?php
Route::group(['middleware' => 'auth.admin'], function () {
    Route::post('/menu', '\App\Http\Controllers\MenuController@menu');
});
Route::get('/local', function () {
    if (request()->ip() !== '127.0.0.1') abort(404);
    return EasyWeChat\Factory::officialAccount(config('wechat'))->menu->create(config('menu'));
});
