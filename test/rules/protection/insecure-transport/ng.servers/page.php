<?php
echo '<script src="http://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>'; // expect
