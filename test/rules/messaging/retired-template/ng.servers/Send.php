<?php
$app->template_message->send([
    'touser' => $openid,
    'template_id' => 'x',
    'form_id' => $formId, // expect
    'data' => [],
]);
