export const id = 263;
export const ids = [263,527];
export const modules = {

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCommand: () => (/* binding */ configCommand)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(911);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);




/** `guidepost config check [FILE]`: every problem of a configuration, one a line. */
const configCommand = async (options, shell) => {
    const [action, file = _load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configPath */ .eQ] = options.words;
    if (action !== "check") {
        const hint = action === undefined ? { en: ".", "zh-CN": "。" } : (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(action, ["check"]);
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`config takes \`check [FILE]\`${hint.en}`, `config 的用法为 \`check [FILE]\`${hint["zh-CN"]}`);
    }
    const parsed = await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigText */ .Bu)(await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .RG)(shell.directory, file), file);
    if ((0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfig */ .Lq)(parsed)) {
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(shell.locale === "en" ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(file)} is valid.\n` : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(file)} 有效。\n`, options, shell);
        return 0;
    }
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .cK)(parsed.map((problem) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)((0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .located */ .t4)(problem)[shell.locale])}\n`).join(""), options, shell);
    return 2;
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
