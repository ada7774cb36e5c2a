<?php

$app->post('/circle/add', 'App\Service\CircleService:add');
$app->post('/circle/comment', 'App\Service\CircleService:comment');
