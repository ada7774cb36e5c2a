// case: a record that was loaded keeps what it had
// sinks: database
<?php
class A {
  function bind($openid, $id) {
    $user = User::find($id);
    $user->level = 3;
    $user->save();
    $user->mp = $openid; // sink: database openid
    $user->save();
    $other = new User();
    $other->mp = $openid;
    $other->save(); // sink: database openid
  }
  function canvas($openid, $ctx) {
    $ctx->save();
  }
}
// case: a function that gives one field gives no other
<?php
function openidOf($code) {
  $r = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $code));
  return $r->openid;
}
function messageOf($code) {
  $r = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $code), true);
  return $r['errmsg'];
}
function f($code) {
  error_log(openidOf($code)); // sink: log openid
  error_log(messageOf($code));
}
// case: other variables than the ones named
<?php
function f($openid, $name) {
  $title = 'x';
  error_log(json_encode(compact('title')));
  error_log(json_encode(compact('openid', 'title'))); // sink: log openid
}
// case: configuration
// file: config/wx.php
<?php
return ['login' => 'https://api.weixin.qq.com/sns/jscode2session?js_code=%s', 'other' => 'https://example.com/a?b=%s'];
// file: a.php
<?php
function get($url) { return file_get_contents($url); }
function f($x) {
  error_log(get(sprintf(config('wx.other'), $x)));
  error_log(get(sprintf(config('wx.login'), $x))); // sink: log openid session-key unionid
  error_log(get(sprintf(config('wx.missing'), $x)));
}
// case: quotes taken out before SQL
// sinks: sql
<?php
function f() {
  $openid = $_GET['openid'];
  $safe = addslashes($openid);
  mysql_query("select * from u where o = '" . addslashes($openid) . "'");
  mysql_query("select * from u where o = '" . str_replace("'", "", $openid) . "'");
  mysql_query("select * from u where o = '" . $openid . "'"); // sink: sql openid
}
