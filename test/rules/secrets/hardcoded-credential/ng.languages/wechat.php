<?php
return [
  'app_id' => env('WECHAT_APPID', ''),
  'secret' => env('WECHAT_SECRET', '9c1d4e7fa20b4c6e8d35b1f60a7e2c94'), // expect
];
