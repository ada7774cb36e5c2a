<?php
define('SP_HOST', 'esms.example-gateway.net');
define('SP_PASSWD', 'kitd3c0291'); // expect
