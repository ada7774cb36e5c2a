<?php
namespace App\Http\Middleware;
class WechatAuth
{
    public function handle($request, Closure $next)
    {
        if (!session('fan')) {
            return app('wechat.official_account')->oauth->scopes(['snsapi_userinfo'])->redirect(); // expect
        }
        return $next($request);
    }
}
