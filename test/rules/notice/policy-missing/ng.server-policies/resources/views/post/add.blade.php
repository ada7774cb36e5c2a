<form action="/post" method="post">
  <input type="text" placeholder="请输入您的真实姓名" name="real_name"><!-- expect -->
  <input type="tel" placeholder="请输入您的手机号" name="tel">
</form>
<script src="https://res.wx.qq.com/open/js/jweixin-1.6.0.js"></script>
