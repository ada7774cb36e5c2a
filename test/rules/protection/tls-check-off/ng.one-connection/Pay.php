<?php
class Pay
{
    public function post($url, $xml)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false); // expect
        curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, false);
        curl_setopt($ch, CURLOPT_POSTFIELDS, $xml);
        return curl_exec($ch);
    }

    public function cert($path)
    {
        return file_get_contents($path, false, stream_context_create(['ssl' => [
            'verify_peer' => false, // expect
            'verify_peer_name' => false,
        ]]));
    }

    public function get($url)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0); // expect
        return curl_exec($ch);
    }
}
