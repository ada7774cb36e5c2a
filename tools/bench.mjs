#!/usr/bin/env node
// Measures the budgets on whole processes, and prints them beside what was measured: `npm run bench`.
// Times are medians of 10 cold runs over the start of Node itself; memory is the peak resident set.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

if (process.argv[2] === "deliveries") {
  await import("./bench-deliveries.mjs");
  process.exit();
}

const cli = resolve("dist/cli/index.js");
const folder = mkdtempSync(join(tmpdir(), "guidepost-bench-"));
const peakFile = join(folder, "peak");
const peakHook = `data:text/javascript,${encodeURIComponent(
  `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`,
)}`;

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const seconds = (args, cwd) => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  return { time: (performance.now() - start) / 1000, status };
};
const nodeStart = median(Array.from({ length: 10 }, () => seconds(["-e", "0"]).time));

const measure = (name, budget, args, cwd, runs = 10) => {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const { time, status } = seconds([cli, ...args], cwd);
    if (status !== 0 && status !== 1 && status !== 3) throw new Error(`${name}: exit ${status}`);
    times.push(time);
  }
  seconds(["--import", peakHook, cli, ...args], cwd);
  const peak = Math.round(Number(readFileSync(peakFile, "utf8")) / 1024);
  const over = median(times) - nodeStart;
  console.log(`${name.padEnd(44)} ${over.toFixed(2)} s over node (${budget}), peak ${peak} MiB`);
};

const write = (root, path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const git = (root, ...args) =>
  execFileSync("git", ["-C", root, "-c", "user.name=bench", "-c", "user.email=bench@localhost", ...args]);

const page = (i) => `const api = require('../../utils/request');
Page({
  data: { list: [], address: {}, page: 1 },
  onLoad(options) { this.setData({ id: options.id }); this.load(); },
  load() {
    api.post('/list/${i}', { page: this.data.page }).then((res) => {
      this.setData({ list: res.data.list.map((item) => ({ ...item, name: item.name + '${i}' })) });
    });
  },
  choose() {
    wx.chooseAddress({ success: (res) => { this.setData({ address: res }); console.log('chosen', res.telNumber); } });
  },
${Array.from({ length: 40 }, (_, n) => `  step${n}(e) { const value = e.detail.value || ''; if (value.length > ${n}) this.setData({ value${n}: value.trim() }); },`).join("\n")}
});
`;
const markup = (i) => `<view class="p${i}">
${Array.from({ length: 30 }, (_, n) => `  <view wx:for="{{list}}" bindtap="step${n}" data-id="{{item.id}}">{{item.name}} · ${n}</view>`).join("\n")}
  <button bindtap="choose">地址</button>
</view>
`;
const program = (root, pages) => {
  const names = Array.from({ length: pages }, (_, i) => `pages/p${i}/index`);
  write(root, "app.json", JSON.stringify({ pages: names, requiredPrivateInfos: ["chooseAddress"] }));
  write(root, "app.js", "App({ onLaunch() {} })\n");
  write(root, "project.config.json", "{}");
  write(
    root,
    "utils/request.js",
    "module.exports = { post: (url, data) => new Promise((resolve, reject) => wx.request({ url: 'https://api.example.cn' + url, method: 'POST', data, success: resolve, fail: reject })) };\n",
  );
  names.forEach((name, i) => {
    write(root, `${name}.wxml`, markup(i));
    write(root, `${name}.json`, "{}");
  });
  return names;
};

/** A repository of so many pages and scripts of pages, of which the last commit writes 30. */
const pullRequest = (root, pages, scripts) => {
  const names = program(root, pages);
  names.slice(0, scripts).forEach((name, i) => write(root, `${name}.js`, i < 30 ? "Page({})\n" : page(i)));
  git(root, "init", "-q", "-b", "main");
  git(root, "add", "-A");
  git(root, "commit", "-qm", "base");
  names.slice(0, 30).forEach((name, i) => write(root, `${name}.js`, page(i)));
  git(root, "add", "-A");
  git(root, "commit", "-qm", "head");
  return root;
};

try {
  const review = ["review", "--base", "HEAD~1", "--format", "json", "--output", join(folder, "report.json")];
  const small = pullRequest(join(folder, "change"), 60, 30);
  measure("review of a 30-file pull request, cold", "at most 0.40 s", review, small);
  const beside = pullRequest(join(folder, "beside"), 333, 333);
  measure("the same among 1,000 files", "no budget", review, beside, 5);

  const tree = join(folder, "tree");
  program(tree, 333).forEach((name, i) => write(tree, `${name}.js`, page(i)));
  const scan = (root) => ["scan", root, "--format", "json", "--output", join(folder, "report.json")];
  measure("scan of a 1,000-file mini program", "at most 2 s", scan(tree), tree, 5);

  const large = join(folder, "large");
  program(large, 6_600).forEach((name, i) => write(large, `${name}.js`, i % 10 ? "Page({})\n" : page(i)));
  measure("scan of 20,000 files", "at most 512 MiB", scan(large), large, 1);

  const hostile = {
    "1 MB on one line": `Page({ onLoad() { ${"wx.getLocation({});".repeat(52_000)} } })`,
    "100,000 brackets": "(".repeat(100_000),
    garbage: Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 251)),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const root = join(folder, name.replaceAll(/\W/g, ""));
    program(root, 1);
    write(root, "pages/p0/index.js", text);
    measure(`scan of one hostile file: ${name}`, "at most 1 s", scan(root), root, 3);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

await import("./bench-deliveries.mjs");
