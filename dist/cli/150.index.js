export const id = 150;
export const ids = [150,527];
export const modules = {

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

/***/ 4867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   Nv: () => (/* binding */ excerpts),
/* harmony export */   Z9: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _domain_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4855);

/** A wider line is cut around the finding. */
const maxWidth = 160;
const before = 60;
const mask = "••••••";
/** What stands before the value of a secret; from there on nothing is shown. */
const valueStart = /["'`=:]/;
/** Makes excerpts for the findings of one report; lines that hold a secret of any finding are masked for all. */
const excerpts = (report, view) => {
    const secret = new Set();
    for (const finding of report.findings) {
        if (!isSecret(finding))
            continue;
        for (const place of [finding, ...finding.related])
            for (let line = place.startLine; line <= place.endLine; line++)
                secret.add(`${line} ${place.path}`);
    }
    const tables = new Map();
    return (finding) => {
        const text = view.textOf(finding.path, finding.side);
        if (text === undefined)
            return undefined;
        const key = `${finding.side} ${finding.path}`;
        const table = tables.get(key) ?? new _domain_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LineTable */ .l(text);
        tables.set(key, table);
        if (finding.startLine > table.count)
            return undefined;
        const start = table.startOf(finding.startLine);
        const end = finding.startLine === table.count ? text.length : table.startOf(finding.startLine + 1);
        const line = text.slice(start, end).trimEnd();
        const from = Math.min(finding.startColumn - 1, line.length);
        const to = finding.endLine === finding.startLine
            ? Math.min(Math.max(finding.endColumn - 1, from + 1), line.length)
            : line.length;
        const excerpt = { lineNumber: finding.startLine, line, start: from, end: Math.max(from, to) };
        return secret.has(`${finding.startLine} ${finding.path}`) ? masked(excerpt) : cut(excerpt);
    };
};
/** Findings whose own text may be a secret: it is never repeated. */
const isSecret = (finding) => finding.rule.startsWith("secrets/") ||
    finding.data.some((kind) => kind === "credential" || kind === "password" || kind === "session-key");
const masked = ({ lineNumber, line, start }) => {
    const value = line.search(valueStart);
    const kept = line.slice(0, Math.min(start, value < 0 ? start : value)).slice(0, maxWidth);
    return { lineNumber, line: `${kept}${mask}`, start: kept.length, end: kept.length + mask.length };
};
const cut = (excerpt) => {
    const { lineNumber, line, start, end } = excerpt;
    if (line.length <= maxWidth)
        return excerpt;
    const from = Math.max(0, Math.min(start - before, line.length - maxWidth));
    const to = from + maxWidth;
    const head = from > 0 ? "…" : "";
    return {
        lineNumber,
        line: `${head}${line.slice(from, to)}${to < line.length ? "…" : ""}`,
        start: start - from + head.length,
        end: Math.min(end, to) - from + head.length,
    };
};
/** `path:line:column`. */
const placeText = (place) => `${place.path}:${place.startLine}:${place.startColumn}`;


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


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ localWords)
/* harmony export */ });
const localWords = {
    en: {
        title: { review: "Guidepost review", scan: "Guidepost scan" },
        conclusion: { success: "success", failure: "failure", neutral: "neutral" },
        confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
        removed: "removed line",
        related: "See",
        fix: "Fix",
        problems: "Problems",
        fixed: "Fixed by this change",
        dataMap: "Personal data",
        dataHead: ["Data", "From", "To", "Where", "Change"],
        change: { starts: "starts", keeps: "keeps", stops: "stops" },
        silence: "Silence is not compliance: what code cannot show is listed with each clause.",
        undeclared: "Collected but not declared",
        unused: "Declared but not collected",
        none: "none",
    },
    "zh-CN": {
        title: { review: "Guidepost 变更检查", scan: "Guidepost 全量检查" },
        conclusion: { success: "通过", failure: "未通过", neutral: "中性" },
        confidence: { high: "高置信度", medium: "中置信度", low: "低置信度" },
        removed: "被删除的行",
        related: "参见",
        fix: "修复",
        problems: "问题",
        fixed: "本次变更已修复",
        dataMap: "个人信息清单",
        dataHead: ["数据", "来源", "去向", "位置", "变化"],
        change: { starts: "新增", keeps: "保留", stops: "停止" },
        silence: "没有提示不代表合规：各条款均列出了代码无法体现的内容。",
        undeclared: "已收集但未声明",
        unused: "已声明但未收集",
        none: "无",
    },
};


