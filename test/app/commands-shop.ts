/** The page of a small mini program; each form with `report-submit` is a finding with a safe fix, each secret one without. */
export const page = "miniprogram/pages/user/index.wxml";
export const script = "miniprogram/pages/user/index.js";
export const frame = {
  "miniprogram/app.json": '{ "pages": ["pages/user/index"] }\n',
  "project.config.json": '{ "appid": "wx0123456789abcdef", "miniprogramRoot": "miniprogram/" }\n',
};
export const goodPage = '<view>\n  <form bindsubmit="onSubmit">\n    <input name="name" />\n  </form>\n</view>\n';
export const goodScript = "Page({\n  data: { name: '' },\n  onSubmit() {},\n});\n";
export const badPage = goodPage.replace("<form ", "<form report-submit ");
export const badScript = `const appSecret = "5a1c9e07b3d84f62a0c7e91d3b58f426";\n${goodScript}`;
