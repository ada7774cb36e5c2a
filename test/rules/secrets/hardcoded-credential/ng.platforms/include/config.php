<?php
define("TOKEN", "heimonsy97255"); // expect
define("MSG_TEXT", "text");
define("TOKEN_FIELD", "csrfField2");
