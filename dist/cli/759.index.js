export const id = 759;
export const ids = [759,163];
export const modules = {

/***/ 5759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataMapCommand: () => (/* binding */ dataMapCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/local/decode.js
var decode = __webpack_require__(3121);
// EXTERNAL MODULE: ./lib/domain/data-words.js
var data_words = __webpack_require__(8110);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/local-words.js
var local_words = __webpack_require__(1033);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/domain/data.js
var data = __webpack_require__(8026);
;// CONCATENATED MODULE: ./lib/review/declared-guide.js

/**
 * Words by which guides name kinds of data, as the console's form has them. Kinds without any are no declarable data of
 * the guide (credentials, session keys) and are left out of the comparison.
 * Source: user privacy protection guide, https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/
 */
const guideWords = {
    phone: ["手机号", "电话号码", "phone"],
    location: ["位置信息", "地理位置", "位置", "location"],
    address: ["通讯地址", "收货地址", "地址", "address"],
    nickname: ["昵称", "nickname"],
    avatar: ["头像", "avatar"],
    profile: ["用户信息", "微信昵称、头像", "个人资料", "profile", "nickname and avatar"],
    invoice: ["发票", "invoice"],
    werun: ["微信运动", "werun"],
    "license-plate": ["车牌", "licence plate", "license plate"],
    photo: ["照片", "相册", "摄像头", "视频", "photo", "album", "camera", "video"],
    recording: ["麦克风", "录音", "microphone", "recording"],
    bluetooth: ["蓝牙", "bluetooth"],
    clipboard: ["剪切板", "剪贴板", "clipboard"],
    contact: ["通讯录", "联系人", "contacts"],
    file: ["所选文件", "选中的文件", "文件", "chosen files"],
    device: ["设备信息", "设备", "device"],
    "id-number": ["身份证", "证件号", "identity number", "id card"],
    "bank-card": ["银行卡", "bank card"],
    "real-name": ["姓名", "real name"],
    email: ["邮箱", "电子邮件", "e-mail", "email"],
    birthday: ["生日", "出生", "birthday", "date of birth"],
    gender: ["性别", "gender"],
    health: ["健康", "health"],
    biometric: ["人脸", "指纹", "声纹", "face", "fingerprint", "biometric"],
    message: ["消息内容", "聊天记录", "message"],
};
/** The kinds of data that a guide names, by their ids or by the words above. */
const declaredIn = (guide) => {
    const text = guide.toLowerCase();
    const ids = new Set(text.match(/[a-z]+(?:-[a-z]+)*/g));
    return new Set(data/* dataKinds */.S.filter((kind) => ids.has(kind) || guideWords[kind]?.some((word) => text.includes(word))));
};
/** Compares the inventory of the code with what is declared; both lists in the order of the data kinds. */
const compareGuide = (rows, declared) => {
    const collected = new Set(rows.map((row) => row.data));
    const declarable = data/* dataKinds */.S.filter((kind) => guideWords[kind] !== undefined);
    return {
        undeclared: declarable.filter((kind) => collected.has(kind) && !declared.has(kind)),
        unused: declarable.filter((kind) => declared.has(kind) && !collected.has(kind)),
    };
};

// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/scan.js + 1 modules
var scan = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/data-map.js












/**
 * `guidepost data-map`: the personal-data inventory of a tree. Against a declared guide (`--against`, else the
 * configuration's) it says what is collected but not declared, and then ends with 1 unless `--fail-on never`.
 */
const dataMapCommand = async (options, shell) => {
    const { format } = options;
    if (format === "sarif" || format === "html") {
        throw new usage/* UsageError */.eb(`data-map has no format ${format}: use text, json or markdown.`, `data-map 没有 ${format} 格式：请用 text、json 或 markdown。`);
    }
    // Read first: a wrong file name should not cost a scan.
    const guide = options.against === undefined ? undefined : await readGuide(shell.directory, options.against);
    const { report, config, files } = await (0,scan.scanDirectory)(options, shell);
    const { file, declares } = config.privacyGuide;
    const own = file === undefined ? undefined : files.get(file)?.text;
    const declared = guide !== undefined ? declaredIn(guide) : new Set([...declares, ...(own === undefined ? [] : declaredIn(own))]);
    const difference = guide !== undefined || declared.size > 0 ? compareGuide(report.dataMap, declared) : undefined;
    const locale = (0,settings/* localeFor */.K)(options, config, shell);
    const text = format === "json"
        ? `${JSON.stringify({ schemaVersion: 1, dataMap: report.dataMap, ...difference }, null, 2)}\n`
        : format === "markdown"
            ? `${[(0,markdown.dataTable)(report.dataMap, locale), ...differenceLines(difference, locale).map((line) => `- ${line}`)].join("\n\n")}\n`
            : `${[...report.dataMap.map((row) => rowLine(row, locale)), ...differenceLines(difference, locale)].join("\n")}\n`;
    await (0,output/* deliver */.cK)(text, options, shell);
    return difference && difference.undeclared.length > 0 && config.failOn !== "never" ? 1 : 0;
};
const readGuide = async (directory, file) => {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, file)).catch((error) => {
        throw new usage/* UsageError */.eb(`The guide ${file} cannot be read (${error.code}).`, `无法读取指引 ${file}（${error.code}）。`);
    });
    const text = (0,decode/* decode */.D4)(file, bytes);
    if (typeof text !== "string")
        throw new usage/* UsageError */.eb(`The guide ${file} is not a UTF-8 text.`, `指引 ${file} 不是 UTF-8 文本。`);
    return text;
};
const rowLine = (row, locale) => {
    const places = row.places.map(({ path, line }) => `${path}:${line}`).join(", ");
    const to = row.destinations.length === 0 ? "" : ` → ${row.destinations.join(", ")}`;
    return (0,report_escape.terminal)(`${data_words/* dataWords */.G[row.data][locale]}  ${row.source}${to}  (${places})`);
};
const differenceLines = (difference, locale) => {
    if (!difference)
        return [];
    const names = (kinds) => kinds.length === 0
        ? local_words/* localWords */.Z[locale].none
        : kinds.map((kind) => data_words/* dataWords */.G[kind][locale]).join(locale === "en" ? ", " : "、");
    return [
        `${local_words/* localWords */.Z[locale].undeclared}: ${names(difference.undeclared)}`,
        `${local_words/* localWords */.Z[locale].unused}: ${names(difference.unused)}`,
    ];
};


