<?php
setcookie('VALIDCODE', '222', 0, '/', '', false, true);
if (isset($_GET['url']) && $_GET['url'] != '') {
    echo ('<script type="text/javascript">location=\'' . $_GET['url'] . '\'</script>'); // expect
    exit(0);
}
$back = $_REQUEST['back'];
echo "<script>window.location.href='" . $back . "';</script>"; // expect
