<?php
function valid() {
    echo $_GET["echostr"]; // expect
    exit;
}
valid();
