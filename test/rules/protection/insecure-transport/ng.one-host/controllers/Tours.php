<?php
class Tours extends CI_Controller
{
    public function products($data)
    {
        $url = 'http://tours.lvxing.hk/api/products'; // expect
        return $this->post($url, $data);
    }

    public function details($data)
    {
        $url = 'http://tours.lvxing.hk/api/details'; // expect
        return $this->post($url, $data);
    }

    public function order($data)
    {
        $url = 'http://tours.lvxing.hk/api/order'; // expect
        return $this->post($url, $data);
    }

    public function cancel($data)
    {
        $url = 'http://tours.lvxing.hk/api/cancel';
        return $this->post($url, $data);
    }

    public function refund($data)
    {
        $url = 'http://tours.lvxing.hk/api/refund';
        return $this->post($url, $data);
    }

    private function post($url, $data)
    {
        $curl = curl_init($url);
        curl_setopt($curl, CURLOPT_POSTFIELDS, $data);
        return curl_exec($curl);
    }
}
