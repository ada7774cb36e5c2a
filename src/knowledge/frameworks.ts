/**
 * Names by which frameworks are known: packages, component factories, route declarations. Sources: each project's own
 * documentation (Express, Koa, Egg, Nest, Fastify, Hono, ThinkJS, Next, Nuxt, Vue, uni-app, Taro, mpx, wepy; Laravel,
 * ThinkPHP; Spring MVC; gin, echo, chi, beego; Flask, Django, FastAPI, Tornado; ASP.NET Core).
 */

/** npm packages that only run on a server. */
export const serverPackages: ReadonlySet<string> = new Set([
  "express",
  "koa",
  "egg",
  "@nestjs/core",
  "@nestjs/common",
  "fastify",
  "hapi",
  "@hapi/hapi",
  "thinkjs",
  "midway",
  "@midwayjs/core",
  "restify",
  "hono",
  "sequelize",
  "mongoose",
  "typeorm",
  "mysql",
  "mysql2",
  "pg",
  "ioredis",
  "redis",
  "koa-router",
  "@koa/router",
  "wechat",
  "co-wechat",
  "wechat-api",
  "co-wechat-api",
  "wechat-oauth",
  "nitropack",
  "h3",
  "@prisma/client",
  "puppeteer",
  "wechaty",
]);

/** npm packages that only make sense in a web page. */
export const webPackages: ReadonlySet<string> = new Set([
  "vue",
  "react",
  "react-dom",
  "jquery",
  "zepto",
  "vite",
  "webpack",
  "vue-router",
  "react-router-dom",
  "element-ui",
  "element-plus",
  "antd",
  "vant",
  "mint-ui",
  "@vue/cli-service",
  "weixin-js-sdk",
  "angular",
  "@angular/core",
  "svelte",
  "nuxt",
  "next",
  "umi",
]);

/** An import that only server code makes. */
export const serverImportPattern =
  /(?:require\(\s*|from\s+|import\s+)["'](?:express|koa|koa-router|@koa\/router|egg|@nestjs\/\w+|fastify|thinkjs|restify|hono|mysql2?|mongoose|sequelize|ioredis|co-wechat|wechat|wechat-api|wechat-oauth|@midwayjs\/\w+|h3|next\/server|@prisma\/client)["']|\bthink\.(?:Controller|Logic|Service|Model)\b/;

/** Calls whose object argument is a page, component or app: names as written, the object at the given position. */
export const componentFactories: Readonly<Record<string, number>> = {
  Page: 0,
  Component: 0,
  App: 0,
  Behavior: 0,
  createPage: 0,
  createComponent: 0,
  createApp: 0,
  defineComponent: 0,
  extend: 0,
  component: 1,
  page: 0,
  app: 0,
  mixin: 0,
  Vue: 0,
  VantComponent: 0,
  defineStore: 1,
  createStore: 0,
  Store: 0,
  connect: 0,
  ComponentWithComputed: 0,
  ComponentWithStore: 0,
  SuperComponent: 0,
  Plugin: 0,
};

/** Those factories that make a part of a component, or a store, and no page or component of its own. */
export const partFactories: ReadonlySet<string> = new Set([
  "Behavior",
  "mixin",
  "defineStore",
  "createStore",
  "Store",
  "connect",
  "Plugin",
]);

/** Names of own factories around `Page({…})` and `Component({…})`. */
export const factoryNamePattern = /(?:Page|Component|Behavior)$/;

/** Keys of component options whose object's functions belong to the component itself. */
export const memberGroups: readonly string[] = [
  "methods",
  "computed",
  "lifetimes",
  "pageLifetimes",
  "watch",
  "observers",
  "filters",
  "actions",
  "mutations",
  "getters",
  "events",
  "hooks",
  "definitionFilter",
];

/** Keys of component options that name other options to be mixed in. */
export const mixinKeys: readonly string[] = ["mixins", "behaviors", "extends"];

/** Packages whose default export or module is the Mini Program interface. */
export const interfacePackages: ReadonlySet<string> = new Set([
  "@tarojs/taro",
  "@tarojs/taro-weapp",
  "@tarojs/taro-h5",
  "nervjs/taro",
  "weixin-js-sdk",
  "weixin-js-sdk-ts",
  "jweixin",
  "jweixin-module",
  "wechat-jssdk",
  "wx-jssdk",
  "@wepy/core",
  "wepy",
  "weixin-jsapi",
  "wx-js-sdk",
]);

/**
 * Packages whose default export has the members of the interface beside functions of its own: `mpx.login`, once the proxy of
 * interfaces is in use (https://mpxjs.cn/guide/extend/api-proxy.html).
 */
export const interfaceDefaults: ReadonlySet<string> = new Set(["@mpxjs/core"]);

/** Hooks that uni-app gives by package; they are life-cycle functions of no name space. */
export const bareNamePackages: ReadonlySet<string> = new Set([
  "@dcloudio/uni-app",
  "vue",
  "@vue/composition-api",
  "react",
  "@mpxjs/core",
  "uni-app",
]);

/** Functions that wrap an interface with promises and keep its meaning. */
export const promisifiers =
  /^(?:\w*[pP]romisify\w*|toPromise|wxToPromise|asyncWx|wxPromise|promise|pify|toAsync|wxAsync|p)$/;

/** Attributes by which markup repeats an element: of WXML (https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/list.html), mpx and Vue. */
export const loopAttribute = /^(?:wx:for|wx:for-items|a:for|v-for)$/;