/***/ }),

/***/ 3480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline)
});

// UNUSED EXPORTS: overview

// EXTERNAL MODULE: ./lib/domain/clause.js
var clause = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/review/suggestion.js


/** A suggestion repeats the line around the fix in every notification, so it is not made where that line holds these. */
const neverRepeated = new Set([
    "credential",
    "password",
    "session-key",
    "id-number",
    "bank-card",
]);
const isSecret = (finding) => finding.rule.startsWith("secrets/") || finding.data.some((kind) => neverRepeated.has(kind));
/** A fix over more lines than this is for an editor, not for a button. */
const longestFix = 20;
/**
 * A finding's fix as whole lines, which is all that a suggestion on GitHub can replace. Undefined when there is no fix, it
 * touches another file, its edits overlap, it reaches a last line without a line ending, or the lines hold a secret.
 */
const suggestion_suggestionOf = (finding, head) => {
    const { fix } = finding;
    const file = head.get(finding.path);
    if (!fix || !file || fix.edits.length === 0 || finding.side !== "right")
        return undefined;
    if (fix.edits.some((edit) => edit.path !== finding.path) || isSecret(finding))
        return undefined;
    const table = new LineTable(file.text);
    const offset = (line, column) => table.startOf(line) + column - 1;
    const edits = [...fix.edits].sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn);
    const startLine = Math.min(...edits.map((edit) => edit.startLine));
    const line = Math.max(...edits.map((edit) => linesOf(edit).last));
    // The text must go on after the last line: GitHub adds no line ending where the file has none.
    if (line - startLine >= longestFix || line >= table.count)
        return undefined;
    const end = table.startOf(line + 1);
    let text = "";
    let at = table.startOf(startLine);
    for (const edit of edits) {
        const from = offset(edit.startLine, edit.startColumn);
        const to = offset(edit.endLine, edit.endColumn);
        if (from < at || to < from || to > end)
            return undefined;
        text += file.text.slice(at, from) + edit.text;
        at = to;
    }
    text += file.text.slice(at, end);
    const eol = file.text.slice(0, end).endsWith("\r\n") ? "\r\n" : "\n";
    if (!text.endsWith(eol))
        return text === "" ? { startLine, line, text } : undefined;
    return { startLine, line, text: text.slice(0, -eol.length) };
};

;// CONCATENATED MODULE: ./lib/review/plan.js



/** What the reader is told of: introduced and not suppressed. */
const newsOf = (report) => report.findings.filter((finding) => finding.status === "introduced" && finding.suppressed === undefined);
/**
 * What has to be done on the pull request so that it says what the report says, and nothing twice. Pure: a second plan
 * made from the pull request after the first was performed has no steps.
 */
