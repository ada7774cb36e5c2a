<?php
function editArticle($input, $article)
{
    return [
        'share_credit' => intval($input['share_credit']),
        'count' => $article['share_count'],
        'title' => $article['share_title'],
        'points' => $article['shared_points'],
    ];
}
