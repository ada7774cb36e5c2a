<?php
class Mini
{
    public function session($code)
    {
        return Http::withoutVerifying()->get($this->url, ['js_code' => $code]); // expect
    }
}
