<?php
function picture($name) {
    return 'http://' . $_SERVER['HTTP_HOST'] . '/uploads/' . $name;
}

function back() {
    return urlencode('https://' . $_SERVER['HTTP_HOST'] . '/oauth2/back');
}
