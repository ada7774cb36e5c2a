<?php
function orderNumber($userId)
{
    $orderNo = md5($userId . time());
    return $orderNo;
}
/** A keyed digest, which only the server can make. */
function createToken($userId)
{
    $token = md5($userId . APP_SECRET . time());
    return $token;
}
