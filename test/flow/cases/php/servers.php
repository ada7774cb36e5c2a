// case: ThinkPHP 3
// sinks: log response database
<?php
namespace Home\Controller;
use Think\Controller;
class UserController extends Controller {
  public function save() {
    $p = I('post.mobile');
    \Think\Log::write($p); // sink: log phone
    M('user')->add(array('m' => $p)); // sink: database phone
    $m = M('user');
    $m->where(array('id' => 1))->save(array('m' => $p)); // sink: database phone
    D('User')->add($p); // sink: database phone
    $this->ajaxReturn(array('p' => $p)); // sink: response phone
    $this->assign('p', $p); // sink: response phone
    $this->success($p);  // sink: response phone
  }
}
// case: ThinkPHP 5
// sinks: log response database
<?php
namespace app\index\controller;
use think\Controller;
use think\Db;
use think\Request;
class User extends Controller {
  public function save(Request $request) {
    $p = $request->post('mobile');
    trace($p); // sink: log phone
    Db::name('user')->insert(['m' => $p]); // sink: database phone
    Db::table('user')->where('id', 1)->update(['m' => $p]); // sink: database phone
    db('user')->insert(['m' => $p]); // sink: database phone
    $u = new UserModel();
    $u->m = $p;
    $u->save(); // sink: database phone
    $u->allowField(true)->save(['m' => $p]); // sink: database phone
    UserModel::create(['m' => $p]); // sink: database phone
    UserModel::where('id', 1)->update(['m' => $p]); // sink: database phone
    $d = input('post.');
    trace($d['mobile']); // sink: log phone
    $e = $this->request->only(['mobile']);
    trace($e['mobile']); // sink: log phone
    $f = Request::instance()->param('mobile');
    $g = request()->param();
    trace($g['mobile']); // sink: log phone
    return json(['m' => $p]); // sink: response phone
  }
}
// case: ThinkPHP 6
// sinks: log response
<?php
namespace app\api\controller;
use app\BaseController;
use think\facade\Log;
use think\facade\Request;
class User extends BaseController {
  protected $middleware = ['auth'];
  public function save() {
    $p = Request::post('mobile');
    Log::write($p); // sink: log phone
    Log::record($p, 'error'); // sink: log phone
    cache('k', $p);
    return json(['m' => $p]); // sink: response phone
  }
}
// case: Laravel
// sinks: log response database file
<?php
namespace App\Http\Controllers;
use App\Models\Member;
class UserController extends Controller {
  public function __construct() { $this->middleware('auth:api'); }
  public function save(StoreRequest $request) {
    $p = $request->mobile;
    Log::info('x ' . $p); // sink: log phone
    info($p); // sink: log phone
    logger()->info($p); // sink: log phone
    $v = $request->validated();
    Log::info($v['mobile']); // sink: log phone
    $w = $request->validate(['mobile' => 'required']);
    Log::info($w['mobile']); // sink: log phone
    Member::create(['m' => $p]); // sink: database phone
    $x = new Member;
    $x->m = $p;
    $x->save(); // sink: database phone
    DB::table('u')->insert(['m' => $p]); // sink: database phone
    Storage::put('a.txt', $p); // sink: file phone
    Storage::disk('local')->put('a.txt', $p); // sink: file phone
    return response()->json(['m' => $p]); // sink: response phone
  }
  public function show() {
    $p = request('mobile');
    $q = request()->input('mobile');
    Log::info($p); // sink: log phone
    Log::info($q); // sink: log phone
    return ['m' => $p]; // sink: response phone
  }
  public function view() {
    $p = request('mobile');
    return view('x', ['m' => $p]); // sink: response phone
  }
}
// case: Yii2
// sinks: log response
<?php
namespace app\controllers;
use Yii;
use yii\web\Controller;
class UserController extends Controller {
  public function behaviors() {
    return ['access' => ['class' => AccessControl::class]];
  }
  public function actionSave() {
    $p = Yii::$app->request->post('mobile');
    Yii::info($p); // sink: log phone
    Yii::error($p, 'x'); // sink: log phone
    $d = Yii::$app->request->post();
    Yii::info($d['mobile']); // sink: log phone
    $g = \Yii::$app->getRequest()->get('mobile');
    \Yii::$app->log->logger->log($g, 1); // sink: log phone
    return $this->asJson(['m' => $p]); // sink: response phone
  }
}
// case: CodeIgniter 3
// sinks: log response
<?php
class User extends CI_Controller {
  public function save() {
    $p = $this->input->post('mobile');
    log_message('error', $p); // sink: log phone
    $q = $this->input->get_post('mobile', TRUE);
    log_message('error', $q); // sink: log phone
    echo json_encode(array('m' => $p)); // sink: response phone
    $this->output->set_content_type('application/json')->set_output(json_encode($p)); // sink: response phone
  }
}
// case: plain page
// sinks: log response
// file: api/save.php
<?php
require_once 'common.php';
$p = $_POST['mobile'];
error_log($p); // sink: log phone
go(1);
$u = get_user($_GET['code']);
echo json_encode($u); // sink: response openid session-key unionid
// file: api/common.php
<?php
function get_user($code) {
  $s = file_get_contents('https://api.weixin.qq.com/sns/jscode2session?js_code=' . $code);
  return json_decode($s, true);
}
// case: WordPress
// sinks: log response
<?php
add_action('wp_ajax_nopriv_login', 'my_login');
add_action('rest_api_init', function () {
  register_rest_route('x/v1', '/login', ['methods' => 'POST', 'callback' => 'rest_login']);
});
function my_login() {
  $r = wp_remote_get('https://api.weixin.qq.com/sns/jscode2session?js_code=' . $_POST['code']);
  $b = json_decode(wp_remote_retrieve_body($r), true);
  wp_send_json($b); // sink: response openid session-key unionid
  wp_send_json_success(['k' => $b['session_key']]); // sink: response session-key
  error_log($b['openid']); // sink: log openid
}
function rest_login($request) {
  $params = $request->get_json_params();
  error_log($params['mobile']); // sink: log phone
  error_log($request['mobile']); // sink: log phone
  error_log($request->get_param('mobile')); // sink: log phone
  return new WP_REST_Response(['m' => $params['mobile']]); // sink: response phone
}
// case: push handlers
// sinks: log
<?php
class WxController extends Controller {
  public function serve() {
    $app = app('wechat.official_account');
    $app->server->push(function ($message) {
      Log::info($message['Content']); // sink: log message
      go(1);
      return "x";
    });
    return $app->server->serve();
  }
  public function raw() {
    $postStr = file_get_contents("php://input");
    $postObj = simplexml_load_string($postStr, 'SimpleXMLElement', LIBXML_NOCDATA);
    $from = $postObj->FromUserName;
    Log::info($postObj->Content); // sink: log message
    Log::info((string) $from); // sink: log openid
    Log::info($postObj->MsgType);
  }
  public function think() {
    $data = $this->weObj->getRev()->getRevData();
    Log::info($this->weObj->getRevContent()); // sink: log message
    Log::info($this->weObj->getRevFrom()); // sink: log openid
    Log::info($data['Content']); // sink: log message
  }
}
class H implements EventHandlerInterface {
  public function handle($payload = null) {
    Log::info($payload['FromUserName']); // sink: log openid
    go(2);
  }
}
