<?php
$db = new mysqli("rdsx.mysql.rds.aliyuncs.com", "shop", "Kx82mfLq", "wx"); // expect
