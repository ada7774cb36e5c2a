<?php
$statement = $pdo->prepare('SELECT * FROM fans WHERE openid = :openid');
$statement->execute(['openid' => $_GET['openid']]);
