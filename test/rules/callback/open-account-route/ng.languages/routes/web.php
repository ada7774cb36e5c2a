<?php
Route::get('/menu', '\App\Http\Controllers\MenuController@menu'); // expect
