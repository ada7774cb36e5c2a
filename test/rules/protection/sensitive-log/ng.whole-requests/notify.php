<?php

class Notify
{
    // WeChat Pay's own sample keeps its log in such an object.
    public function run()
    {
        $xml = file_get_contents('php://input');
        $this->notify->saveData($xml);
        $log_ = new Log_();
        $log_->log_result('notify.log', "received:\n" . $xml . "\n"); // expect
        if ($this->notify->data['return_code'] == 'SUCCESS') {
            $this->orders->paid($this->notify->data['out_trade_no']);
        }
    }

    public function decrypt($appid, $sessionKey)
    {
        $crypt = new WXBizDataCrypt($appid, $sessionKey);
        $errCode = $crypt->decryptData($_POST['encryptedData'], $_POST['iv'], $data);
        if ($errCode == 0) {
            error_log('decrypted: ' . $data); // expect
        }
    }

    public function paid()
    {
        $pay = Pay::wechat($this->config);
        $data = $pay->verify();
        Log::debug('Wechat notify', $data->all()); // expect
        return $pay->success();
    }
}
