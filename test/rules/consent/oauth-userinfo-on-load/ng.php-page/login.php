<?php
header('Location: https://open.weixin.qq.com/connect/oauth2/authorize?appid=' . APPID . '&redirect_uri=' . $back . '&response_type=code&scope=snsapi_userinfo&state=1#wechat_redirect');
