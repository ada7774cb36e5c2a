<?php
$accessToken = md5(uniqid()); // expect
