export const id=264;export const ids=[264,107];export const modules={9488:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{deliverReview:()=>deliverReview});var _review_review_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7359);var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5582);var _output_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1517);var _settings_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5997);const deliverReview=async(reading,options,shell)=>{const{change,...context}=reading;const report=(0,_review_review_js__WEBPACK_IMPORTED_MODULE_0__.N)(change,{...context,rules:_rules_index_js__WEBPACK_IMPORTED_MODULE_1__.rules,today:shell.today});const view=(0,_output_js__WEBPACK_IMPORTED_MODULE_2__.viewFor)(`review`,options,shell,(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__.localeFor)(options,reading.config,shell),(path,side)=>(side===`left`?change.base:change.head).get(path)?.text);await(0,_output_js__WEBPACK_IMPORTED_MODULE_2__.deliver)(await(0,_output_js__WEBPACK_IMPORTED_MODULE_2__.render)(report,options.format,view),options,shell);return report}}),3264:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{demoCommand:()=>demoCommand});var promises_=__webpack_require__(1455);var external_node_os_=__webpack_require__(8161);var external_node_path_=__webpack_require__(6760);var failure=__webpack_require__(417);var git=__webpack_require__(571);var deliver_review=__webpack_require__(9488);var read_survey=__webpack_require__(1291);var survey=__webpack_require__(1470);;const appJson=privacy=>`{
  "pages": ["pages/index/index", "pages/order/order"],
  "requiredPrivateInfos": ["getLocation"],${privacy}
  "permission": { "scope.userLocation": { "desc": "用于查找附近的门店" } }
}
`;const before={"app.json":appJson(`
  "__usePrivacyCheck__": true,`),"app.js":`App({
  globalData: { userInfo: null },
  onLaunch() {
    wx.login({ success: (res) => this.signIn(res.code) });
  },
  signIn(code) {
    wx.request({ url: "https://api.shop.example.com/login", method: "POST", data: { code } });
  },
});
`,"project.config.json":`{ "appid": "wx1234567890abcdef", "miniprogramRoot": "./" }
`,"pages/index/index.json":`{}
`,"pages/index/index.wxml":`<view>
  <text>欢迎光临</text>
  <button bindtap="findShops">查找附近门店</button>
</view>
`,"pages/index/index.js":`Page({
  data: { shops: [], agreed: false },
  findShops() {
    wx.getLocation({ type: "gcj02", success: (res) => this.loadShops(res) });
  },
  loadShops({ latitude, longitude }) {
    wx.request({
      url: "https://api.shop.example.com/shops",
      data: { latitude, longitude },
      success: (res) => this.setData({ shops: res.data }),
    });
  },
});
`,"pages/order/order.json":`{}
`,"pages/order/order.wxml":`<form bindsubmit="submit">
  <input name="phone" type="number" placeholder="手机号" />
  <checkbox-group bindchange="agree"><checkbox value="yes" />我已阅读并同意《隐私政策》</checkbox-group>
  <button form-type="submit">提交订单</button>
</form>
`,"pages/order/order.js":`Page({
  data: { agreed: false },
  agree(e) {
    this.setData({ agreed: e.detail.value.length > 0 });
  },
  submit(e) {
    if (!this.data.agreed) {
      wx.showToast({ title: "请先同意隐私政策", icon: "none" });
      return;
    }
    wx.request({ url: "https://api.shop.example.com/orders", method: "POST", data: e.detail.value });
  },
});
`,"cloudfunctions/session/index.js":`const cloud = require("wx-server-sdk");
cloud.init();

exports.main = async () => ({ ok: true });
`};const after={"pages/index/index.js":`Page({
  data: { shops: [], agreed: false },
  onLoad() {
    wx.getLocation({ type: "gcj02", success: (res) => this.loadShops(res) });
    wx.getClipboardData({ success: (res) => this.readInvite(res.data) });
    wx.getUserInfo({ success: (res) => this.setData({ user: res.userInfo }) });
  },
  recordGreeting() {
    wx.authorize({ scope: "scope.record", success: () => wx.getRecorderManager().start() });
  },
  readInvite(text) {
    console.log("clipboard", text);
    wx.setStorageSync("invite", text);
  },
  loadShops({ latitude, longitude }) {
    console.log("user location", latitude, longitude);
    wx.request({
      url: "http://stat.tracker-demo.cn/shops?lat=" + latitude + "&lng=" + longitude,
      success: (res) => this.setData({ shops: res.data }),
    });
  },
});
`,"pages/index/index.wxml":`<view>
  <text>微信官方合作商城，转发到 3 个群即可领红包</text>
  <button bindtap="recordGreeting">录一段语音祝福</button>
  <button open-type="getPhoneNumber" bindgetphonenumber="bindPhone">一键绑定手机号</button>
</view>
`,"pages/order/order.js":`Page({
  data: { agreed: false },
  agree(e) {
    this.setData({ agreed: e.detail.value.length > 0 });
  },
  submit(e) {
    console.log("order", e.detail.value.phone);
    wx.request({ url: "https://api.shop.example.com/orders", method: "POST", data: e.detail.value });
  },
});
`,"utils/token.js":`const APPID = "wx1234567890abcdef";
const APPSECRET = "5d41402abc4b2a76b9719d911017c592";

export function getAccessToken(success) {
  wx.request({
    url: \`https://api.weixin.qq.com/cgi-bin/token?grant_type=client_credential&appid=\${APPID}&secret=\${APPSECRET}\`,
    success,
  });
}
`,"cloudfunctions/session/index.js":`const cloud = require("wx-server-sdk");
const axios = require("axios");
cloud.init();

exports.main = async (event) => {
  const { data } = await axios.get("https://api.weixin.qq.com/sns/jscode2session", {
    params: { appid: process.env.APPID, secret: process.env.APPSECRET, js_code: event.code, grant_type: "authorization_code" },
  });
  console.log("session", data);
  return data;
};
`,"app.json":appJson(``)};;const demoCommand=async(options,shell)=>{const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),`guidepost-demo-`));try{await commitTree(directory,[`init`,`--quiet`,`--initial-branch=main`],before,`Shop`);await commitTree(directory,[`checkout`,`--quiet`,`-b`,`growth`],after,`Growth feature`);const reading=await(0,read_survey.readSurvey)(await(0,survey.F)(directory,`main`,`growth`),options,shell);await(0,deliver_review.deliverReview)(reading,options,shell);return 0}finally{await(0,promises_.rm)(directory,{recursive:true,force:true})}};const commitTree=async(directory,first,tree,message)=>{await demo_git(directory,first);for(const[path,text]of Object.entries(tree)){const file=(0,external_node_path_.join)(directory,path);if(text===undefined){await(0,promises_.rm)(file);continue}await(0,promises_.mkdir)((0,external_node_path_.dirname)(file),{recursive:true});await(0,promises_.writeFile)(file,text)}await demo_git(directory,[`add`,`--all`]);const author=[`-c`,`user.name=Guidepost`,`-c`,`user.email=demo@example.com`,`-c`,`commit.gpgSign=false`];await demo_git(directory,[...author,`commit`,`--quiet`,`--message`,message])};const demo_git=async(directory,args)=>{const{code,stderr}=await(0,git.EO)(directory,args);if(code===0)return;const why=stderr.trim().split(`
`).at(-1)??``;throw new failure.H(`The demo repository could not be made (${why}).`,`无法创建示例仓库（${why}）。`)}}),1517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{deliver:()=>deliver,render:()=>render,viewFor:()=>viewFor,writeFailure:()=>writeFailure});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760);var _local_rule_docs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4541);var _review_assemble_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9368);var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(5582);var _usage_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4761);const render=async(report,format,view)=>{switch(format){case`text`:return(await Promise.all([__webpack_require__.e(390),__webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__,1488))).toTerminal(report,view);case`json`:return(await __webpack_require__.e(406).then(__webpack_require__.bind(__webpack_require__,7406))).toJson(report);case`sarif`:return(await __webpack_require__.e(123).then(__webpack_require__.bind(__webpack_require__,123))).toSarif(report,view);case`html`:return(await Promise.all([__webpack_require__.e(390),__webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__,3864))).toHtml(report,view);default:return(await Promise.all([__webpack_require__.e(390),__webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__,3021))).toMarkdown(report,view)}};const viewFor=(kind,options,shell,locale,textOf)=>({kind,locale,rules:_rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules,textOf,docsOf:_local_rule_docs_js__WEBPACK_IMPORTED_MODULE_2__._,colour:shell.colour&&options.output===undefined});const deliver=async(text,options,shell)=>{if(options.output===undefined)return shell.print(text);const file=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.directory,options.output);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file),{recursive:true});await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file,text)}catch(error){const code=error instanceof Error&&`code`in error?String(error.code):``;throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The report cannot be written to ${options.output} (${code}).`,`无法将报告写入 ${options.output}（${code}）。`)}};const writeFailure=async(texts,options,shell)=>{const report=(0,_review_assemble_js__WEBPACK_IMPORTED_MODULE_3__.kS)(texts,_rules_index_js__WEBPACK_IMPORTED_MODULE_4__.rules);const view=viewFor(`review`,options,shell,shell.locale,()=>undefined);await deliver(await render(report,options.format,view),options,shell)}}),4541:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_:()=>readRuleDocs});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024);var _beside_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3985);const folders=[(0,_beside_js__WEBPACK_IMPORTED_MODULE_1__.v)(`../rules/`),(0,_beside_js__WEBPACK_IMPORTED_MODULE_1__.v)(`../../src/rules/`)];const readRuleDocs=(rule,locale)=>{for(const folder of folders){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(`${rule}/docs.${locale}.md`,folder),`utf8`)}catch{}}return undefined}})};