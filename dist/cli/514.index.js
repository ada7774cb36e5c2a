export const id = 514;
export const ids = [514,527];
export const modules = {

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _local_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9143);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3411);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(911);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);







const config = `# yaml-language-server: $schema=https://raw.githubusercontent.com/guidepost-review/guidepost/v${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}/schema/config.schema.json
# Guidepost reviews pull requests against the WeChat developer guidelines. It reads this file from the base branch only.
# Guidepost 依据微信开发者规范检查合并请求；本文件只从目标分支读取。
version: 1

# Language of comments and reports: auto, en or zh-CN. 评论与报告的语言。
language: auto

# The mildest severity that fails the check: error, warning, notice or never. 使检查失败的最低级别。
fail-on: error

# When files could not be read: fail, neutral or pass. 有文件无法读取时的结论。
on-incomplete: fail

# Which files are reviewed; \`*\`, \`**\` and \`?\`. 检查范围。
# paths:
#   include: ["miniprogram/**", "server/**"]
#   ignore: ["docs/**"]

# Turn a rule off or change its severity (see \`guidepost rules\`). 关闭规则或调整级别。
# rules:
#   protection/sensitive-log: warning

# Your accounts: data must stay in the account that collected it. 账号与其代码路径。
# accounts:
#   - app-id: wx0123456789abcdef
#     paths: ["miniprogram/**"]

# Hosts that receive user data: your own, and those that users were told about. 接收用户数据的主机。
# recipients:
#   own: ["api.example.com"]
#   allowed: ["*.map.qq.com"]

# The user privacy guide as declared in the console. 已声明的用户隐私保护指引。
# privacy-guide:
#   file: docs/privacy-guide.md

# Reasoned exemptions. 附理由的例外。
# exceptions:
#   - rule: protection/sensitive-log
#     path: "tools/**"
#     reason: runs on developers' machines only
#     until: 2027-06-30
`;
const workflow = `name: Guidepost
on:
  pull_request:
  merge_group:

permissions:
  contents: read
  pull-requests: write

jobs:
  guidepost:
    runs-on: ubuntu-latest
    steps:
      # Pin the action to a commit. 请固定到具体提交。
      - uses: guidepost-review/guidepost@v${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}
`;
const files = [
    [_load_config_js__WEBPACK_IMPORTED_MODULE_4__/* .configPath */ .eQ, config],
    [".github/workflows/guidepost.yml", workflow],
];
/** `guidepost init [DIR]`: writes a commented configuration and a workflow; what exists is left alone. */
const initCommand = async (options, shell) => {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.directory, options.words[0] ?? ".");
    await (0,_local_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDirectory */ .T)(directory);
    for (const [path, text] of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(target).then(() => true, () => false);
        if (exists) {
            await shell.print(shell.locale === "en"
                ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.terminal)(path)} exists already; it was left alone.\n`
                : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.terminal)(path)} 已存在，未改动。\n`);
            continue;
        }
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, text, { flag: "wx" });
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? String(error.code) : "";
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${path} cannot be written (${code}).`, `无法写入 ${path}（${code}）。`);
        }
        await shell.print(shell.locale === "en" ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.terminal)(path)} was written.\n` : `已写入 ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__.terminal)(path)}。\n`);
    }
    return 0;
};


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ parseConfigText),
/* harmony export */   Eu: () => (/* binding */ requireConfig),
/* harmony export */   Lq: () => (/* binding */ isConfig),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   eQ: () => (/* binding */ configPath),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1032);
/* harmony import */ var _local_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3121);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4458);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);






