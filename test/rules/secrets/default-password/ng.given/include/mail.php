<?php
function sendEmail($to, $body) {
    $mail = new PHPMailer();
    $mail->IsSMTP();
    $mail->Host = 'smtp.qq.com';
    $mail->SMTPAuth = true;
    $mail->Username = '9540876@qq.com';
    $mail->Password = 'tpvxkvrinlbobbig'; // expect
    $mail->AddAddress($to);
    $mail->Body = $body;
    return $mail->Send();
}

function register($nickname) {
    $username = substr($nickname, 0, 15);
    $password = '213456'; // expect
    return uc_user_register($username, $password);
}
