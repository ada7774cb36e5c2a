// case: static property of another class
<?php
// file: a.php
<?php
class Ctx { public static $v; }
// file: b.php
<?php
class L {
  function keep($user) { Ctx::$v = $user->phone; }
}
// file: c.php
<?php
class M {
  function show() {
    error_log(Ctx::$v); // sink: log phone
  }
}
// case: array_map and closures
<?php
function f($users, $user) {
  $xs = array_map(function ($u) { return $u->phone; }, $users);
  error_log(json_encode($xs)); // sink: log phone
  $ys = array_map(fn($u) => $u->phone, $users);
  error_log(implode(',', $ys)); // sink: log phone
  $p = $user->phone;
  $g = function () use ($p) { error_log($p); }; // sink: log phone
  $g();
  error_log(json_encode(array_column($users, 'phone'))); // sink: log phone
}
// case: call_user_func
<?php
function show($x) {
  tick();
  error_log($x); // sink: log phone
}
function f($user) {
  call_user_func('show', $user->phone);
}
// case: call_user_func_array
<?php
function show($n, $x) {
  tick();
  error_log($x); // sink: log phone
}
function f($user) {
  call_user_func_array('show', [1, $user->phone]);
}
// case: Laravel event
<?php
// file: app/Events/Bound.php
<?php
class Bound {
  public $x;
  public function __construct($x) { $this->x = $x; }
}
// file: app/Listeners/OnBound.php
<?php
class OnBound {
  public function handle(Bound $event) {
    error_log($event->x); // sink: log phone
  }
}
// file: app/C.php
<?php
class C {
  function f($user) {
    event(new Bound($user->phone));
  }
}
// case: unset
<?php
function f($user) {
  $d = ['x' => $user->phone, 'n' => 1];
  unset($d['x']);
  error_log(json_encode($d));
}
// case: reference parameter
<?php
function fill(&$x, $user) { $x = $user->phone; }
function f($user) {
  fill($x, $user);
  error_log($x); // sink: log phone
}
// case: dynamic method
<?php
class A {
  function run($m, $user) {
    $method = 'onText';
    $this->$method($user->phone);
  }
  function onText($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: a closure and its surroundings
<?php
function f($user) {
  $x = $user->phone;
  $show = function () use ($x) {
    tick();
    error_log($x); // sink: log phone
  };
  $show();
}
function g() {
  error_log($x);
}
// case: columns of a query
<?php
class C {
  function f($id) {
    $x = Db::name('user')->where('id', $id)->value('phone');
    error_log($x); // sink: log phone
    error_log(Db::name('user')->where('id', $id)->value('status'));
    error_log(json_encode(User::where('id', $id)->pluck('phone'))); // sink: log phone
  }
}
