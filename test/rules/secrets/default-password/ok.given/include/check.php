<?php
if ($_POST['type'] == 'pw.reset') {
    reset_form();
}
if ($mode_pw == 'user.password') {
    show();
}
