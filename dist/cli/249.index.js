export const id = 249;
export const ids = [249,527];
export const modules = {

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _report_github_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);





/** `guidepost rules`: every rule with its clauses, severity, confidence and title. */
const rulesCommand = async (options, shell) => {
    const { locale } = shell;
    switch (options.format) {
        case "json": {
            const list = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map(({ id, clauses, severity, confidence, title }) => ({
                id,
                clauses,
                severity,
                confidence,
                title,
            }));
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(`${JSON.stringify(list, null, 2)}\n`, options, shell);
            return 0;
        }
        case "markdown": {
            const lines = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((rule) => `| ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCellCode */ .Pr)(rule.id)} | ${rule.clauses.join(", ")} | ${_report_github_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a[locale].severity[rule.severity]} | ${rule.confidence} | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(rule.title[locale])} |`);
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(`${["| | | | | |", "|---|---|---|---|---|", ...lines].join("\n")}\n`, options, shell);
            return 0;
        }
        case "text": {
            const width = Math.max(0, ..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((rule) => rule.id.length));
            const lines = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((rule) => `${rule.id.padEnd(width)}  ${rule.clauses.join(",").padEnd(5)}  ${rule.severity.padEnd(7)}  ${rule.confidence.padEnd(6)}  ${rule.title[locale]}`);
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(lines.map((line) => `${line}\n`).join(""), options, shell);
            return 0;
        }
        default:
            throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`rules has no format ${options.format}: use text, json or markdown.`, `rules 没有 ${options.format} 格式：请用 text、json 或 markdown。`);
    }
};


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


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countsText),
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
const plural = (one, many) => (n) => `${n} ${n === 1 ? one : many}`;
const words = {
    en: {
        severity: { error: "Error", warning: "Warning", notice: "Notice" },
        count: {
            error: plural("error", "errors"),
            warning: plural("warning", "warnings"),
            notice: plural("notice", "notices"),
        },
        skipped: {
            minified: "minified",
            "too-large": "too large",
            binary: "binary",
            unreadable: "could not be read",
            timeout: "took too long",
        },
        likely: "likely",
        why: "Why",
        howToFix: "How to fix",
        rulePage: "about this rule",
        chain: (steps) => `How it comes about (${steps} ${steps === 1 ? "step" : "steps"})`,
        foundAt: (place) => `Found at ${place}; this line is the cause.`,
        removedLine: (line) => `On removed line ${line}`,
        toExcept: "Is this intended? Say why in the code:",
        fixedIn: (sha) => `✅ **Fixed in ${sha}.**`,
        exceptedIn: (sha, reason) => `☑️ **Excepted since ${sha}:** ${reason}`,
        review: (fresh, elsewhere) => `Guidepost found ${fresh} new ${fresh === 1 ? "problem" : "problems"} in this push.` +
            (elsewhere > 0 ? ` ${elsewhere} more ${elsewhere === 1 ? "is" : "are"} in the check.` : ""),
        introduced: (counts) => `This change introduces ${counts}`,
        nothingIntroduced: "This change introduces no problem",
        nothingInScope: "Nothing in scope: no changed file is one that Guidepost reads",
        foundInTree: (counts) => `The tree has ${counts}`,
        nothingInTree: "No problem found in the tree",
        fixedCount: (n) => `${n} fixed`,
        existingCount: (n) => `${n} existing before`,
        suppressedCount: (n) => `${n} excepted with a reason`,
        and: ", ",
        incomplete: (read, inScope) => `⚠️ Only ${read} of ${inScope} files in scope could be read. Silence about the others means nothing.`,
        complete: (read) => (read === 1 ? "The one file in scope was read." : `All ${read} files in scope were read.`),
        findings: "Findings not told elsewhere",
        toldElsewhere: (comments, files, annotations) => `Told on the lines: ${plural("comment", "comments")(comments + files)}, ${plural("annotation", "annotations")(annotations)}.`,
        clauses: "Clauses",
        clauseHead: "| Clause | Rules | Introduced | Existing | Fixed |",
        beyondCode: "What code cannot show",
        data: "What this change starts and stops collecting",
        starts: "starts",
        stops: "stops",
        dataHead: "| | Data | From | To | Where |",
        reviewChanges: "What this change alters in the review itself",
        exceptions: "Exceptions in force",
        until: (day) => `until ${day}`,
        skippedFiles: "Files that were not read",
        diagnostics: "Worth knowing",
        notes: "About this run",
        inSummary: (n) => `${plural("more finding is", "more findings are")(n)} in the job summary.`,
        configFrom: (origin) => `Configuration: ${origin}`,
        more: (n) => `… and ${n} more in the report file (input \`report-file\`).`,
        footer: (version, guideline) => `Guidepost ${version} · WeChat developer guidelines, ${guideline} · not affiliated with Tencent · silence is not compliance`,
    },
    "zh-CN": {
        severity: { error: "错误", warning: "警告", notice: "提示" },
        count: { error: (n) => `${n} 个错误`, warning: (n) => `${n} 个警告`, notice: (n) => `${n} 个提示` },
        skipped: { minified: "压缩代码", "too-large": "过大", binary: "二进制", unreadable: "无法读取", timeout: "超时" },
        likely: "较可能",
        why: "依据",
        howToFix: "如何修复",
        rulePage: "规则说明",
        chain: (steps) => `来龙去脉（${steps} 步）`,
        foundAt: (place) => `问题位于 ${place}，本行是其起因。`,
        removedLine: (line) => `在被删除的第 ${line} 行`,
        toExcept: "确属有意为之？请在代码中说明理由：",
        fixedIn: (sha) => `✅ **已在 ${sha} 修复。**`,
        exceptedIn: (sha, reason) => `☑️ **自 ${sha} 起例外：** ${reason}`,
        review: (fresh, elsewhere) => `Guidepost 在本次推送中发现 ${fresh} 个新问题。${elsewhere > 0 ? `另有 ${elsewhere} 个见检查结果。` : ""}`,
        introduced: (counts) => `本次变更引入 ${counts}`,
        nothingIntroduced: "本次变更没有引入问题",
        nothingInScope: "无需检查：变更的文件都不在 Guidepost 的检查范围内",
        foundInTree: (counts) => `代码树中有 ${counts}`,
        nothingInTree: "代码树中没有发现问题",
        fixedCount: (n) => `修复 ${n} 个`,
        existingCount: (n) => `原有 ${n} 个`,
        suppressedCount: (n) => `有理由例外 ${n} 个`,
        and: "，",
        incomplete: (read, inScope) => `⚠️ 范围内 ${inScope} 个文件只读取了 ${read} 个；对其余文件没有结论。`,
        complete: (read) => `范围内 ${read} 个文件全部已读取。`,
        findings: "未在别处说明的问题",
        toldElsewhere: (comments, files, annotations) => `已在代码行上说明：评论 ${comments + files} 条，注解 ${annotations} 条。`,
        clauses: "条款",
        clauseHead: "| 条款 | 规则 | 引入 | 原有 | 修复 |",
        beyondCode: "代码无法体现的内容",
        data: "本次变更开始和停止收集的数据",
        starts: "开始",
        stops: "停止",
        dataHead: "| | 数据 | 来源 | 去向 | 位置 |",
        reviewChanges: "本次变更对检查自身的改动",
        exceptions: "生效中的例外",
        until: (day) => `至 ${day}`,
        skippedFiles: "未读取的文件",
        diagnostics: "其他说明",
        notes: "关于本次运行",
        inSummary: (n) => `另有 ${n} 个问题见作业摘要。`,
        configFrom: (origin) => `配置：${origin}`,
        more: (n) => `…… 另有 ${n} 条，见报告文件（输入 \`report-file\`）。`,
        footer: (version, guideline) => `Guidepost ${version} · 微信开发者规范 ${guideline} · 与腾讯无隶属关系 · 没有提示不代表合规`,
    },
};
/** `2 errors, 1 warning`, gravest first; empty when all are 0. */
const countsText = (counts, locale) => ["error", "warning", "notice"]
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words[locale].count[severity](counts[severity]))
    .join(words[locale].and);


/***/ })

};
