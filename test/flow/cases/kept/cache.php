// case: Redis facade
<?php
class S {
  function keep($user) { Redis::set('who', $user->phone); }
  function show() {
    $x = Redis::get('who');
    error_log($x); // sink: log phone
  }
}
// case: cache facade
<?php
class S {
  function keep($user, $id) { Cache::put('who' . $id, $user->phone, 60); }
  function show($id) {
    $x = Cache::get('who' . $id);
    error_log($x); // sink: log phone
  }
}
// case: cache remember
<?php
class S {
  function show($user) {
    $x = Cache::remember('who', 60, function () use ($user) { return $user->phone; });
    error_log($x); // sink: log phone
  }
}
// case: thinkphp cache helper
<?php
class S {
  function keep($user) { cache('who', $user->phone); session('mine', $user->phone); }
  function show() {
    error_log(cache('who')); // sink: log phone
    error_log(session('mine')); // sink: log phone
  }
}
// case: session superglobal
<?php
// file: a.php
<?php
$_SESSION['who'] = $user->phone;
// file: b.php
<?php
error_log($_SESSION['who']); // sink: log phone
error_log($_SESSION['other']);
// case: another key of the session
<?php
class S {
  function keep($user) { session('mine', $user->phone); }
  function show() {
    error_log(session('theirs'));
    error_log(cache('mine'));
  }
}
// case: a session in a statement
// sinks: sql
<?php
class C extends Controller {
  function login(Request $request) {
    session('uid', $request->input('uid'));
    DB::select("select * from t where id = " . $request->input('uid')); // sink: sql account-id
  }
  function show() {
    DB::select("select * from t where id = " . session('uid'));
  }
}
