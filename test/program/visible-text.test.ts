import { describe, expect, test } from "vitest";
import { program } from "./support.ts";

const texts = (files: Record<string, string>): string[] =>
  program(files)
    .visibleTexts()
    .map((one) => one.text);

describe("text that people read", () => {
  test.each<[Record<string, string>, string[]]>([
    [
      { "a.wxml": '<view class="title"><text>你好 {{ name }}</text><input placeholder="手机号" name="phone"/></view>' },
      ["你好 ${}", "手机号"],
    ],
    [{ "a.wxml": "<button>{{ ok ? '同意' : '拒绝' }}</button>" }, ["同意", "拒绝"]],
    [
      {
        "a.vue":
          '<template><p :title="\'提示\'">Hello there</p></template><script>export default { data() { return { list: ["全部", "待付款"] } } }</script>',
      },
      ["提示", "Hello there", "全部", "待付款"],
    ],
    [{ "a.jsx": 'const A = () => <Text title="Title text">Hello</Text>' }, ["Title text", "Hello"]],
    [
      { "a.js": "wx.showToast({ title: 'Saved it', icon: 'none' }); console.log('日志内容'); if (x === '男生') y() " },
      ["Saved it"],
    ],
    [
      {
        "a.js":
          "// 注释文字\nconst key = '名称'; Page({ onShareAppMessage() { return { title: '快来', path: '/a' } } })",
      },
      ["名称", "快来"],
    ],
    [
      {
        "app.json":
          '{ "pages": ["a"], "window": { "navigationBarTitleText": "商城", "navigationBarTextStyle": "black" } }',
      },
      ["商城"],
    ],
    [{ "locale/en.json": '{ "hello": "Good morning" }' }, ["Good morning"]],
    [{ "package.json": '{ "description": "一个项目" }' }, []],
    [
      {
        "route/v1.php":
          "<?php Route::post('bargain/help', 'Bargain/help')->option(['real_name' => '帮好友砍价']); $say = '砍价成功';",
      },
      ["砍价成功"],
    ],
    [{ "tests/a.js": "wx.showToast({ title: '测试' })" }, []],
    [
      { "A.java": '@ApiOperation("登录接口") class A { String f() { log.info("登录成功"); return "登录成功了"; } }' },
      ["登录成功了"],
    ],
  ])("%#", (files, expected) => {
    expect(texts(files)).toEqual(expected);
  });
});