/***/ }),

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand),
  scanDirectory: () => (/* binding */ scanDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/languages/frontends.js + 82 modules
var frontends = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/languages/tree-sitter.js + 3 modules
var tree_sitter = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/local/deadline.js
var deadline = __webpack_require__(7911);
// EXTERNAL MODULE: ./lib/local/wasm.js
var wasm = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/local/decode.js
var decode = __webpack_require__(3121);
// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/local/marks.js
var local_marks = __webpack_require__(8733);
// EXTERNAL MODULE: ./lib/local/repository.js
var repository = __webpack_require__(9143);
;// CONCATENATED MODULE: ./lib/local/working-tree.js






/** Folders that no one edits by hand, in a folder without git to tell what is generated. */
const generatedFolders = new Set([
    "dist",
    "build",
    "coverage",
    "target",
    "venv",
    "__pycache__",
    "bin",
    "obj",
    "vendor",
]);
/** Dependencies: never the project's own code, tracked or not. */
const dependencyFolders = new Set([
    "node_modules",
    "miniprogram_npm",
    "bower_components",
    "unpackage",
]);
/** Files that are open at once. */
const parallel = 32;
/**
 * Reads a folder's files that `inScope` wants: what git tracks or would track when the folder is in a work tree, else a
 * walk. Links are not followed. Fails with a sentence when there is no such folder.
 */
const readWorkingTree = async (directory, inScope) => {
    await (0,repository/* requireDirectory */.T)(directory);
    const tracked = await listTracked(directory);
    const left = new Set();
    const paths = (tracked?.filter((path) => !isDependency(path, left)) ?? (await walkFolder(directory, left))).filter(inScope);
    const files = new Map();
    const unread = new Map();
    const marks = [];
    let next = 0;
    const work = async () => {
        for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
            const text = await readOne(directory, path);
            if (typeof text === "string")
                files.set(path, { path, text });
            else if (text === symlink)
                marks.push((0,local_marks/* symlinkMark */.N)(path));
            else if (text)
                unread.set(path, text);
        }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return {
        files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
        skipped: [...unread].map(([path, why]) => ({ path, reason: why.reason })),
        diagnostics: [...[...unread.values()].map((why) => why.diagnostic), ...marks, ...leftNote(left)],
    };
};
/** Paths that git tracks or would track, relative to the folder; undefined when there are none or it is in no work tree. */
const listTracked = async (directory) => {
    const result = await (0,git/* runGit */.EO)(directory, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).catch(() => undefined);
    // An unfinished merge lists a path once for each stage.
    const paths = result?.code === 0 ? [...new Set((0,git/* records */.V0)(result.stdout))].sort() : [];
    // Nothing: a folder that the repository around it ignores is still what was asked for.
    return paths.length > 0 ? paths : undefined;
};
const isDependency = (path, left) => {
    const parts = path.split("/");
    const at = parts.findIndex((part, i) => i < parts.length - 1 && dependencyFolders.has(part));
    if (at >= 0)
        left.add(parts.slice(0, at + 1).join("/"));
    return at >= 0;
};
const walkFolder = async (directory, left) => {
    const paths = [];
    const open = [""];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }).catch(() => undefined);
        if (!entries)
            left.add(folder);
        for (const entry of entries ?? []) {
            const path = `${folder}${entry.name}`;
            if (!entry.isDirectory())
                paths.push(path);
            else if (entry.name.startsWith(".") && entry.name !== ".github")
                continue;
            else if (dependencyFolders.has(entry.name) || generatedFolders.has(entry.name))
                left.add(path);
            else
                open.push(`${path}/`);
        }
    }
    return paths.sort();
};
const symlink = Symbol("symlink");
/** Undefined: a folder where a file was listed (a submodule), or a tracked file that was deleted. */
const readOne = async (directory, path) => {
    try {
        const file = (0,external_node_path_.join)(directory, path);
        const found = await (0,promises_.lstat)(file);
        if (found.isSymbolicLink())
            return symlink;
        if (!found.isFile())
            return undefined;
        return found.size > decode/* maxFileBytes */.eV ? (0,decode/* tooLarge */.g$)(path) : (0,decode/* decode */.D4)(path, await (0,promises_.readFile)(file));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        return (0,decode/* unreadable */.O$)(path, `Not analysed: the file cannot be read (${code}); check its permissions.`, `未分析：文件无法读取（${code}），请检查权限。`);
    }
};
const leftNote = (left) => {
    if (left.size === 0)
        return [];
    const folders = [...left].sort();
    const named = folders
        .slice(0, 5)
        .map((folder) => `\`${folder || "."}\``)
        .join(", ");
    const more = folders.length > 5 ? ` (+${folders.length - 5})` : "";
    return [
        {
            code: "skipped",
            message: {
                en: `Folders of dependencies and generated files were left out: ${named}${more}.`,
                "zh-CN": `已跳过依赖与生成文件的目录：${named}${more}。`,
            },
        },
    ];
};

