<?php
class LoginManager {
    public function qrCode() {
        return $this->http->post('/iPadLogin', ['wcId' => $this->config->get('wcId')]); // expect
    }
}
