<?php

class Orders extends MY_Controller
{
    public function mine()
    {
        $this->load->model('order_model');
        $openid = $this->field('openid'); // expect
        echo json_encode($this->order_model->ofUser($openid));
    }
}
