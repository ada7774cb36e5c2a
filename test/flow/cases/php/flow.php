// case: a session goes back to the client
<?php
class LoginController {
  public function login($code) {
    $session = $this->app->getUtils()->codeToSession($code); // source: codeToSession
    return response()->json($session); // sink: response openid session-key unionid
  }
}
// case: only the openid
<?php
$session = $app->auth->session($code);
echo json_encode(['openid' => $session['openid']]); // sink: response openid
// case: by URL
<?php
$url = "https://api.weixin.qq.com/sns/jscode2session?appid=$appid&js_code=$code";
$data = json_decode(file_get_contents($url), true);
error_log($data['session_key']); // sink: log session-key
error_log($data['errcode']);
// case: a phone number logged
<?php
function f($user) {
  Log::info('user ' . $user->phone); // sink: log phone
}
// case: masked
<?php
function f($phone) {
  Log::info(mask_phone($phone), substr($phone, -4), substr_replace($phone, '****', 3, 4));
}
// case: dumped
<?php
function f($userInfo) {
  var_dump($userInfo); // sink: log profile
}
// case: a request parameter in SQL
<?php
$openid = $_GET['openid'];
$db->query("select * from user where openid = '$openid'"); // sink: sql openid
// case: a bound parameter
// sinks: sql
<?php
$db->query("select * from user where openid = ?", [$_GET['openid']]);
// case: an open redirect
<?php
header("Location: " . $_GET['url']); // sink: redirect
// case: a redirect inside the site
// sinks: redirect
<?php
header("Location: /home?x=" . $_GET['x']);
// case: an array built up
<?php
function f($phone) {
  $data = [];
  $data['phone'] = $phone;
  $data['at'] = time();
  print_r($data); // sink: log phone
}
// case: unset before output
<?php
$session = $app->auth->session($code);
unset($session['session_key']);
echo json_encode($session); // sink: response openid unionid
// case: a model goes by the name of what it holds
<?php
class FanController extends Controller {
    public function add() {
        $user = app('wechat.official_account')->user->get($this->id);
        Fan::create($user); // sink: database openid profile unionid
        Cache::put('fan', $user->nickname);
    }
    public function code(Request $request) {
        return $this->app->app_code->getUnlimit('openid=' . $request->openid); // sink: url openid
    }
}
// case: Laravel's helper
<?php
class Mini {
    public function session($code) {
        $answer = Http::get('https://api.weixin.qq.com/sns/jscode2session', ['js_code' => $code]);
        info('session: ' . $answer->body()); // sink: log openid session-key unionid
    }
}
// case: the whole of a request whose fields the function reads
<?php
class MemberController extends Controller {
    public function add(Request $request) {
        Log::info('new member', $request->all()); // sink: log phone
        return Member::add($request->input('mobile'));
    }
    public function list(Request $request) {
        Log::info('list', $request->all());
        return Member::page($request->input('page'));
    }
}
// case: a variable that holds another address by then
<?php
function both($code, $city) {
    $url = 'https://api.weixin.qq.com/sns/jscode2session?js_code=' . $code;
    $session = json_decode(file_get_contents($url), true);
    error_log($session['errcode']);
    $url = 'https://weather.example.net/today?city=' . $city;
    error_log(file_get_contents($url));
}
// case: a handle of curl
<?php
function session($code) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, 'https://api.weixin.qq.com/sns/jscode2session?js_code=' . $code);
    error_log(curl_exec($ch)); // sink: log openid session-key unionid
}
// case: what a decryption writes into its last argument
<?php
function profile($crypt, $encrypted, $iv) {
    $code = $crypt->decryptData($encrypted, $iv, $data);
    error_log($code);
    error_log($data); // sink: log phone profile
}
// case: own readers of the request
<?php
class BaseController extends Controller {
    public function field($key, $default = '') {
        return $this->valueIn($_REQUEST, $key, $default);
    }
    private function valueIn($values, $key, $default) {
        return isset($values[$key]) ? $values[$key] : $default;
    }
    public function get($name) {
        return Yii::$app->request->get($name);
    }
}
class CardController extends BaseController {
    public function add() {
        error_log($this->field('mobile')); // sink: log phone
        error_log($this->field('city', ''));
        error_log($this->get('openid')); // sink: log openid
        error_log($this->get('page'));
    }
}