const plan = (known) => {
    const { report, posted, channels } = known;
    const news = ranked(newsOf(report));
    const open = posted.length === 0 ? new Set() : new Set(posted.map((comment) => comment.fingerprint));
    const told = news.filter((finding) => open.has(finding.fingerprint));
    const fresh = news.filter((finding) => !open.has(finding.fingerprint));
    const wanted = fresh.filter((finding) => finding.confidence !== "low" && !known.refused?.has(finding.fingerprint));
    const drafts = [];
    const fileSteps = [];
    let room = Math.max(0, channels.comments - told.length);
    for (const finding of wanted) {
        if (room === 0)
            break;
        const draft = draftOf(finding, known);
        const file = draft ? undefined : shownFileOf(finding, known.shown);
        if (draft)
            drafts.push(draft);
        else if (file && fileSteps.length < channels.fileComments) {
            fileSteps.push({ do: "post-file-comment", path: file.path, finding });
        }
        else
            continue;
        room--;
    }
    const placed = new Set([...drafts, ...fileSteps].map((step) => step.finding));
    const rest = spread(fresh.filter((finding) => !placed.has(finding)), channels.annotations, channels.annotationsPerLevel);
    return {
        steps: [
            ...(drafts.length > 0 ? [{ do: "post-review", comments: drafts }] : []),
            ...fileSteps,
            ...lifeSteps(known, new Map(news.map((finding) => [finding.fingerprint, finding]))),
        ],
        placement: {
            comments: [...told, ...drafts.map((draft) => draft.finding)],
            fileComments: fileSteps.map((step) => step.finding),
            annotations: rest.taken,
            summary: rest.left,
        },
    };
};
const draftOf = (finding, { shown, head, channels }) => {
    const suggestion = suggestionOf(finding, head);
    if (suggestion) {
        const { startLine, line } = suggestion;
        const anchor = { path: finding.path, side: "RIGHT", startLine, line };
        if (isShown(anchor, shown))
            return { finding, anchor, suggestion: suggestion.text };
    }
    const anchor = lineAnchorOf(finding, shown, channels.commentLines);
    return anchor && { finding, anchor, suggestion: undefined };
};
/** Status of the comments that are there already: closed when their finding is gone, opened again when it is back. */
const lifeSteps = (known, news) => {
    if (known.channels.comments === 0)
        return [];
    const unread = new Set(known.report.coverage.skipped.map((file) => file.path));
    const present = new Map();
    for (const finding of known.report.findings) {
        if (finding.status === "fixed")
            continue;
        // One that counts wins over a suppressed one of the same fingerprint.
        if (!present.get(finding.fingerprint) || finding.suppressed === undefined)
            present.set(finding.fingerprint, finding);
    }
    const steps = [];
    for (const comment of known.posted) {
        const finding = present.get(comment.fingerprint);
        if (!finding && unread.has(comment.path))
            continue;
        const state = finding ? (finding.suppressed ? "excepted" : "open") : "fixed";
        if (state === comment.state)
            continue;
        if (state !== "open") {
            const alone = !comment.answered;
            steps.push({
                do: "close-comment",
                comment,
                as: state,
                minimize: alone && !comment.minimized,
                resolve: alone && comment.canResolve && !comment.resolved,
            });
            continue;
        }
        const back = news.get(comment.fingerprint);
        if (back)
            steps.push({ do: "reopen-comment", comment, finding: back });
    }
    return steps;
};
/** How many findings count at each severity. */
const countBySeverity = (findings) => {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        counts[finding.severity]++;
    return counts;
};

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/github-words.js
var github_words = __webpack_require__(1667);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/marker.js

/**
 * The key of the Action's markers. The Action has no secret that outlives its run, so this key keeps nobody out: it only
 * tells our comments from accidental and copied text. What keeps strangers out is that the comment's author must be us.
 * The app derives its key from its webhook secret instead. State in comments never decides a verdict.
 */
const actionKey = (repositoryId) => createHash("sha256").update(`guidepost/action/v1/${repositoryId}`).digest();
/** The app's key, from a secret that only the app has. */
const appKey = (secret) => createHmac("sha256", secret).update("guidepost/app/v1").digest();
// 128 bits of the MAC: as good as forgery-proof, and short in a comment that people may edit.
const macLength = 32;
const mac = (marker, scope) => createHmac("sha256", scope.key)
    .update(JSON.stringify([scope.repositoryId, scope.pullNumber, marker.fingerprint, marker.state]))
    .digest("hex")
    .slice(0, macLength);
