<?php
$post = file_get_contents("php://input");
file_put_contents('./log.txt', $post . "\n", FILE_APPEND);
class Push
{
    public function message()
    {
        $post = file_get_contents("php://input");
        file_put_contents('msg.log', $post, FILE_APPEND); // expect
        return simplexml_load_string($post)->FromUserName;
    }
    public function catalog($goods)
    {
        file_put_contents('catalog/goods.json', $goods->phone);
    }
}
