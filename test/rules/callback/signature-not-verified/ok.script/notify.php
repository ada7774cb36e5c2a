<?php
$order = json_decode(file_get_contents('php://input'), true);
save_order($order['id'], $order['state']);
