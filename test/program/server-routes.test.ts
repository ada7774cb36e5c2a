import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

/** Routes as `VERBS path [guards]`. */
const routes = (files: Record<string, string>): string[] =>
  program(files).routes.map((one) => `${one.methods.join("|")} ${one.path} [${one.guards.join(",")}]`);

describe("what stands before the actions of a controller", () => {
  test.each<[string, string, string, string[]]>([
    [
      "Laravel, a constructor that leaves one action out",
      "app/Http/Controllers/A.php",
      "<?php class A extends Controller { public function __construct() { $this->middleware('auth:api')->except(['login']); } public function login() {} public function me() {} }",
      ["ANY /A/login []", "ANY /A/me [auth:api]"],
    ],
    [
      "ThinkPHP 6, a field",
      "app/controller/A.php",
      "<?php namespace app\\controller; class A extends BaseController { protected $middleware = ['auth' => ['only' => ['me']], Log::class]; public function me() {} public function open() {} }",
      ["ANY /A/me [auth,Log]", "ANY /A/open [Log]"],
    ],
    [
      "ThinkPHP 5, a base class that checks",
      "app/controller/A.php",
      "<?php namespace app\\controller; class Base extends Controller { protected function _initialize() { $this->checkLogin(); $this->assign('token', $this->getAccessToken()); } } class A extends Base { public function me() {} }",
      ["ANY /A/me [checkLogin]"],
    ],
    [
      "a base class that looks at much else",
      "app/controller/A.php",
      "<?php namespace app\\controller; class Base extends Controller { protected function _initialize() { $this->check_mobile_website(); session('theme'); $this->design(); } } class A extends Base { public function me() {} }",
      ["ANY /A/me []"],
    ],
    [
      "Yii",
      "controllers/A.php",
      "<?php class AController extends Controller { public function behaviors() { return ['access' => ['class' => AccessControl::class]]; } public function actionMe() {} }",
      ["ANY /A/me [AccessControl]"],
    ],
    [
      "the Django REST framework",
      "views.py",
      "class A(APIView):\n    permission_classes = [IsAuthenticated]\n    def post(self, request):\n        pass\n",
      ["POST /A [IsAuthenticated]"],
    ],
    [
      "a view set and its own action",
      "views.py",
      "class A(viewsets.ModelViewSet):\n    permission_classes = []\n    def list(self, request):\n        pass\n    @action(detail=False)\n    def bind(self, request):\n        pass\n",
      ["GET /A/ []", "ANY /A/bind []"],
    ],
    [
      "Django, a function around a view",
      "urls.py",
      "def me(request):\n    pass\nurlpatterns = [path('me/', login_required(me))]\n",
      ["ANY me/ [login_required]"],
    ],
    [
      "Django, a decorator of a view",
      "urls.py",
      "@login_required\ndef me(request):\n    pass\nurlpatterns = [path('me/', csrf_exempt(me))]\n",
      ["ANY me/ [login_required]"],
    ],
    [
      "Flask, a blueprint",
      "views.py",
      "bp = Blueprint('u', __name__, url_prefix='/u')\n@bp.before_request\ndef before():\n    if not session.get('user'):\n        abort(401)\n@bp.route('/me')\ndef me():\n    pass\n@app.route('/open')\ndef home():\n    pass\n",
      ["GET /u/me [before,session]", "GET /open []"],
    ],
    [
      "FastAPI, a router",
      "views.py",
      "router = APIRouter(prefix='/u', dependencies=[Depends(auth)])\n@router.get('/me')\ndef me():\n    pass\n",
      ["GET /u/me [auth]"],
    ],
    [
      "ASP.NET, a base class",
      "A.cs",
      "[Authorize] class BaseController : Controller { } class AController : BaseController { public ActionResult Me() { return View(); } }",
      ["ANY /A/Me [Authorize]"],
    ],
  ])("%s", (_, path, text, expected) => {
    expect(routes({ [path]: text })).toEqual(expected);
  });
});

