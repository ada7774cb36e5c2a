<?php

class Api extends CI_Controller
{
    public function get()
    {
        switch ($this->input->get('action')) {
            case 'openid':
                $url = 'https://api.weixin.qq.com/sns/jscode2session?appid=' . $this->appId . '&secret=' . $this->secret . '&js_code=' . $this->input->get('code');
                $session = json_decode(file_get_contents($url), true);
                $result = ['openid' => $session['openid']];
                break;
            case 'sms':
                $url = 'https://rest.sms-gateway.net/sms/json';
                $status = file_get_contents($url);
                $this->sms_model->save($status);
                $result = ['sent' => true];
                break;
        }
        echo json_encode($result);
    }
}
