<?php
class DemoController
{
    public function seed()
    {
        return ['password' => 'abcd1234efgh'];
    }
}
