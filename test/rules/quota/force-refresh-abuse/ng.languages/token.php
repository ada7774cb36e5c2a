<?php
function token($app) {
    return $app->access_token->getToken(true); // expect
}
