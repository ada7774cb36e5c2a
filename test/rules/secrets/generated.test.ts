import { expect, test } from "vitest";
import rule from "../../../src/rules/secrets/hardcoded-credential/rule.ts";
import { check } from "../support.ts";

/** Mulberry32: small, and the same on every machine. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const drawer = (seed: number) => {
  const next = seeded(seed);
  const from = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join("");
  return { hex: (length: number) => from("0123456789abcdef", length), from };
};

type Setting = (secret: string, appId: string) => readonly [path: string, text: string];

const settings: readonly Setting[] = [
  (secret, appId) => ["config/wechat.js", `module.exports = {\n  appid: '${appId}',\n  secret: '${secret}',\n};\n`],
  (secret, appId) => ["src/wechat.ts", `const APP_ID = "${appId}";\nexport const APP_SECRET: string = "${secret}";\n`],
  (secret, appId) => [
    "config/wechat.php",
    `<?php\nreturn [\n    'app_id' => '${appId}',\n    'secret' => env('WECHAT_SECRET', '${secret}'),\n];\n`,
  ],
  (secret, appId) => [
    "src/main/java/com/shop/Wechat.java",
    `package com.shop;\n\npublic class Wechat {\n    static final String APP_ID = "${appId}";\n    static final String APP_SECRET = "${secret}";\n}\n`,
  ],
  (secret, appId) => [
    "wechat.go",
    `package shop\n\nvar cfg = &miniConfig.Config{\n\tAppID:     "${appId}",\n\tAppSecret: "${secret}",\n}\n`,
  ],
  (secret, appId) => ["settings.py", `WECHAT_APPID = "${appId}"\nWECHAT_SECRET = "${secret}"\n`],
  (secret, appId) => [
    "Wechat.cs",
    `public class Wechat\n{\n    public const string AppId = "${appId}";\n    public const string AppSecret = "${secret}";\n}\n`,
  ],
  (secret, appId) => [
    "src/main/resources/application.yml",
    `wx:\n  miniapp:\n    configs:\n      - appid: ${appId}\n        secret: ${secret}\n`,
  ],
  (secret, appId) => [
    "src/main/resources/application-prod.properties",
    `wx.app-id=${appId}\nwx.app-secret=${secret}\n`,
  ],
  (secret, appId) => [
    "server/session.js",
    `const url = \`https://api.weixin.qq.com/sns/jscode2session?appid=${appId}&secret=${secret}&js_code=\${code}\`;\n`,
  ],
];

test("finds at least 99 % of 1,000 random AppSecrets in ten settings, each on its own line", () => {
  const { hex } = drawer(20_261_101);
  const missed: string[] = [];
  for (let round = 0; round < 100; round++) {
    for (const [index, setting] of settings.entries()) {
      const secret = hex(32);
      const [path, text] = setting(secret, `wx${hex(16)}`);
      const line = text.slice(0, text.indexOf(secret)).split("\n").length;
      const found = check(rule, new Map([[path, text]])).some(
        ({ place }) => place.path === path && place.startLine === line,
      );
      if (!found) missed.push(`${index}: ${text}`);
    }
  }
  expect(missed.slice(10)).toEqual([]);
});

test("flags at most 1 % of 200 look-alikes: checksums, ids, commits, placeholders and test doubles", () => {
  const { hex, from } = drawer(7);
  const flagged: string[] = [];
  const uuid = (): string => [8, 4, 4, 4, 12].map(hex).join("-");
  const makers: readonly (() => readonly [path: string, text: string])[] = [
    () => ["files.js", `const file = { name: 'wechat.zip', md5: '${hex(32)}' };\n`],
    () => ["build.json", `{ "appid": "wx${hex(16)}", "commit": "${hex(40)}" }\n`],
    () => ["trace.ts", `const traceId = "${uuid()}";\nexport const wechatRequestId = traceId;\n`],
    () => ["config/wechat.js", `module.exports = { appid: 'wx${hex(16)}', secret: '${"x".repeat(32)}' };\n`],
    () => [
      "config/wechat.php",
      `<?php\nreturn ['app_id' => 'wx${hex(16)}', 'secret' => env('WECHAT_SECRET', 'your-app-secret')];\n`,
    ],
    () => ["test/wechat.test.js", `const wechat = create({ appid: 'wx${hex(16)}', secret: '${hex(32)}' });\n`],
    () => ["application.yml", `wx:\n  appid: wx${hex(16)}\n  secret: \${WX_SECRET}\n`],
    () => [
      "lock.json",
      `{ "packages": { "wechat": { "integrity": "sha512-${from("ABCDEFabcdef0123456789", 60)}" } } }\n`,
    ],
    () => ["cache.go", `package cache\n\nconst etag = "${hex(32)}"\nconst sessionCacheKey = "wechat:session:"\n`],
    () => ["order.py", `WECHAT_APPID = "wx${hex(16)}"\nnonce_str = "${hex(32)}"\nsign = "${hex(32).toUpperCase()}"\n`],
  ];
  for (let round = 0; round < 20; round++) {
    for (const make of makers) {
      const [path, text] = make();
      if (check(rule, new Map([[path, text]])).length > 0) flagged.push(text);
    }
  }
  expect(flagged.slice(2)).toEqual([]);
});