/** Fingerprints go into an HTML comment in base64url, which can neither close it nor break its fields. */
const encode = (text) => Buffer.from(text).toString("base64url");
/** The hidden line that makes a comment ours; it goes last. */
const marker_markerLine = (marker, scope) => `<!-- guidepost:v1 ${encode(marker.fingerprint)} ${marker.state} ${mac(marker, scope)} -->`;
// Only the last line counts: what stands above it quotes the repository, which may hold a marker of its own.
const pattern = /\n<!-- guidepost:v1 ([A-Za-z0-9_-]{1,400}) (open|fixed|excepted) ([0-9a-f]{32}) -->\s*$/;
/** The marker of a comment's text; undefined when there is none or its MAC is not right for this pull request. */
const readMarker = (body, scope) => {
    const [, fingerprint, state, given] = pattern.exec(body) ?? [];
    if (fingerprint === undefined || given === undefined)
        return undefined;
    const marker = {
        fingerprint: Buffer.from(fingerprint, "base64url").toString(),
        state: state === "fixed" || state === "excepted" ? state : "open",
    };
    return timingSafeEqual(Buffer.from(mac(marker, scope)), Buffer.from(given)) ? marker : undefined;
};
/** The text without its marker. */
const marker_withoutMarker = (body) => body.replace(pattern, "").trimEnd();

;// CONCATENATED MODULE: ./lib/report/comment.js





/** A chain longer than this tells no more; the report file has all of it. */
const longestChain = 20;
/** `[path:12](link)`, or without the link when there is no page for it. */
const comment_placeLink = (path, line, side, reader) => {
    const url = reader.fileUrl(path, line, side);
    const name = markdownCode(`${path}:${line}`);
    return url === undefined ? name : `[${name}](${markdownUrl(url)})`;
};
/**
 * The text of a review comment. `anchor` is where it will stand (undefined for a file comment), so that the text names the
 * finding's own place when that is another one. A suggestion replaces exactly the anchor's lines.
 */
