<?php
Route::post('/posts/store', 'PostController@store');
