// case: ThinkPHP
<?php
class User extends Controller {
  public function bind() {
    $phone = input('post.phone');
    trace('bind ' . $phone); // sink: log phone
    return json(['phone' => $phone]);
  }
}
// case: Laravel request
<?php
class UserController extends Controller {
  public function bind(Request $request) {
    Log::debug('bind', ['idCard' => $request->input('idCard')]); // sink: log id-number
  }
}
// case: a model is saved
<?php
function f($openid, $model) {
  $user_model = new UserModel();
  $user_model->save(['openid' => $openid]); // sink: database openid
}
// case: foreach
<?php
function f($rows) {
  foreach ($rows as $i => $row) {
    error_log($row['mobile']); // sink: log phone
    error_log($i);
  }
}
// case: curl by URL
<?php
class Wx {
  public function http($url) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, $url);
    return curl_exec($ch);
  }
  public function token() {
    $res = $this->http("https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential");
    $data = json_decode($res, true);
    echo $data['access_token']; // sink: response credential
  }
}
// case: a decrypted phone number
<?php
function f($app, $session, $iv, $data) {
  $info = $app->encryptor->decryptData($session, $iv, $data);
  Log::info($info['phoneNumber']); // sink: log phone
  Log::info($info['watermark']['appid']);
}
// case: isset and empty
<?php
function f($phone) {
  error_log(isset($phone) . empty($phone) . strlen($phone));
}
// case: md5
<?php
function f($phone) {
  error_log(md5($phone . $this->salt));
}
// case: sprintf
<?php
function f($openid) {
  error_log(sprintf('user %s', $openid)); // sink: log openid
}
// case: a property
<?php
class A {
  private $session;
  public function start($app, $code) {
    $this->session = $app->auth->session($code);
  }
  public function show() {
    error_log($this->session['session_key']); // sink: log session-key
  }
}
// case: a user from OAuth
<?php
function f($app) {
  $user = $app->oauth->user();
  Log::info($user->getId()); // sink: log openid
}
// case: written to a file
<?php
function f($message) {
  file_put_contents('a.log', $message['FromUserName']); // sink: file openid
}
// case: Yii logs and answers
<?php
class WxController extends Controller {
    public function actionLogin() {
        $code = Yii::$app->request->post('code');
        $res = file_get_contents('https://api.weixin.qq.com/sns/jscode2session?js_code=' . $code);
        Yii::info('login ' . $res); // sink: log openid session-key unionid
        return $this->asJson(json_decode($res, true)); // sink: response openid session-key unionid
    }
}
