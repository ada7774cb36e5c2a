<?php
function card($text)
{
    return '<img src="http://qr.liantu.com/api.php?text=' . urlencode($text) . '"/>'; // expect
}
