<?php
$mail->Host = 'smtp.qq.com';
$mail->Username = 'you@example.com';
$mail->Password = getenv('MAIL_PASSWORD');
$form->host = '服务器';
$form->username = 'userName';
$form->password = 'userPassword';
