<?php
function shared($uid, $article)
{
    add_credit($uid, $article['share_credit']); // expect
}
