<?php
return [
    'hash_password' => 'argon2id',
    'reset_password' => 'auth/password1',
    'password_field' => 'passwd2023',
    'password' => env('DB_PASSWORD'),
];
