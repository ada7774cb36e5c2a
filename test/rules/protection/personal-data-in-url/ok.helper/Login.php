<?php
class Login extends CI_Controller
{
    public function back()
    {
        $code = $this->input->get('code');
        $url = 'https://api.weixin.qq.com/sns/oauth2/access_token?appid=' . WX_ID . '&secret=' . WX_SECRET . '&code=' . $code . '&grant_type=authorization_code';
        $data = json_decode(curl_file_get_contents($url), true);
        $profile = 'https://api.weixin.qq.com/sns/userinfo?access_token=' . $data['access_token'] . '&openid=' . $data['openid'];
        $this->session->set_userdata('user', curl_file_get_contents($profile));
    }
}
