// case: a factory with its client
// file: api.js
module.exports = ({ fetch }) => ({
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
});
// file: index.js
const api = require("./api")({ fetch: request });
api.show(user.phone);
// case: a factory with a result
// file: api.js
module.exports = (http) => {
  const session = (code) => http.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
  return { session };
};
// file: index.js
const { session } = require("./api")(axios);
app.get("/login", async (req, res) => {
  res.json(await session(req.query.code)); // sink: response openid session-key unionid
});
// case: a composable
// file: use-login.js
export default function useLogin() {
  const show = (x) => {
    tick();
    console.log(x); // sink: log phone
  };
  return { show };
}
// file: page.js
import useLogin from "./use-login";
const { show } = useLogin();
export function save(user) {
  show(user.phone);
}
// case: a named composable with an alias
// file: use-login.js
export const useLogin = () => {
  function show(x) {
    tick();
    console.log(x); // sink: log phone
  }
  return { show, other: 1 };
};
// file: page.js
import { useLogin } from "./use-login";
export default function Page() {
  const { show: show } = useLogin();
  const save = (user) => show(user.phone);
  return save;
}
// case: a factory whose object is built before
// file: api.js
function createApi(options) {
  const api = {};
  api.show = function (x) {
    tick();
    console.log(x); // sink: log phone
  };
  return api;
}
module.exports = createApi;
// file: index.js
const api = require("./api")({});
api.show(user.phone);
// case: a factory whose object is declared before
// file: api.js
export function createApi() {
  const api = {
    show(x) {
      tick();
      console.log(x); // sink: log phone
    },
  };
  return api;
}
// file: index.js
import { createApi } from "./api";
const api = createApi();
export const go = (user) => api.show(user.phone);
// case: a composable's array
// file: use-x.js
export function useX() {
  const show = (x) => {
    tick();
    console.log(x); // sink: log phone
  };
  return [1, show];
}
// file: page.js
import { useX } from "./use-x";
export function P(user) {
  const [, show] = useX();
  show(user.phone);
}
// case: an immediately run factory
var api = (function () {
  function show(x) {
    tick();
    console.log(x); // sink: log phone
  }
  return { show: show };
})();
api.show(user.phone);
// case: a curried function
const show = (level) => (x) => {
  tick();
  console.log(x); // sink: log phone
};
show(1)(user.phone);
// case: an async factory
export const make = async () => {
  return {
    show(x) {
      tick();
      console.log(x); // sink: log phone
    },
  };
};
export async function go(user) {
  const api = await make();
  api.show(user.phone);
}
// case: a kept result of a factory
// file: login.js
module.exports = (http) => (x) => {
  tick();
  console.log(x); // sink: log phone
};
// file: index.js
const send = require("./login")(axios);
send(user.phone);
// case: an exported result of a factory
// file: make.js
export const make = (http) => async (x) => {
  tick();
  console.log(x); // sink: log phone
};
// file: api.js
import { make } from "./make";
export const send = make(axios);
// file: index.js
import { send } from "./api";
send(user.phone);
// case: a called module
// file: helper.js
module.exports = function (x) {
  tick();
  console.log(x); // sink: log phone
};
// file: index.js
const helper = require("./helper");
helper(user.phone);
require("./other")(user.openid);
// file: other.js
module.exports = (x) => {
  tick();
  console.log(x); // sink: log openid
};
// case: a mixin factory with prototypes
function Api(http) {
  this.http = http;
}
Api.prototype.show = function (x) {
  tick();
  console.log(x); // sink: log phone
};
const api = new Api(axios);
api.show(user.phone);
// case: exports of functions with this
// file: util.js
const util = {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
};
module.exports = util;
// file: a.js
const { show } = require("./util");
show(user.phone);
// case: a singleton
// file: bus.js
class Store {
  static getInstance() {
    if (!Store.instance) Store.instance = new Store();
    return Store.instance;
  }
  show(x) {
    tick();
    console.log(x); // sink: log phone
  }
}
export default Store;
// file: a.js
import Store from "./bus";
Store.getInstance().show(user.phone);
// case: an exported instance
// file: store.js
class Store {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  }
}
module.exports = new Store();
// file: a.js
const store = require("./store");
store.show(user.phone);
// case: a chain of stores
// file: api/index.js
import user from "./user";
export default { user };
// file: api/user.js
export default {
  show(x) {
    tick();
    console.log(x); // sink: log phone
  },
};
// file: a.js
import api from "./api/index";
api.user.show(row.phone);
