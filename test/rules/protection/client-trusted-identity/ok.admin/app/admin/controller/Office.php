<?php

namespace app\admin\controller;

use app\common\controller\AdminController;
use think\Request;

class Office extends AdminController
{
    public function users(Request $request)
    {
        $openid = $request->get('open_id');
        return json(OfficeUser::where('open_id', $openid)->select());
    }
}