// EXTERNAL MODULE: ./lib/review/review.js + 108 modules
var review = __webpack_require__(2420);
// EXTERNAL MODULE: ./lib/review/scope.js
var scope = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/rules/index.js + 164 modules
var rules = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/cli/load-config.js
var load_config = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/verdict.js
var verdict = __webpack_require__(8895);
;// CONCATENATED MODULE: ./lib/cli/scan.js














/** `guidepost scan`: all findings of a tree. */
const scanCommand = async (options, shell) => {
    const started = performance.now();
    const { report, config, files } = await scanDirectory(options, shell);
    const view = (0,output/* viewFor */.De)("scan", options, shell, (0,settings/* localeFor */.K)(options, config, shell), (path) => files.get(path)?.text);
    await (0,output/* deliver */.cK)(await (0,output/* render */.XX)(report, options.format, view), options, shell);
    shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
    return (0,verdict/* exitCodeOf */.F)(report, "scan", config);
};
/** Scans the folder that the options name. Throws a failure with a sentence when it cannot be read. */
const scanDirectory = async (options, shell) => {
    const directory = (0,external_node_path_.resolve)(shell.directory, options.words[0] ?? ".");
    const config = (0,settings/* withOptions */.t)(await configOf(directory, options, shell), options);
    const read = await readWorkingTree(directory, (0,scope/* scopeOf */.O)(config.paths));
    const parsers = await (0,tree_sitter/* loadParsers */.l)((0,frontends/* grammarsFor */.kY)(read.files.keys()), wasm/* readWasm */.n, (0,deadline/* deadline */.n)(deadline/* PARSE_LIMIT_MS */.Z));
    const { skipped, diagnostics } = read;
    const report = (0,review/* scan */.S)(read.files, { config, parsers, rules: rules/* rules */.a, today: shell.today, skipped, diagnostics });
    return { report, config, files: read.files };
};
const configOf = async (directory, options, shell) => {
    if (options.config !== undefined)
        return (0,load_config/* requireConfig */.Eu)(await (0,load_config/* readConfigFile */.RG)(shell.directory, options.config), options.config);
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, load_config/* configPath */.eQ)).catch(() => undefined);
    return (0,load_config/* requireConfig */.Eu)(found?.isFile() ? await (0,load_config/* readConfigFile */.RG)(directory, load_config/* configPath */.eQ) : undefined, load_config/* configPath */.eQ);
};


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataTable: () => (/* binding */ dataTable),
/* harmony export */   toMarkdown: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* harmony import */ var _domain_clause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);
/* harmony import */ var _domain_data_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8110);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4867);
/* harmony import */ var _github_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1667);
/* harmony import */ var _local_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1033);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3480);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8149);








