<?php
return [
    'appid' => '1109683394',
    'secret' => '5oA0KKdbkXx4J3LE', // expect
];
