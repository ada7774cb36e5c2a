<?php
namespace app\service;

class Pay
{
    public function makeSign(array $fields)
    {
        ksort($fields);
        $text = $this->toUrlParams($fields) . '&key=' . $this->conf['key'];
        \think\Log::info('text to sign: ' . $text); // expect
        $sign = strtoupper(md5($text));
        \think\Log::info('sign: ' . $sign);
        return $sign;
    }
}
