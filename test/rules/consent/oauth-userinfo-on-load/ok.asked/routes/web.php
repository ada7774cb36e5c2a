<?php
use Illuminate\Support\Facades\Route;

Route::group(['middleware' => 'wechat.oauth:default,snsapi_base'], function () {
    Route::get('/', 'HomeController@index');
});
