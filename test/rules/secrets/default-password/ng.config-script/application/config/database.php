<?php
$db['default']['hostname'] = 'localhost:3306';
$db['default']['username'] = 'shop';
$db['default']['password'] = 'c9f6a71b06d1ee68d790593b7f356b3d'; // expect
