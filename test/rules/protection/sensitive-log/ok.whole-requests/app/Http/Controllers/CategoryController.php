<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class CategoryController extends Controller
{
    public function store(Request $request)
    {
        app('log')->info('new category', $request->all());
        $this->validate($request, ['name_cn' => 'required|string', 'warning_stock' => 'integer']);
        return response()->json(['id' => Category::add($request->name_cn)]);
    }

    public function cache(Request $request)
    {
        $config = config('wechat');
        file_put_contents($this->path, '<?php return ' . var_export($config['app_secret'], true) . ';');
        return response()->json(['ok' => true]);
    }
}
