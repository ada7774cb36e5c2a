<?php
return [
    'redis_host' => '127.0.0.1',
    'redis_password' => '556ca120', // expect
];
