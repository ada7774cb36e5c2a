<?php
$target = $_GET["url"];
header("Location: " . $target); // expect
exit;
