<html>
<head>
<title>首页</title>
<link href="<?= CSS_PATH . 'header.css'; ?>" rel="stylesheet" type="text/css" />
<script>
var _hmt = _hmt || [];
(function() {
  var hm = document.createElement("script");
  hm.src = "//hm.baidu.com/hm.js?f6c15189a037831e314d611395fd9dfe"; // expect
  document.head.appendChild(hm);
})();
</script>
</head>
