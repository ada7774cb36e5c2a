<?php
$openid = $_GET['openid'];
mysqli_query($link, "SELECT * FROM fans WHERE openid = '" . $openid . "'"); // expect
