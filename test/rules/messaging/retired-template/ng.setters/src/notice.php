<?php
function notice($openid, $formId)
{
    $body = [];
    $body['touser'] = $openid;
    $body['template_id'] = config('notice');
    $body['form_id'] = $formId; // expect
    return post_json(template_url(), $body);
}
