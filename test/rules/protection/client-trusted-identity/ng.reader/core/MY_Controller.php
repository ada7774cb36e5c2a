<?php

class MY_Controller extends CI_Controller
{
    public function field($key, $default = '')
    {
        return isset($_REQUEST[$key]) ? $_REQUEST[$key] : $default;
    }
}
