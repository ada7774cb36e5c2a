// case: Egg service through ctx
// file: app/controller/user.js
const Controller = require("egg").Controller;
class UserController extends Controller {
  async save() {
    const { ctx } = this;
    await ctx.service.user.show(ctx.request.body.phone);
  }
}
module.exports = UserController;
// file: app/service/user.js
const Service = require("egg").Service;
class UserService extends Service {
  async show(x) {
    tick();
    console.log(x); // sink: log phone
  }
}
module.exports = UserService;
// case: Egg service through this.ctx with a result
// file: app/controller/user.js
const Controller = require("egg").Controller;
class UserController extends Controller {
  async save() {
    const s = await this.ctx.service.weixin.session(this.ctx.query.code);
    this.ctx.body = s; // sink: response openid session-key unionid
  }
}
module.exports = UserController;
// file: app/service/weixin.js
module.exports = (app) => {
  class Weixin extends app.Service {
    async session(code) {
      const r = await this.ctx.curl(`https://api.weixin.qq.com/sns/jscode2session?js_code=${code}`);
      return r.data;
    }
  }
  return Weixin;
};
// case: Egg service calls a service in a folder
// file: app/service/user.js
const { Service } = require("egg");
module.exports = class extends Service {
  async show(row) {
    return this.service.log.audit.show(row.phone);
  }
};
// file: app/service/log/audit.js
const { Service } = require("egg");
module.exports = class AuditService extends Service {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  }
};
// case: Egg helper
// file: app/controller/user.js
const Controller = require("egg").Controller;
module.exports = class UserController extends Controller {
  async save() {
    const { ctx } = this;
    ctx.helper.show(ctx.request.body.phone);
  }
};
// file: app/extend/helper.js
module.exports = {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
};
// case: Egg application method
// file: app/controller/user.js
const Controller = require("egg").Controller;
module.exports = class UserController extends Controller {
  async save() {
    this.app.show(this.ctx.request.body.phone);
  }
};
// file: app/extend/application.js
module.exports = {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
};
// case: Egg in TypeScript
// file: app/service/user.js
class A {}
module.exports = A;
// file: app/controller/home.ts
import { Controller } from "egg";
export default class HomeController extends Controller {
  public async index() {
    const { ctx } = this;
    ctx.service.userInfo.show(ctx.request.body.phone);
  }
}
// file: app/service/user_info.ts
import { Service } from "egg";
export default class UserInfo extends Service {
  public async show(x: string) {
    tick();
    console.log(x); // sink: log phone
  }
}
// case: ThinkJS service and model
// file: src/controller/auth.js
const Base = require("./base.js");
module.exports = class extends Base {
  async loginAction() {
    const s = this.service("weixin", "api");
    const info = await s.session(this.post("code"));
    await this.model("user").show(this.post("phone"));
    return this.success({ info }); // sink: response openid session-key unionid
  }
};
// file: src/controller/base.js
module.exports = class extends think.Controller {};
// file: src/service/weixin.js
module.exports = class extends think.Service {
  async session(code) {
    return rp({ url: "https://api.weixin.qq.com/sns/jscode2session", qs: { js_code: code } });
  }
};
// file: src/model/user.js
module.exports = class extends think.Model {
  async show(x) {
    tick();
    console.log(x); // sink: log phone
  }
};
// case: ThinkJS modules
// file: src/api/controller/auth.js
module.exports = class extends think.Controller {
  async loginAction() {
    const s = think.service("user", "api");
    s.show(this.post("phone"));
  }
};
// file: src/api/service/user.js
module.exports = class extends think.Service {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  }
};
// file: src/admin/service/user.js
module.exports = class extends think.Service {
  show(x) {
    console.log(x);
  }
};
// case: Egg service of another name
// sinks: log
// file: app/controller/user.js
const Controller = require("egg").Controller;
module.exports = class UserController extends Controller {
  async save() {
    await this.ctx.service.order.show(this.ctx.request.body.phone);
  }
};
// file: app/service/user.js
const Service = require("egg").Service;
module.exports = class UserService extends Service {
  show(x) {
    tick();
    console.log(x);
  }
};
// case: services taken apart
// file: app/controller/user.js
const Controller = require("egg").Controller;
class UserController extends Controller {
  async save() {
    const { ctx, service } = this;
    const { user } = ctx.service;
    await user.show(ctx.request.body.phone);
    await service.user.open(ctx.request.body.phone);
  }
}
module.exports = UserController;
// file: app/service/user.js
const Service = require("egg").Service;
class UserService extends Service {
  async show(x) {
    tick();
    console.log(x); // sink: log phone
  }
  async open(x) {
    tick();
    console.log(x); // sink: log phone
  }
}
module.exports = UserService;
// case: a controller given ctx
// file: app/controller/user.js
exports.save = async (ctx) => {
  await ctx.service.user.show(ctx.request.body.phone);
  const u = await ctx.service.user.find();
  ctx.body = u; // sink: response openid
};
// file: app/service/user.js
module.exports = class extends require("egg").Service {
  async show(x) {
    tick();
    console.log(x); // sink: log phone
  }
  async find() {
    return { openid: this.ctx.query.openid };
  }
};
// case: a service's own method through this
// file: app/service/user.js
module.exports = class extends Service {
  async show(x) {
    return this.open(x);
  }
  open(x) {
    tick();
    console.log(x); // sink: log phone
  }
};
// file: app/controller/user.js
module.exports = class extends Controller {
  async save() {
    return this.ctx.service.user.show(this.ctx.request.body.phone);
  }
};