describe("routes of server frameworks", () => {
  test.each<[string, string, string, string[]]>([
    [
      "a Go mux of its own, with the verb in the pattern",
      "a.go",
      'package main\nimport "net/http"\nfunc main() { m := http.NewServeMux(); m.HandleFunc("POST /a", a); m.Handle("/b", auth(http.HandlerFunc(a))); m.Handle("/c", &C{}) }\nfunc a(w http.ResponseWriter, r *http.Request) {}\ntype C struct{}\nfunc (c *C) ServeHTTP(w http.ResponseWriter, r *http.Request) {}',
      ["POST /a []", "ANY /b [auth]", "ANY /c []"],
    ],
    [
      "gorilla, guards of a subrouter",
      "a.go",
      'package main\nfunc main() { r := mux.NewRouter(); r.HandleFunc("/a", a); s := r.PathPrefix("/x").Subrouter(); s.Use(auth); s.HandleFunc("/b", a) }\nfunc a(w http.ResponseWriter, r *http.Request) {}',
      ["ANY /a []", "ANY /x/b [auth]"],
    ],
    [
      "gin, a group that is made with its guard",
      "a.go",
      'package main\nfunc main() { r := gin.Default(); r.GET("/a", a); g := r.Group("/api").Use(Auth()); g.GET("/b", a) }\nfunc a(c *gin.Context) {}',
      ["GET /a []", "GET /api/b [Auth()]"],
    ],
    [
      "gin, a group that another function is handed",
      "a.go",
      'package main\nfunc main() { r := gin.Default(); api := r.Group("/api"); api.Use(Auth()); users(api) }\nfunc users(group *gin.RouterGroup) { group.GET("/me", me) }\nfunc me(c *gin.Context) {}',
      ["GET /api/me [Auth()]"],
    ],
    [
      "echo, middleware behind the handler",
      "a.go",
      'package main\nimport "github.com/labstack/echo/v4"\nfunc main() { e := echo.New(); e.POST("/a", a, auth) }\nfunc a(c echo.Context) error { return nil }',
      ["POST /a [auth]"],
    ],
    [
      "go-zero",
      "a.go",
      'package handler\nfunc RegisterHandlers(server *rest.Server, c *svc.ServiceContext) { server.AddRoutes([]rest.Route{{Method: http.MethodPost, Path: "/a", Handler: A(c)}}, rest.WithJwt(c.Secret)) }\nfunc A(c *svc.ServiceContext) http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) {} }',
      ["POST /a [WithJwt]"],
    ],
    [
      "fastify",
      "a.js",
      "const app = require('fastify')(); app.post('/a', { preHandler: [auth] }, async (request) => 1); app.route({ method: 'GET', url: '/b', onRequest: login, handler: async () => 2 });",
      ["POST /a [auth]", "GET /b [login]"],
    ],
    [
      "midway",
      "a.ts",
      "@Controller('/api') class A { @Post('/a', { middleware: [auth] }) async a() {} }",
      ["POST /api/a [auth]"],
    ],
    [
      "servlets",
      "A.java",
      '@WebServlet("/login") class A extends HttpServlet { protected void doPost(HttpServletRequest q, HttpServletResponse p) { } } class B extends HttpServlet { protected void service(HttpServletRequest q, HttpServletResponse p) { } }',
      ["POST /login []", "ANY /B/service []"],
    ],
    [
      "JAX-RS, and the interface of a client with the same words",
      "A.java",
      '@Path("/wx") class A { @GET @Path("/a") public String a(@QueryParam("x") String x) { return x; } } interface Api { @GET("/b") Call<String> b(); }',
      ["GET /wx/a []"],
    ],
    [
      "WordPress, hooks of admin-ajax",
      "a.php",
      "<?php add_action('wp_ajax_login', 'login'); add_action('wp_ajax_nopriv_login', 'login'); add_action('wp_ajax_me', 'me'); add_action('init', 'boot'); function login() {} function me() {} function boot() {}",
      ["ANY wp_ajax_nopriv_login []", "ANY wp_ajax_me [is_user_logged_in]"],
    ],
    [
      "Struts 2",
      "A.java",
      "class A extends ActionSupport { public String save() { return SUCCESS; } public String getName() { return name; } }",
      ["ANY /A/save []"],
    ],
    [
      "ASP.NET, controllers whose results are plain values",
      "A.cs",
      "class WxController : ApiController { public object Get(string x) { return x; } private object Own() { return 1; } } class AController : Controller { [HttpPost] public string Text(string x) { return x; } }",
      ["GET /Wx/Get []", "POST /A/Text []"],
    ],
    [
      "pages of ASP.NET",
      "A.aspx.cs",
      "class A : System.Web.UI.Page { protected void Save_Click(object sender, EventArgs e) { } [WebMethod] public static string Own(string x) { return x; } } class B : PageModel { public void OnPost() { } }",
      ["ANY /A []", "ANY /A/Own []", "POST /B/OnPost []"],
    ],
  ])("%s", (_, path, text, expected) => {
    expect(routes({ [path]: text })).toEqual(expected);
  });

  test("egg, a handler named by text", () => {
    expect(
      routes({
        "app/router.js": "module.exports = (app) => { app.router.get('/me', app.jwt, 'user.me'); }",
        "app/controller/user.js":
          "const { Controller } = require('egg'); module.exports = class extends Controller { async me() {} }",
      }),
    ).toEqual(["GET /me [app.jwt]"]);
  });
});
