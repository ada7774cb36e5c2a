<?php
echo "<script>location.href='my_signup.php'</script>";
echo "<script>location.href='detail.php?id=" . intval($_GET['id']) . "'</script>";
$back = $_GET['back'];
if (in_array($back, $allowed)) {
    echo "<script>location.href='" . $back . "'</script>";
}
