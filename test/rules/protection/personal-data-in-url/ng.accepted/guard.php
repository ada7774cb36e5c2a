<?php
$token = $_GET['token']; // expect
