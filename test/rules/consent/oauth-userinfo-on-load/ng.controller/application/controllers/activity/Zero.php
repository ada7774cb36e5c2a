<?php

class Zero extends CI_Controller
{
    public function launch()
    {
        if (!$id = get_cookie('WECHAT_ACCESS')) {
            $url = WECHAT_OAUTH_URL . '?appid=' . WECHAT_APPID . '&redirect_uri=' . urlencode(BASE_URL . '/activity/zero/back') . '&response_type=code&scope=snsapi_userinfo#wechat_redirect'; // expect
            header("Location: $url");
            exit();
        }
        $this->load->view('activity/zero/index.php', explode('^', $id));
    }
}
