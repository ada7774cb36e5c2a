<?php
header('Access-Control-Allow-Origin: *'); // expect
echo json_encode(['ok' => true]);