const commentBody = (finding, stands, reader, scope) => {
    const text = words[reader.locale];
    const likely = finding.confidence === "high" ? "" : ` (${text.likely})`;
    const url = reader.ruleUrl(finding.rule);
    const rule = markdownCode(finding.rule);
    const clause = finding.clauses[0];
    const elsewhere = !stands.anchor ||
        stands.anchor.path !== finding.path ||
        finding.startLine < stands.anchor.startLine ||
        finding.startLine > stands.anchor.line;
    const chain = finding.related.slice(0, longestChain);
    const sections = [
        section(1, `**${text.severity[finding.severity]}**${likely} · ${rule} · ${finding.clauses.join(", ")}`),
        section(1, cut(markdown(finding.message[reader.locale]), characters(8_000))),
        ...(elsewhere ? [section(2, text.foundAt(comment_placeLink(finding.path, finding.startLine, finding.side, reader)))] : []),
        section(2, `**${text.why}:** ${clause} – ${markdown(clauses[clause].title[reader.locale])}`),
        section(3, fixLine(finding, reader, url)),
        ...(stands.suggestion === undefined ? [] : [section(3, suggestionBlock(stands.suggestion))]),
        ...(chain.length === 0
            ? []
            : [
                {
                    heading: `<details><summary>${text.chain(finding.related.length)}</summary>\n`,
                    lines: [
                        ...chain.map((step, i) => `${i + 1}. ${comment_placeLink(step.path, step.startLine, "right", reader)} ${markdown(step.message[reader.locale])}`),
                        "\n</details>",
                    ],
                    priority: 4,
                    rest: () => "</details>",
                },
            ]),
        section(5, `<sub>${text.toExcept} ${markdownCode(`guidepost-ignore ${finding.rule} -- …`)}</sub>`),
    ];
    return `${fit(sections, characters(COMMENT_CHARACTERS))}\n\n${markerLine({ fingerprint: finding.fingerprint, state: "open" }, scope)}`;
};
const section = (priority, heading) => ({ heading, lines: [], priority, rest: () => "" });
const fixLine = (finding, reader, url) => {
    const text = words[reader.locale];
    const advice = finding.fix ? markdown(finding.fix.description[reader.locale]) : reader.howToFix?.(finding.rule);
    const parts = [
        ...(advice === undefined ? [] : [advice]),
        ...(url === undefined
            ? [markdownCode(`guidepost explain ${finding.rule}`)]
            : [`[${text.rulePage}](${markdownUrl(url)})`]),
    ];
    return `**${text.howToFix}:** ${parts.join(" – ")}`;
};
/** A suggestion must hold the file's own text unchanged, so only its fence is made safe. */
const suggestionBlock = (text) => {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}suggestion\n${text === "" ? "" : `${text}\n`}${fence}`;
};
/**
 * The text of a comment whose finding is gone or excepted: what became of it on top, the old text folded below it.
 * `old` is what stands there now, and may hold an earlier status of ours.
 */
const closedBody = (old, closed, reader, scope) => {
    const text = words[reader.locale];
    const sha = markdownCode(closed.sha.slice(0, 7));
    const status = closed.as === "fixed" ? text.fixedIn(sha) : text.exceptedIn(sha, markdown(closed.reason));
    const body = folded.exec(withoutMarker(old))?.[1] ?? withoutMarker(old);
    // A suggestion under "fixed" would still have its button.
    const kept = cut(body.replaceAll(/^(`{3,})suggestion$/gm, "$1"), characters(COMMENT_CHARACTERS - 1_000));
    const first = kept.split("\n", 1)[0] ?? "";
    const marker = markerLine({ fingerprint: closed.fingerprint, state: closed.as }, scope);
    return `${status}\n\n<details><summary>${summaryText(first)}</summary>\n\n${kept}\n\n${foldEnd}\n\n${marker}`;
};
const foldEnd = "</details><!-- guidepost:old -->";
const folded = /<details><summary>[^\n]*<\/summary>\n\n([\s\S]*)\n\n<\/details><!-- guidepost:old -->/;
/** The old first line without Markdown's marks, for a summary that is HTML. */
const summaryText = (line) => line.replace(/[*`]/g, "").replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
/** The text that heads a review: how many problems it brings, and how many are told elsewhere. */
const reviewBody = (fresh, elsewhere, reader) => words[reader.locale].review(fresh, elsewhere);

// EXTERNAL MODULE: ./lib/domain/data-words.js
var data_words = __webpack_require__(8110);
;// CONCATENATED MODULE: ./lib/report/overview.js






/** One line: what the change brings. The same words head the check, the summary and the log. */
const headline = (report, kind, reader) => {
    const text = github_words/* words */.a[reader.locale];
    if (report.coverage.inScope === 0 && report.findings.length === 0)
        return text.nothingInScope;
    const live = report.findings.filter((finding) => finding.suppressed === undefined);
    const count = (status) => live.filter((finding) => finding.status === status).length;
    const suppressed = report.findings.length - live.length;
    if (kind === "scan") {
        const counts = (0,github_words/* countsText */.W)(countBySeverity(live), reader.locale);
        return counts === "" ? text.nothingInTree : text.foundInTree(counts);
    }
    const counts = (0,github_words/* countsText */.W)(countBySeverity(newsOf(report)), reader.locale);
    const parts = [
        counts === "" ? text.nothingIntroduced : text.introduced(counts),
        ...(count("fixed") > 0 ? [text.fixedCount(count("fixed"))] : []),
        ...(count("existing") > 0 ? [text.existingCount(count("existing"))] : []),
        ...(suppressed > 0 ? [text.suppressedCount(suppressed)] : []),
    ];
    return parts.join(text.and);
};
const marks = { success: "✅", failure: "❌", neutral: "⚪" };
/** The sections of a check run's page and of the job summary, in reading order, with what may be cut first. */
const overview = (report, facts, reader) => {
    const text = words[reader.locale];
    const { placement } = facts;
    const more = (missing) => text.more(missing);
    const told = placement.comments.length + placement.fileComments.length + placement.annotations.length;
    const listed = facts.kind === "scan" ? report.findings.filter((finding) => finding.suppressed === undefined) : placement.summary;
    return [
        {
            heading: `## ${marks[report.conclusion]} ${headline(report, facts.kind, reader)}`,
            lines: [],
            priority: 1,
            rest: more,
        },
        { heading: coverageLine(report, reader), lines: [], priority: 1, rest: more },
        list("", told > 0
            ? [text.toldElsewhere(placement.comments.length, placement.fileComments.length, placement.annotations.length)]
            : [], 1, more),
        list(`### ${text.reviewChanges}`, report.reviewChanges.map((one) => `- ${markdown(one[reader.locale])}`), 2, more),
        list(`### ${text.findings}`, listed.map((finding) => findingLine(finding, reader)), 4, more),
        list(`### ${text.data}`, dataLines(report, reader), 3, more),
        list(`### ${text.clauses}`, clauseLines(report, reader), 3, more),
        list(`### ${text.skippedFiles}`, skippedLines(report, reader), 5, more),
        list(`### ${text.exceptions}`, exceptionLines(report, reader), 6, more),
        list(`### ${text.diagnostics}`, diagnosticLines(report, reader), 7, more),
        list(`### ${text.notes}`, facts.notes.map((note) => `- ${note}`), 2, more),
        {
            heading: `<sub>${text.footer(markdown(report.tool.version), markdown(report.tool.guideline))}</sub>`,
            lines: [],
            priority: 1,
            rest: more,
        },
    ];
};
const list = (heading, lines, priority, rest) => lines.length === 0
    ? { heading: "", lines: [], priority, rest }
    : { heading: heading === "" ? "" : `${heading}\n`, lines, priority, rest };
