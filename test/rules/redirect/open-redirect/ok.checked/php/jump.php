<?php
header("Location: /order/" . intval($_GET["id"]));
exit;
