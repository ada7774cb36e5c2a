<?php

namespace app\api\controller;

use app\common\lib\AjaxResult;
use app\common\business\Templatemsg as BusMsg;

class Token
{
    public function show()
    {
        $data = BusMsg::getApptoken();

        return AjaxResult::success('ok', $data, 200); // expect
    }
}