const coverageLine = (report, reader) => {
    const { inScope, read } = report.coverage;
    const text = words[reader.locale];
    if (inScope === 0)
        return "";
    return read < inScope ? text.incomplete(read, inScope) : text.complete(read);
};
const findingLine = (finding, reader) => {
    const text = words[reader.locale];
    const place = placeLink(finding.path, finding.startLine, finding.side, reader);
    return `- **${text.severity[finding.severity]}** ${place} ${markdown(finding.message[reader.locale])} (${markdownCode(finding.rule)}, ${finding.clauses.join(", ")})`;
};
const dataLines = (report, reader) => {
    const text = words[reader.locale];
    const rows = report.dataMap.filter((row) => row.change !== "keeps");
    if (rows.length === 0)
        return [];
    const line = (row) => {
        const [place] = row.places;
        const where = place
            ? markdownCell(`${place.path}:${place.line}${row.places.length > 1 ? ` +${row.places.length - 1}` : ""}`)
            : "";
        const to = row.destinations.map((one) => markdownCell(one)).join(", ");
        return `| ${row.change === "starts" ? text.starts : text.stops} | ${dataWords[row.data][reader.locale]} | ${markdownCell(row.source)} | ${to} | ${where} |`;
    };
    return [text.dataHead, "|---|---|---|---|---|", ...rows.map(line)];
};
const clauseLines = (report, reader) => {
    const text = words[reader.locale];
    if (report.clauses.length === 0)
        return [];
    return [
        text.clauseHead,
        "|---|--:|--:|--:|--:|",
        ...report.clauses.map((row) => `| ${row.clause} ${markdownCell(clauses[row.clause].title[reader.locale])} | ${row.rules} | ${row.introduced} | ${row.existing} | ${row.fixed} |`),
        `\n<details><summary>${text.beyondCode}</summary>\n`,
        ...report.clauses.map((row) => `- ${row.clause}: ${markdown(row.beyondCode[reader.locale])}`),
        "\n</details>",
    ];
};
const skippedLines = (report, reader) => report.coverage.skipped.map((file) => `- ${markdownCode(file.path)}: ${words[reader.locale].skipped[file.reason]}`);
const exceptionLines = (report, reader) => report.suppressions
    .filter((one) => one.state === "used")
    .map((one) => {
    const place = one.line === undefined ? markdownCode(one.path) : placeLink(one.path, one.line, "right", reader);
    const until = one.until === undefined ? "" : ` (${words[reader.locale].until(markdown(one.until))})`;
    return `- ${markdownCode(one.rule)} ${place} – ${markdown(one.reason)}${until}`;
});
const diagnosticLines = (report, reader) => report.diagnostics.map((one) => {
    const place = one.path === undefined ? "" : `${markdownCode(one.line === undefined ? one.path : `${one.path}:${one.line}`)} `;
    return `- ${place}${markdown(one.message[reader.locale])}`;
});


/***/ })

};
