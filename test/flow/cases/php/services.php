// case: ThinkPHP D
// file: Application/Home/Controller/UserController.class.php
<?php
namespace Home\Controller;
class UserController extends Controller {
  public function save() {
    D('User')->show(I('post.phone'));
  }
}
// file: Application/Home/Model/UserModel.class.php
<?php
namespace Home\Model;
class UserModel extends Model {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: ThinkPHP model and logic helpers
// file: app/index/controller/User.php
<?php
namespace app\index\controller;
class User extends Controller {
  public function save() {
    model('User')->show(input('post.phone'));
    model('user', 'service')->look(input('post.phone'));
    validate('User')->see(input('post.phone'));
  }
}
// file: app/index/model/User.php
<?php
namespace app\index\model;
class User extends Model {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// file: app/index/service/User.php
<?php
namespace app\index\service;
class User {
  public function look($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// file: app/index/validate/User.php
<?php
namespace app\index\validate;
class User {
  public function see($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: a service through use
// file: app/controller/User.php
<?php
namespace app\controller;
use app\service\UserService;
class User {
  public function save() {
    (new UserService())->show(input('post.phone'));
    UserService::look(input('post.phone'));
  }
}
// file: app/service/UserService.php
<?php
namespace app\service;
class UserService {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
  public static function look($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: Laravel container
// file: app/Http/Controllers/UserController.php
<?php
namespace App\Http\Controllers;
use App\Services\UserService;
class UserController extends Controller {
  public function save(Request $request) {
    app(UserService::class)->show($request->input('phone'));
    resolve(UserService::class)->show2($request->input('phone'));
    app()->make(UserService::class)->show3($request->input('phone'));
  }
}
// file: app/Services/UserService.php
<?php
namespace App\Services;
class UserService {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
  public function show2($x) {
    tick();
    error_log($x); // sink: log phone
  }
  public function show3($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: Laravel constructor
// file: app/Http/Controllers/UserController.php
<?php
namespace App\Http\Controllers;
use App\Services\UserService;
class UserController extends Controller {
  protected $s;
  public function __construct(UserService $s) { $this->s = $s; }
  public function save(Request $request) {
    $this->s->show($request->input('phone'));
  }
}
// file: app/Services/UserService.php
<?php
namespace App\Services;
class UserService {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: promoted constructor
// file: app/Http/Controllers/UserController.php
<?php
namespace App\Http\Controllers;
use App\Services\UserService;
class UserController extends Controller {
  public function __construct(private readonly UserService $s) {}
  public function save(Request $request) {
    $this->s->show($request->input('phone'));
  }
}
// file: app/Services/UserService.php
<?php
namespace App\Services;
class UserService {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: full name of the client
<?php
class Wx {
  public function session($code) {
    $client = new \GuzzleHttp\Client();
    $res = $client->get('https://api.weixin.qq.com/sns/jscode2session', ['query' => ['js_code' => $code]]);
    $data = json_decode($res->getBody(), true);
    tick();
    error_log($data['session_key']); // sink: log session-key
  }
}
// case: full name of a class
// file: a.php
<?php
namespace app\controller;
class A {
  public function save() {
    $s = new \app\service\UserService();
    $s->show(input('post.phone'));
    \app\service\UserService::look(input('post.phone'));
  }
}
// file: app/service/UserService.php
<?php
namespace app\service;
class UserService {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
  public static function look($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: an instance method
// file: a.php
<?php
class A {
  public function save() {
    UserService::getInstance()->show(input('post.phone'));
    UserService::instance()->look(input('post.phone'));
  }
}
// file: UserService.php
<?php
class UserService {
  private static $instance;
  public static function getInstance() {
    if (!self::$instance) self::$instance = new self();
    return self::$instance;
  }
  public static function instance() {
    return new static();
  }
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
  public function look($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: an alias of a class
// file: app/controller/User.php
<?php
namespace app\controller;
use app\common\model\User as UserModel;
class User {
  public function save() {
    $m = new UserModel();
    $m->show(input('post.phone'));
  }
}
// file: app/common/model/User.php
<?php
namespace app\common\model;
class User extends Model {
  public function show($x) {
    tick();
    error_log($x); // sink: log phone
  }
}
// case: a layer without that class
// sinks: log
// file: app/index/controller/User.php
<?php
namespace app\index\controller;
class User extends Controller {
  public function save() {
    model('User')->show(input('post.phone'));
  }
  public function show($x) {
    tick();
    error_log($x);
  }
}
// case: a service that asks for the session itself and answers with a record of its own
<?php
class UserModule {
  public function wxLogin($code) {
    $url = 'https://api.weixin.qq.com/sns/jscode2session?appid=' . $this->appid . '&secret=' . $this->secret . '&js_code=' . $code;
    $res = json_decode(Curl::get($url), true);
    $user = User::where('openid', $res['openid'])->first();
    return ['user' => ['uid' => $user->id], 'token' => Help::getToken(['uid' => $user->id])];
  }
}
class Curl {
  public static function get($url) {
    return file_get_contents($url);
  }
}
function login($code) {
  $module = new UserModule();
  return response()->json($module->wxLogin($code));
}
// case: a service that asks for the session itself and answers with all of it
<?php
class SessionModule {
  public function session($code) {
    $url = 'https://api.weixin.qq.com/sns/jscode2session?appid=' . $this->appid . '&secret=' . $this->secret . '&js_code=' . $code;
    return json_decode(file_get_contents($url), true);
  }
}
function login($code) {
  $module = new SessionModule();
  return response()->json($module->session($code)); // sink: response openid session-key unionid
}