/** The whole report as a Markdown document, without any limit of length. */
const toMarkdown = (report, view) => {
    const own = _local_words_js__WEBPACK_IMPORTED_MODULE_4__/* .localWords */ .Z[view.locale];
    const shared = _github_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a[view.locale];
    const reader = { locale: view.locale, ruleUrl: () => undefined, fileUrl: () => undefined };
    const { coverage } = report;
    const findings = (0,_view_js__WEBPACK_IMPORTED_MODULE_6__/* .shownFindings */ .q)(report, view.kind);
    const excerptOf = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_7__/* .excerpts */ .Nv)(report, view);
    const parts = [
        `# ${own.title[view.kind]}`,
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_overview_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .P)(report, view.kind, reader))}** – ${own.conclusion[report.conclusion]}`,
        coverage.inScope === 0
            ? ""
            : coverage.skipped.length > 0
                ? shared.incomplete(coverage.read, coverage.inScope)
                : shared.complete(coverage.read),
        list("", coverage.skipped.map(({ path, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(path)}: ${shared.skipped[reason]}`)),
        findings.length > 0 ? `## ${own.problems}` : "",
        ...findings.map((finding) => findingText(finding, excerptOf(finding)?.line, view.locale)),
        list(own.fixed, report.findings
            .filter((one) => one.status === "fixed")
            .map((one) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(one.rule)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z9)(one))}`)),
        list(shared.reviewChanges, report.reviewChanges.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(text[view.locale]))),
        report.dataMap.length > 0 ? `## ${own.dataMap}\n\n${dataTable(report.dataMap, view.locale)}` : "",
        `## ${shared.clauses}\n\n${clauseRows(report, view.locale)}`,
        list(shared.diagnostics, report.diagnostics.map(({ path, line, message }) => {
            const where = path === undefined ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(line === undefined ? path : `${path}:${line}`)} `;
            return `${where}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(message[view.locale])}`;
        })),
        shared.footer(report.tool.version, report.tool.guideline),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};
const list = (heading, items) => items.length === 0
    ? ""
    : `${heading === "" ? "" : `## ${heading}\n\n`}${items.map((item) => `- ${item}`).join("\n")}`;
const findingText = (finding, line, locale) => {
    const own = _local_words_js__WEBPACK_IMPORTED_MODULE_4__/* .localWords */ .Z[locale];
    const side = finding.side === "left" ? ` (${own.removed})` : "";
    return [
        `### ${_github_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a[locale].severity[finding.severity]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z9)(finding))}${side}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(finding.message[locale]),
        ...(line === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlock */ .dI)(line)]),
        ...(finding.related.length > 0
            ? [finding.related.map((one) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z9)(one))} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(one.message[locale])}`).join("\n")]
            : []),
        ...(finding.fix ? [`${own.fix}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(finding.fix.description[locale])}`] : []),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.rule)} · ${finding.clauses.map((clause) => `${clause} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(_domain_clause_js__WEBPACK_IMPORTED_MODULE_0__/* .clauses */ .HZ[clause].title[locale])}`).join(" · ")} · ${own.confidence[finding.confidence]}`,
    ].join("\n\n");
};
/** The personal-data inventory as a table. */
const dataTable = (rows, locale) => {
    const own = _local_words_js__WEBPACK_IMPORTED_MODULE_4__/* .localWords */ .Z[locale];
    return [
        `| ${own.dataHead.join(" | ")} |`,
        "|---|---|---|---|---|",
        ...rows.map((row) => {
            const places = row.places.map(({ path, line }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCellCode */ .Pr)(`${path}:${line}`)).join(", ");
            const to = row.destinations.map((destination) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCellCode */ .Pr)(destination)).join(", ");
            return `| ${_domain_data_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dataWords */ .G[row.data][locale]} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCellCode */ .Pr)(row.source)} | ${to} | ${places} | ${own.change[row.change]} |`;
        }),
    ].join("\n");
};
const clauseRows = (report, locale) => {
    const shared = _github_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .a[locale];
    return [
        `${shared.clauseHead} ${shared.beyondCode} |`,
        "|---|---|---|---|---|---|",
        ...report.clauses.map((row) => `| ${row.clause} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCell */ .UZ)(_domain_clause_js__WEBPACK_IMPORTED_MODULE_0__/* .clauses */ .HZ[row.clause].title[locale])} | ${row.rules} | ${row.introduced} | ${row.existing} | ${row.fixed} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCell */ .UZ)(row.beyondCode[locale])} |`),
    ].join("\n");
};


/***/ })

};
