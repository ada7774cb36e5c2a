<?php

namespace App;

use Ahc\Jwt\JWT;

class Help
{
    public static function getToken(array $payload)
    {
        return (new JWT(getenv('JWT_KEY'), 'HS512', 3600 * 24))->encode($payload);
    }
}
