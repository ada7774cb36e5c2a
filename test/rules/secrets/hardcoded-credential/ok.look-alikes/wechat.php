<?php
return ['secret' => env('WECHAT_SECRET', '')];
