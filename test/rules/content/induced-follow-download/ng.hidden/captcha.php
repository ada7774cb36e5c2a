<?php
function captcha_shortcode($qrcode) {
    return '
    <div class="captcha">
        <img src="' . $qrcode . '">
        <div class="tips">
            <b>提示</b>
            <i></i>
            <p>本段内容已被隐藏，您需要扫码关注微信公众号后发送验证码。</p><!-- expect -->
        </div>
    </div>';
}
