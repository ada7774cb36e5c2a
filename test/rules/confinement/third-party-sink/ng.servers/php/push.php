<?php
use GuzzleHttp\Client;

function push($user) {
    $client = new Client();
    $client->post('https://crm.outsider-data.com/leads', ['json' => ['mobile' => $user['mobile']]]); // expect
}
