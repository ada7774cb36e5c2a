<?php

namespace App\Http\Middleware;

class AccessLog
{
    public function handle($request, \Closure $next)
    {
        Log::info($request->path() . json_encode($request->all())); // expect
        return $next($request);
    }
}
