<?php
use Firebase\JWT\JWT;

function create($id) {
    return JWT::encode(['sub' => $id], getenv('TOKEN_KEY'), 'HS256'); // expect
}