/** Where a repository keeps its configuration. */
const configPath = ".github/guidepost.yml";
/** Reads the text of a configuration; `name` is what messages call the file. The YAML parser is loaded only here. */
const parseConfigText = async (text, name) => {
    if (typeof text !== "string")
        return [{ ...text.diagnostic, code: "config", path: name }];
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 7641));
    const parsed = parseConfig(text, _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map((rule) => rule.id));
    if (!("problems" in parsed))
        return parsed;
    return parsed.problems.map(({ message, line }) => diagnosticOf(message, name, line));
};
const diagnosticOf = (message, path, line) => line === undefined ? { code: "config", path, message } : { code: "config", path, line, message };
/** The configuration of a text, or the defaults when there is none. Throws a ConfigFailure for a damaged one. */
const requireConfig = async (text, name) => {
    if (text === undefined)
        return _domain_config_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfig */ .s;
    const parsed = await parseConfigText(text, name);
    if (isConfig(parsed))
        return parsed;
    throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigFailure */ .fu(parsed.map((one) => located(one)));
};
/** Tells a configuration from a list of its problems. */
const isConfig = (parsed) => !Array.isArray(parsed);
/** `file:line: sentence`. */
const located = ({ path, line, message }) => {
    const where = line === undefined ? path : `${path}:${line}`;
    return { en: `${where}: ${message.en}`, "zh-CN": `${where}：${message["zh-CN"]}` };
};
/** Reads a configuration file from disk. Throws a UsageError when it cannot be read. */
const readConfigFile = async (directory, file) => {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file)).catch((error) => {
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The configuration ${file} cannot be read (${error.code}).`, `无法读取配置 ${file}（${error.code}）。`);
    });
    return bytes.length > _local_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .eV ? "x".repeat(_local_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFileBytes */ .eV) : (0,_local_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(file, bytes);
};


/***/ }),

/***/ 1032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
const defaultConfig = {
    version: 1,
    language: "auto",
    failOn: "error",
    onIncomplete: "fail",
    paths: { include: [], ignore: [] },
    rules: {},
    accounts: [],
    recipients: { own: [], allowed: [] },
    privacyGuide: { file: undefined, declares: [] },
    exceptions: [],
    comments: { max: 10 },
};


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Larger files are data or bundles; the front ends refuse them too. */
const maxFileBytes = 1_500_000;
/** git's own rule for binary files: a NUL among the first 8,000 bytes (buffer_is_binary, xdiff-interface.c). */
const binaryWithin = 8000;
/** The text of a file without its byte order mark, or why there is none. `bytes` must not exceed `maxFileBytes`. */
const decode = (path, bytes) => {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        if (bytes.subarray(0, binaryWithin).includes(0))
            return binary(path);
        const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
        return bytes.toString("utf8", marked ? 3 : 0);
    }
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
        return encoding(path, "UTF-16");
    if (bytes.subarray(0, binaryWithin).includes(0))
        return binary(path);
    return encoding(path, isChinese(bytes) ? "GBK" : undefined);
};
/** GB 18030 decodes nearly every pair of bytes, so most of what it yields must be common Chinese. */
const isChinese = (bytes) => {
    let text;
    try {
        text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    }
    catch {
        return false;
    }
    const wide = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    const chinese = text.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
    return chinese * 10 >= wide * 9;
};
const encoding = (path, name) => ({
    reason: "unreadable",
    diagnostic: {
        code: "encoding",
        path,
        message: {
            en: `Not analysed: the file is not UTF-8${name ? `, it looks like ${name}` : ""}; save it as UTF-8.`,
            "zh-CN": `未分析：文件不是 UTF-8${name ? `（疑似 ${name}）` : ""}，请另存为 UTF-8。`,
        },
    },
});
const binary = (path) => ({
    reason: "binary",
    diagnostic: {
        code: "binary",
        path,
        message: {
            en: "Not analysed: the file is binary; ignore it with `paths.ignore` if it is no source code.",
            "zh-CN": "未分析：该文件是二进制文件；如不是源代码，请用 `paths.ignore` 忽略。",
        },
    },
});
const tooLarge = (path) => ({
    reason: "too-large",
    diagnostic: {
        code: "too-large",
        path,
        message: {
            en: "Not analysed: the file is larger than 1.5 MB; ignore it with `paths.ignore` if it is generated.",
            "zh-CN": "未分析：文件超过 1.5 MB；如为生成文件，请用 `paths.ignore` 忽略。",
        },
    },
});
const unreadable = (path, en, chinese) => ({
    reason: "unreadable",
    diagnostic: { code: "unreadable", path, message: { en, "zh-CN": chinese } },
});


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(417);


/** A patch of this size is no review any more; the caller falls back to what it can say without it. */
const maxOutput = 512 * 1024 * 1024;
// The repository under review is hostile: nothing that its configuration names may run, and nothing may reach the network.
const settings = [
    "core.quotePath=false",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "protocol.allow=never",
    "diff.external=",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/** The caller's environment without anything that redirects git, plus what keeps it from asking, fetching or locking. */
const environment = () => {
    const clean = {};
    for (const [name, value] of Object.entries(process.env))
        if (!/^GIT_/i.test(name))
            clean[name] = value;
    return {
        ...clean,
        LC_ALL: "C",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        // Partial clones: a missing blob is said to be missing, not fetched (git 2.39.4, 2.45).
        GIT_NO_LAZY_FETCH: "1",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_PAGER: "cat",
    };
};
/** Starts git in a directory with its arguments as they are: no shell. */
const startGit = (directory, args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["--no-pager", "--literal-pathspecs", ...settings, ...args], {
    cwd: directory,
    env: environment(),
    stdio: "pipe",
    windowsHide: true,
});
/** Runs git to its end. Rejects with a Failure only when git itself cannot be started. */
const runGit = async (directory, args) => {
    const child = startGit(directory, args);
    child.stdin.end();
    const chunks = [];
    let size = 0;
    let stderr = "";
    child.stdout.on("data", (chunk) => {
        size += chunk.length;
        if (size > maxOutput)
            child.kill();
        else
            chunks.push(chunk);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (stderr.length < 4096)
            stderr += text;
    });
    const code = await ended(child);
    return { code, stdout: Buffer.concat(chunks), stderr };
};
/** Resolves with the exit code (-1 after a signal) once all output was read. */
const ended = (child) => new Promise((resolve, reject) => {
    // The process may end before it has read all we write to it; its exit code says what there is to say.
    child.stdin.on("error", () => { });
    child.on("error", (error) => reject(startFailure(error)));
    child.on("close", (code) => resolve(code ?? -1));
});
const startFailure = (error) => error.code === "ENOENT"
    ? new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("git was not found: install git 2.30 or later and put it on the PATH.", "未找到 git：请安装 git 2.30 或更高版本并加入 PATH。")
    : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`git could not be started (${error.code ?? "unknown error"}).`, `无法启动 git（${error.code ?? "未知错误"}）。`);
/** NUL-separated records of an output, without the empty one after the last NUL. */
const records = (output) => {
    const parts = output.toString("utf8").split("\0");
    if (parts.at(-1) === "")
        parts.pop();
    return parts;
};


/***/ }),

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRange),
/* harmony export */   T: () => (/* binding */ requireDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(417);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(571);



/** Fails with a sentence when there is no git repository that git trusts. */
const requireRepository = async (directory) => {
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["rev-parse", "--git-dir"]);
    if (result.code === 0)
        return;
    if (/dubious ownership/.test(result.stderr)) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`git does not trust ${directory} because another user owns it: run \`git config --global --add safe.directory ${directory}\`.`, `git 不信任 ${directory}（属于其他用户）：请运行 \`git config --global --add safe.directory ${directory}\`。`);
    }
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${directory} is not a git repository: give one with --repo, or use \`guidepost scan\` for a plain folder.`, `${directory} 不是 git 仓库：请用 --repo 指定仓库，或用 \`guidepost scan\` 检查普通目录。`);
};
/** Fails with a sentence when the path is no directory that can be read. */
const requireDirectory = async (directory) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory).catch(() => undefined);
    if (!found)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`There is no directory ${directory}.`, `目录 ${directory} 不存在。`);
    if (!found.isDirectory())
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${directory} is a file, not a directory.`, `${directory} 是文件，不是目录。`);
};
/**
 * Resolves what to compare. Without `base`: the default branch of `origin`, or the parent of the head when the head is
 * on that branch or there is none. Fails with a sentence for unknown revisions, shallow and unrelated histories.
 */
const resolveRange = async (directory, base, head) => {
    await requireDirectory(directory);
    const found = base === undefined ? undefined : await rangeOf(directory, base, head);
    if (found)
        return found;
    const [headCommit, baseCommit] = await Promise.all([
        commitOf(directory, head),
        base === undefined ? defaultBase(directory, head) : commitOf(directory, base),
    ]);
    if (headCommit === undefined)
        throw await unknownRevision(directory, head);
    if (base !== undefined && baseCommit === undefined)
        throw await unknownRevision(directory, base);
    if (baseCommit === undefined)
        return { base: emptyTree(headCommit), head: headCommit };
    const mergeBase = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["merge-base", "--end-of-options", baseCommit, headCommit]);
    const common = mergeBase.stdout.toString("latin1").trim();
    if (mergeBase.code !== 0 || common === "")
        throw await noMergeBase(directory, base ?? "the default branch", head);
    return { base: common, head: headCommit };
};
/** Both commits and their merge base from one process: `a...b` is b, a, and ^ their merge bases. Undefined on any doubt. */
const rangeOf = async (directory, base, head) => {
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["rev-parse", "--end-of-options", `${base}...${head}`]);
    const ids = result.stdout.toString("latin1").match(/^\^?[0-9a-f]{40,64}$/gm) ?? [];
    const [headId, baseId, common] = ids;
    if (result.code !== 0 || headId?.startsWith("^") !== false || baseId?.startsWith("^") !== false)
        return undefined;
    return common === undefined ? undefined : { base: common.slice(1), head: headId };
};
/** Id of the tree without files, which every git knows, for repositories of either hash. */
const emptyTree = (likeId) => likeId.length === 40
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
const commitOf = async (directory, revision) => {
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
    ]);
    const id = result.stdout.toString("latin1").trim();
    return result.code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
};
const defaultBase = async (directory, head) => {
    const [trunk, own, parent] = await Promise.all([
        commitOf(directory, "refs/remotes/origin/HEAD"),
        commitOf(directory, head),
        commitOf(directory, `${head}~1`),
    ]);
    if (trunk === undefined || own === undefined)
        return parent;
    const inTrunk = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["merge-base", "--is-ancestor", own, trunk]);
    return inTrunk.code === 0 ? parent : trunk;
};
const isShallow = async (directory) => (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(directory, ["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() === "true";
const deepen = {
    en: "this is a shallow clone; run `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout",
    "zh-CN": "这是浅克隆；请运行 `git fetch --unshallow`，或为 actions/checkout 设置 `fetch-depth: 0`",
};
const unknownRevision = async (directory, revision) => {
    await requireRepository(directory);
    return (await isShallow(directory))
        ? new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`The revision ${revision} is not in this repository: ${deepen.en}.`, `仓库中没有版本 ${revision}：${deepen["zh-CN"]}。`)
        : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`The revision ${revision} is not in this repository: check its spelling, or fetch it first.`, `仓库中没有版本 ${revision}：请检查拼写，或先获取（fetch）它。`);
};
const noMergeBase = async (directory, base, head) => (await isShallow(directory))
    ? new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${base} and ${head} have no common commit here: ${deepen.en}.`, `${base} 与 ${head} 在此处没有共同祖先：${deepen["zh-CN"]}。`)
    : new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(`${base} and ${head} have unrelated histories: give a --base that ${head} grew from.`, `${base} 与 ${head} 的历史互不相关：请用 --base 指定 ${head} 的来源版本。`);


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FC: () => (/* binding */ htmlInline),
/* harmony export */   Pr: () => (/* binding */ markdownCellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   terminal: () => (/* binding */ terminal),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export markdownUrl */
/**
 * One escaper per sink. Everything that comes from a pull request (paths, names, messages built from code, reasons) passes
 * through one of these before it reaches Markdown, HTML or a terminal. A message may quote code in single backticks: the
 * Markdown and HTML sinks turn such pairs into code.
 */
// Control characters, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width and bidi marks, line and
// paragraph separators, variation selectors and tags: they hide or reorder what a reader sees ("Trojan Source",
// CVE-2021-42574). Tabs and line ends are dealt with by each sink.
const unseen = 
// oxlint-disable-next-line no-control-regex, no-misleading-character-class
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const lineEnds = /\r\n?|\n/g;
/** Makes control, bidi and invisible characters visible as `⟨U+202E⟩`; keeps tabs and line ends. */
const visible = (text) => {
    return text
        .toWellFormed()
        .replace(unseen, (c) => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
};
const oneLine = (text) => {
    return visible(text).replace(lineEnds, " ").replaceAll("\t", " ");
};
/** Text for a terminal: one line, no control sequences. */
const terminal = (text) => {
    return oneLine(text);
};
// The invisible break is written as an entity so that it survives every editor; GitHub looks for mentions, references,
// links and emoji in the rendered text, where a backslash is gone already.
const gap = "&#8203;";
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Plain text for Markdown: nothing in it is markup, a mention, a reference, a link, an image or an HTML comment. */
const markdownPlain = (text) => {
    return text
        .replace(/[\\`*_{}[\]<>#|~&$]/g, (c) => entities[c] ?? `\\${c}`)
        .replace(/^(\s*)([-+=])/, "$1\\$2")
        .replace(/^(\s*\d+)([.)])/, "$1\\$2")
        .replaceAll("@", `@${gap}`)
        .replace(/\\#(?=\d)/g, `#${gap}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
        .replace(/:(?=[/\w+-])/g, `:${gap}`)
        .replace(/\b(www)\./gi, `$1${gap}.`)
        .replace(/\b[0-9a-f]{7,64}\b/gi, (hex) => `${hex.slice(0, 4)}${gap}${hex.slice(4)}`);
};
/** A code span that holds any text: the fence is longer than every run of backticks inside. */
const markdownCode = (text) => {
    const line = oneLine(text);
    if (line === "")
        return "";
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") || (/^ .* $/.test(line) && line.trim() !== "") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
};
/** One line of Markdown; pairs of single backticks become code spans. */
const markdown = (text) => {
    return pieces(oneLine(text), markdownPlain, markdownCode);
};
/** One line of Markdown inside a table cell: a bar splits cells even within code (GFM, tables). */
const markdownCell = (text) => {
    return pieces(oneLine(text), markdownPlain, markdownCellCode);
};
/** A code span inside a table cell. */
const markdownCellCode = (text) => {
    return markdownCode(text).replaceAll("|", "\\|");
};
/** A fenced block that holds any text. `language` is a plain word of ours. */
const markdownBlock = (text, language = "") => {
    const body = visible(text).replace(lineEnds, "\n");
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
};
/** The target of a Markdown link: percent-encoded where it could end the link; only http(s) and relative ones pass. */
const markdownUrl = (url) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:\/\//i.test(url))
        return "#";
    return encodeURI(url.toWellFormed()).replace(/[()<>\\`'*_]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
};
/** Text for HTML content and quoted attributes; keeps line ends. */
const html = (text) => {
    return visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
};
/** One line of HTML content; pairs of single backticks become `<code>`. */
const htmlInline = (text) => {
    return pieces(oneLine(text), html, (code) => `<code>${html(code)}</code>`);
};
const pieces = (text, plain, code) => {
    const parts = text.split("`");
    // An odd part lies between two backticks; a last one without its partner is plain again.
    return parts
        .map((part, i) => {
        if (i % 2 === 0)
            return plain(part);
        return i === parts.length - 1 ? plain(`\`${part}`) : part === "" ? plain("``") : code(part);
    })
        .join("");
};


/***/ })

};
