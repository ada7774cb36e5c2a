<?php
use Illuminate\Support\Facades\Route;

Route::group(['middleware' => 'wechat.oauth:default,snsapi_userinfo'], function () { // expect
    Route::get('/', 'HomeController@index');
    Route::get('/rank', 'RankController@index');
});
