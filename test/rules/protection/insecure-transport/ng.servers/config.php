<?php
define('API_HOST', 'http://api.shop-east.cn'); // expect
