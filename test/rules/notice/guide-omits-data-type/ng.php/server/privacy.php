<?php
$setting = [["privacy_key" => "Location", "privacy_text" => "展示附近门店"]];
