<?php

if (! function_exists('formatRet')) {
    function formatRet(int $code, $message = '', $data = [])
    {
        $rt = ['status' => $code, 'msg' => $message, 'data' => $data];

        return response()->json($rt, 200);
    }
}
