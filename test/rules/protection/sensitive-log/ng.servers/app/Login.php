<?php
function login($app, $code) {
    $session = $app->auth->session($code);
    Log::info('session', $session); // expect
    error_log('key ' . $session['session_key']); // expect
}
