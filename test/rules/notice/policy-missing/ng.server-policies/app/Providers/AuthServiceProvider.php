<?php

namespace App\Providers;

class AuthServiceProvider extends ServiceProvider
{
    protected $policies = ['App\Model' => 'App\Policies\ModelPolicy'];
}
