<?php
class Duobao
{
    public function duobao_pay($period, $uid) // expect
    {
        return $this->tickets->take($period, $uid);
    }
}
