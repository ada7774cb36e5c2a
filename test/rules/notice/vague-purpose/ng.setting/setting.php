<?php
$setting = [["privacy_key" => "PhoneNumber", "privacy_text" => "业务需要"]]; // expect
