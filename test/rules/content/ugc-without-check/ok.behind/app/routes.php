<?php

$app->post('/goods/comment', 'App\Service\GoodsService:comment');
