<?php
define("SKY_USERNAME", "ceo@school.com");
define("SKY_PW", "595568ec41c753e222ab34211e531b37"); // expect
