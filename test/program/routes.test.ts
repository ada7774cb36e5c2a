import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

/** Routes as `VERBS path [guards]`. */
const routes = (files: Record<string, string>): string[] =>
  program(files).routes.map((one) => `${one.methods.join("|")} ${one.path} [${one.guards.join(",")}]`);

describe("routes", () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      "express",
      {
        "a.js":
          "const router = require('express').Router(); router.use(logger); router.post('/a', auth, (req, res) => {}); module.exports = router",
      },
      ["POST /a [logger,auth]"],
    ],
    [
      "koa with a prefix",
      {
        "a.js":
          "const Router = require('koa-router'); const router = new Router({ prefix: '/api' }); router.get('/a', async (ctx) => {})",
      },
      ["GET /api/a []"],
    ],
    [
      "koa, handlers of a folder that is read when the server starts",
      {
        "routes/index.js":
          "const router = require('koa-router')({ prefix: '/weapp' }); const controllers = require('../controllers'); router.get('/a', controllers.answer); router.get('/b', controllers.none); module.exports = router",
        "controllers/index.js":
          "const fs = require('fs'); const path = require('path'); const mapDir = d => { const tree = {}; for (const file of fs.readdirSync(d)) tree[path.basename(file, '.js')] = require(path.join(d, file)); return tree }; module.exports = mapDir(path.join(__dirname))",
        "controllers/answer.js": "module.exports = async (ctx, next) => { ctx.body = 1 }",
      },
      ["GET /a []"],
    ],
    [
      "egg",
      {
        "app/router.js":
          "module.exports = app => { const { router, controller } = app; router.get('/a', controller.user.show) }",
        "app/controller/user.js":
          "const { Controller } = require('egg'); module.exports = class extends Controller { async show() {} }",
      },
      ["GET /a []"],
    ],
    [
      "JFinal, whose actions take nothing",
      {
        "A.java":
          "class UserController extends BaseController { public void show() { renderJson(find()); } public Page find() { return null; } private void log(String a) { renderText(a); } }",
      },
      ["ANY /User/show []"],
    ],
    [
      "ASP.NET Web Forms",
      {
        "A.cs":
          "public partial class Profile : System.Web.UI.Page { protected void Page_Load(object sender, EventArgs e) {} void Show() {} }",
        "B.cs": "public class Upload : IHttpHandler { public void ProcessRequest(HttpContext context) {} }",
      },
      ["ANY /Profile []", "ANY /Upload []"],
    ],
    [
      "ASP.NET without controllers",
      { "Program.cs": 'var app = builder.Build(); app.MapGet("/a", (string id) => id); app.MapPost("/b", Save);' },
      ["GET /a []"],
    ],
    [
      "nest",
      {
        "a.ts":
          "import { Get, Controller } from '@nestjs/common'; @Controller('user') class A { @UseGuards(JwtGuard) @Get(':id') show() {} }",
      },
      ["GET /user/:id [UseGuards,JwtGuard]"],
    ],
    [
      "Slim",
      {
        "route.php":
          "<?php $app->group('/api/', function (RouteCollectorProxy $group) { $group->post('circle/add', 'App\\\\Service\\\\CircleService:add'); });",
        "app/Service/CircleService.php":
          "<?php namespace App\\Service; class CircleService { public function add($request, $response) {} }",
      },
      ["POST /api/circle/add []"],
    ],
    [
      "nest, with a mark that lets everybody in",
      {
        "a.ts":
          "import { Get, Controller } from '@nestjs/common'; @Controller('user') @UseGuards(JwtGuard) class A { @NoAuth() @Get('open') a() {} @Get('own') b() {} }",
      },
      ["GET /user/open []", "GET /user/own [UseGuards,JwtGuard]"],
    ],
    [
      "tornado, over a base class of the project",
      {
        "base.py": "from tornado import web\n\nclass PostOnly(web.RequestHandler):\n    def get(self):\n        pass\n",
        "user.py": "from base import PostOnly\n\nclass UserHandler(PostOnly):\n    def post(self):\n        pass\n",
        "model.py": "from peewee import Model\n\nclass User(Model):\n    def get(self):\n        pass\n",
      },
      ["GET /PostOnly []", "POST /User []"],
    ],
    [
      "laravel",
      {
        "routes/web.php":
          "<?php Route::middleware('auth')->group(function () { Route::post('a', [UserController::class, 'store'])->name('x'); });",
        "app/UserController.php": "<?php class UserController { public function store() {} }",
      },
      ["POST a [auth]"],
    ],
    [
      "WordPress",
      {
        "rest.php":
          "<?php class R extends WP_REST_Controller { function register() { register_rest_route($this->ns, '/a', array('methods' => 'POST', 'callback' => array($this, 'add'), 'permission_callback' => array($this, 'may'))); register_rest_route('x', '/b', array(array('callback' => 'show'))); } function add($request) {} function may($request) { return current_user_can('read'); } } function show($request) {}",
      },
      ["POST /a [may]", "ANY /b []"],
    ],
    [
      "thinkphp",
      {
        "app/controller/User.php":
          "<?php class User extends BaseController { public function show() {} protected function initialize() {} }",
      },
      ["ANY /User/show []"],
    ],
    [
      "spring",
      {
        "A.java":
          '@RestController @RequestMapping("/wx") class A { @PreAuthorize("hasRole") @PostMapping(value = "/a") Object f(@LoginUser Integer id, @RequestParam String x) { return null; } }',
      },
      ["POST /wx/a [PreAuthorize,hasRole,LoginUser]"],
    ],
    [
      "gin",
      {
        "a.go":
          'package main\nfunc main() { r := gin.Default(); g := r.Group("/api", Auth()); g.POST("/a", login) }\nfunc login(c *gin.Context) {}',
      },
      ["POST /api/a [Auth()]"],
    ],
    [
      "gin, groups that keep their middleware to themselves",
      {
        "a.go":
          'package main\nfunc main() { api := engine.Group("/api"); api.Use(Limit()); api.POST("/wx", push); admin := api.Group("/admin"); admin.Use(Admin()); admin.GET("/b", list) }\nfunc push(c *gin.Context) {}\nfunc list(c *gin.Context) {}',
      },
      ["POST /api/wx [Limit()]", "GET /api/admin/b [Limit(),Admin()]"],
    ],
    [
      "beego",
      {
        "routers/a.go":
          'package routers\nimport "shop/controllers"\nfunc init() { beego.Router("/wx", &controllers.Wx{}); beego.Router("/list", &controllers.Wx{}, "get,post:List") }',
        "controllers/wx.go":
          "package controllers\ntype Wx struct { beego.Controller }\nfunc (c *Wx) Post() {}\nfunc (c *Wx) List() {}",
      },
      ["POST /wx []", "GET|POST /list []"],
    ],
    [
      "net/http",
      {
        "a.go":
          'package main\nimport "net/http"\nfunc main() { http.HandleFunc("/a", h) }\nfunc h(w http.ResponseWriter, r *http.Request) {}',
      },
      ["ANY /a []"],
    ],
    [
      "flask",
      { "a.py": "@app.route('/a', methods=['GET', 'POST'])\n@login_required\ndef f():\n    pass\n" },
      ["GET|POST /a [login_required]"],
    ],
    [
      "fastapi",
      { "a.py": "@router.delete('/a/{id}')\nasync def f(id, user = Depends(current_user)):\n    pass\n" },
      ["DELETE /a/{id} [current_user]"],
    ],
    [
      "django",
      {
        "urls.py": "from . import views\nurlpatterns = [path('a/', views.show)]\n",
        "views.py": "def show(request):\n    pass\n",
      },
      ["ANY a/ []"],
    ],
    [
      "asp.net",
      {
        "A.cs":
          '[Route("api/[controller]")] class A : ControllerBase { [Authorize] [HttpGet("x")] public IActionResult F() { return null; } }',
      },
      ["GET /api/[controller]/x [Authorize]"],
    ],
    [
      "asp.net, actions that are awaited",
      { "A.cs": "class A : Controller { public async Task<ActionResult> F(string u) { return Redirect(u); } }" },
      ["ANY /A/F []"],
    ],
    [
      "nuxt",
      {
        "package.json": '{ "dependencies": { "nuxt": "3" } }',
        "server/api/a.post.ts": "export default defineEventHandler(async (event) => {})",
      },
      ["POST /api/a []"],
    ],
  ])("%s", (_, files, expected) => {
    expect(routes(files)).toEqual(expected);
  });

  test.each([
    { "a.js": "axios.get('/a', () => {})" },
    { "a.html": "<script>$.post('/a', function () {})</script>" },
    { "a.js": "const m = new Map(); m.get('/a', f); function f() {}" },
  ])("none: %j", (files) => {
    expect(routes(files as Record<string, string>)).toEqual([]);
  });
});
