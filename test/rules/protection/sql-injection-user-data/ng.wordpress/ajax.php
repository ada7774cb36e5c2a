<?php

add_action('wp_ajax_nopriv_find_fans', 'find_fans');

function find_fans()
{
    global $wpdb;
    $key = urldecode($_GET['key']);
    echo json_encode($wpdb->get_results("select openid, nickname from wp_fans where nickname like '%{$key}%'")); // expect
}
