<?php

class Members extends MY_Controller
{
    public function __construct()
    {
        parent::__construct();
        $this->checkLogin();
    }

    public function coupons()
    {
        $this->load->model('coupon_model');
        echo json_encode($this->coupon_model->ofUser($this->input->get('openid')));
    }
}
