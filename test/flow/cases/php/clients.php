// case: curl by hand
<?php
class A {
  public function f($code) {
    $url = "https://api.weixin.qq.com/sns/jscode2session?js_code=" . $code;
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, $url);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
    $out = curl_exec($ch);
    curl_close($ch);
    $a = json_decode($out, true);
    error_log($a['session_key']); // sink: log session-key
    error_log($a['errmsg']);
  }
}
// case: curl_init with the URL and an options array
<?php
function f($code) {
  $curl = curl_init("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $code);
  $o = curl_exec($curl);
  error_log($o); // sink: log openid session-key unionid
}
function g($code) {
  $curl = curl_init();
  curl_setopt_array($curl, [CURLOPT_URL => "https://api.weixin.qq.com/sns/jscode2session?js_code=$code", CURLOPT_RETURNTRANSFER => true]);
  $o = curl_exec($curl);
  error_log($o); // sink: log openid session-key unionid
}
// case: curl in a helper
// file: app/common.php
<?php
function http_get($url) {
  $oCurl = curl_init();
  if (stripos($url, "https://") !== FALSE) {
    curl_setopt($oCurl, CURLOPT_SSL_VERIFYPEER, true);
  }
  curl_setopt($oCurl, CURLOPT_URL, $url);
  curl_setopt($oCurl, CURLOPT_RETURNTRANSFER, 1);
  $sContent = curl_exec($oCurl);
  $aStatus = curl_getinfo($oCurl);
  curl_close($oCurl);
  if (intval($aStatus["http_code"]) == 200) {
    return $sContent;
  } else {
    return false;
  }
}
// file: app/api/controller/Login.php
<?php
namespace app\api\controller;
use think\Controller;
class Login extends Controller {
  public function index() {
    $code = input('code');
    $url = sprintf(config('wx.login_url'), config('wx.app_id'), config('wx.app_secret'), $code);
    $res = http_get($url);
    $arr = json_decode($res, true);
    return json(['code' => 1, 'data' => $arr]); // sink: response openid session-key unionid
  }
}
// file: config/wx.php
<?php
return [
  'app_id' => 'x',
  'login_url' => 'https://api.weixin.qq.com/sns/jscode2session?appid=%s&secret=%s&js_code=%s',
];
// case: a base controller's method
// file: app/controller/Base.php
<?php
namespace app\controller;
class Base {
  protected function getJson($url) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, $url);
    $output = curl_exec($ch);
    curl_close($ch);
    return json_decode($output, true);
  }
}
// file: app/controller/Wx.php
<?php
namespace app\controller;
class Wx extends Base {
  public function login() {
    $code = $this->request->param('code');
    $d = $this->getJson("https://api.weixin.qq.com/sns/jscode2session?js_code={$code}");
    trace($d['session_key']); // sink: log session-key
    trace($d['openid'], 'info'); // sink: log openid
  }
}
// case: Guzzle
<?php
use GuzzleHttp\Client;
class A {
  public function f($code) {
    $client = new Client(['base_uri' => 'https://api.weixin.qq.com']);
    $res = $client->request('GET', '/sns/jscode2session', ['query' => ['js_code' => $code]]);
    $body = json_decode($res->getBody()->getContents(), true);
    Log::info($body['session_key']); // sink: log session-key
    $r2 = $client->get('sns/jscode2session', ['query' => ['js_code' => $code]]);
    Log::info((string) $r2->getBody()); // sink: log openid session-key unionid
  }
}
// case: Laravel Http
<?php
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
class A {
  public function f($code) {
    $r = Http::get('https://api.weixin.qq.com/sns/jscode2session', ['js_code' => $code]);
    Log::info('x', $r->json()); // sink: log openid session-key unionid
    $k = $r['session_key'];
    Log::debug($k); // sink: log session-key
    $p = Http::withHeaders(['a' => 'b'])->post("https://api.weixin.qq.com/wxa/business/getuserphonenumber?access_token=$t", ['code' => $code])->json();
    Log::info($p['phone_info']['purePhoneNumber']); // sink: log phone
    Log::info($p['errcode']);
  }
}
// case: EasyWeChat
<?php
use EasyWeChat\Factory;
class A {
  public function f(Request $request) {
    $app = Factory::miniProgram(config('wechat.mini'));
    $s = $app->auth->session($request->code);
    Log::info($s); // sink: log openid session-key unionid
    $d = $app->encryptor->decryptData($s['session_key'], $request->iv, $request->encryptedData);
    Log::info($d['phoneNumber']); // sink: log phone
    $u = $app->getUtils()->codeToSession($code);
    Log::info($u['openid']); // sink: log openid
    $r = $app->phone_number->getUserPhoneNumber($code);
    Log::info($r['phone_info']['phoneNumber']); // sink: log phone
    $q = $app->getClient()->get('/sns/jscode2session', ['query' => ['js_code' => $code]]);
    Log::info($q->toArray()); // sink: log openid session-key unionid
    $api = $app->getClient();
    $resp = $api->postJson('wxa/business/getuserphonenumber', ['code' => $code]);
    Log::info($resp['phone_info']); // sink: log phone
    $user = $app->oauth->userFromCode($code);
    Log::info($user->getId()); // sink: log openid
    Log::info($user->getNickname()); // sink: log nickname
    $uu = $app->user->get($openId2);
    Log::info($uu['nickname']); // sink: log nickname
  }
}
// case: EasyWeChat facade and helper
<?php
class A {
  public function f($code) {
    $app = app('wechat.mini_program');
    $s = $app->auth->session($code);
    logger($s['session_key']); // sink: log session-key
    $mini = \EasyWeChat::miniProgram();
    logger($mini->auth->session($code)['openid']); // sink: log openid
    $user = session('wechat.oauth_user.default');
  }
}
// case: a property app in the constructor
<?php
class WxService {
  protected $app;
  public function __construct() {
    $this->app = Factory::miniProgram(config('wechat'));
  }
  public function session($c) {
    return $this->app->auth->session($c);
  }
}
class A {
  private $service;
  public function __construct(WxService $service) { $this->service = $service; }
  public function f($c) {
    $s = $this->service->session($c);
    return response()->json(['k' => $s['session_key']]); // sink: response session-key
  }
}
// case: service through app() and new and static
// file: app/services/WxService.php
<?php
namespace app\services;
class WxService {
  public static function instance() { return new static(); }
  public function key($c) {
    $r = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $c));
    return $r->session_key;
  }
  public static function skey($c) {
    return (new self())->key($c);
  }
}
// file: app/controller/A.php
<?php
namespace app\controller;
use app\services\WxService;
class A {
  public function f($c) {
    error_log(app()->make(WxService::class)->key($c)); // sink: log session-key
    error_log((new WxService)->key($c)); // sink: log session-key
    error_log(WxService::skey($c)); // sink: log session-key
    error_log(WxService::instance()->key($c)); // sink: log session-key
    error_log(app(WxService::class)->key($c)); // sink: log session-key
    error_log(model('WxService', 'services')->key($c)); // sink: log session-key
  }
  public function g(WxService $s, $c) {
    error_log($s->key($c)); // sink: log session-key
  }
}
// case: arrays
<?php
function f($c) {
  $r = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $c), true);
  $k = $r['session_key'];
  $a = [];
  $a['x'] = $k;
  $a['y'] = 'n';
  error_log($a['x']); // sink: log session-key
  error_log($a['y']);
  $b = array('p' => array('q' => $k));
  error_log($b['p']['q']); // sink: log session-key
  $l = [];
  $l[] = $k;
  error_log(implode(',', $l)); // sink: log session-key
  error_log(json_encode(compact('k'))); // sink: log session-key
  extract($r);
  error_log($session_key); // sink: log session-key
  list($m, $n) = [$k, 'x'];
  error_log($m); // sink: log session-key
  error_log($n);
  ['session_key' => $z] = $r;
  error_log($z); // sink: log session-key
  foreach ($a as $key => $v) {
    error_log("$key=$v"); // sink: log session-key
  }
  $t = array_map(function ($i) use ($k) { return $k . $i; }, [1]);
  error_log($t[0]); // sink: log session-key
  $o = new stdClass();
  $o->w = $k;
  error_log($o->w); // sink: log session-key
  error_log(sprintf('%s', $k)); // sink: log session-key
  error_log("v {$r['session_key']} $k"); // sink: log session-key
  array_push($l, $k);
  $q = array_merge(['a' => 1], $r);
  error_log($q['session_key']); // sink: log session-key
  $g = $r['session_key'] ?? '';
  error_log($g); // sink: log session-key
  error_log(isset($r['session_key']) ? $r['session_key'] : 'x'); // sink: log session-key
  error_log(md5($k));
  error_log(substr_replace($k, '****', 3, 4));
  error_log(substr($k, 0, 3));
  error_log(openssl_encrypt($k, 'aes', 'x'));
  error_log(hash('sha256', $k));
  error_log(str_replace($k, '***', 'x'));
  error_log(count($r));
  error_log(preg_replace('/(\d{3})\d{4}(\d{4})/', '$1****$2', $k));
}
// case: object to array and casts
<?php
function f($c) {
  $r = (array) json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $c));
  error_log($r['session_key']); // sink: log session-key
  $x = get_object_vars(json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $c)));
  error_log($x['openid']); // sink: log openid
  try {
    $d = json_decode(file_get_contents("https://api.weixin.qq.com/sns/jscode2session?js_code=" . $c));
    if (isset($d->errcode)) { throw new \Exception($d->errmsg); }
    $k = $d->session_key;
  } catch (\Exception $e) {
    error_log($e->getMessage());
  }
  error_log($k); // sink: log session-key
}
// case: decrypting by hand
<?php
function f($sessionKey, $encryptedData, $iv) {
  $result = openssl_decrypt(base64_decode($encryptedData), "AES-128-CBC", base64_decode($sessionKey), 1, base64_decode($iv));
  $d = json_decode($result, true);
  error_log($d['purePhoneNumber']); // sink: log phone
  $pc = new WXBizDataCrypt($appid, $sessionKey);
  $errCode = $pc->decryptData($encryptedData, $iv, $data);
  if ($errCode == 0) {
    $obj = json_decode($data);
    error_log($obj->phoneNumber); // sink: log phone
    error_log($data); // sink: log phone profile
  }
}
