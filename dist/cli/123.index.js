export const id = 123;
export const ids = [123,527];
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

/***/ 123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var _domain_clause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4867);



// What code scanning takes of one run; more is refused or dropped (REST description of code-scanning/upload-sarif).
const maxResults = 25_000;
const maxLocations = 1_000;
const maxSteps = 10_000;
const levels = {
    error: "error",
    warning: "warning",
    notice: "note",
};
const precisions = { high: "high", medium: "medium", low: "low" };
/**
 * The report as SARIF 2.1.0 for code scanning: findings that are there now (`fixed` ones are absent from a newer run by
 * themselves). A place on the left is on no line of the head, so its result stands on the place that it names first.
 * Fingerprints are under our own key: GitHub computes `primaryLocationLineHash` and warns about a different one.
 */
const toSarif = (report, view) => {
    const present = report.findings.filter((finding) => finding.status !== "fixed").slice(0, maxResults);
    const used = new Set(present.map((finding) => finding.rule));
    const rules = view.rules.filter((rule) => used.has(rule.id));
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Guidepost",
                        semanticVersion: report.tool.version,
                        properties: { guideline: report.tool.guideline },
                        language: view.locale === "en" ? "en-US" : "zh-CN",
                        rules: rules.map((rule) => ruleOf(rule, view)),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: !report.diagnostics.some((diagnostic) => diagnostic.code === "internal"),
                        toolExecutionNotifications: report.diagnostics.map((diagnostic) => ({
                            level: "note",
                            message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(diagnostic.message[view.locale]) },
                            ...(diagnostic.path === undefined
                                ? {}
                                : {
                                    locations: [
                                        location({
                                            path: diagnostic.path,
                                            startLine: diagnostic.line ?? 1,
                                            startColumn: 1,
                                            endLine: diagnostic.line ?? 1,
                                            endColumn: 1,
                                        }),
                                    ],
                                }),
                        })),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results: present.map((finding) => resultOf(finding, report, indexes.get(finding.rule), view.locale)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
};
const ruleOf = (rule, view) => {
    const markdown = view.docsOf(rule.id, view.locale);
    const title = rule.title[view.locale];
    return {
        id: rule.id,
        name: rule.id.replace(/(?:^|[-/])([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: markdown === undefined ? { text: title } : { text: markdown, markdown },
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: [...rule.clauses.map((clause) => `clause/${clause}`), `guideline/${_domain_clause_js__WEBPACK_IMPORTED_MODULE_0__/* .guidelineEdition */ .Hr}`],
            precision: precisions[rule.confidence],
            "problem.severity": rule.severity === "notice" ? "recommendation" : rule.severity,
        },
    };
};
const resultOf = (finding, report, ruleIndex, locale) => {
    const standing = finding.side === "left" ? (finding.related.find((one) => one.startLine > 0) ?? finding) : finding;
    const related = finding.related.filter((one) => one !== standing).slice(0, maxLocations - 1);
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[finding.severity],
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.message[locale]) },
        locations: [location(standing)],
        ...(related.length > 0
            ? {
                relatedLocations: related.map((one, i) => located(one, locale, i + 1)),
                codeFlows: codeFlows(finding, standing, locale),
            }
            : {}),
        partialFingerprints: { "guidepost/v1": finding.fingerprint },
        ...(finding.suppressed ? { suppressions: [suppressionOf(finding, finding.suppressed.reason, report)] } : {}),
        ...(finding.fix && !(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecret */ .$f)(finding) ? { fixes: [fixOf(finding.fix, locale)] } : {}),
        properties: {
            clauses: finding.clauses,
            confidence: finding.confidence,
            status: finding.status,
            side: finding.side,
            data: finding.data,
        },
    };
};
const suppressionOf = (finding, reason, report) => {
    const origin = report.suppressions.find((one) => one.rule === finding.rule && one.reason === reason)?.origin;
    return { kind: origin === "config" ? "external" : "inSource", status: "accepted", justification: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(reason) };
};
const codeFlows = (finding, standing, locale) => {
    const steps = finding.related.filter((one) => one !== standing).slice(0, maxSteps - 1);
    return [
        {
            threadFlows: [
                {
                    locations: [
                        ...steps.map((one) => ({ location: located(one, locale) })),
                        { location: { ...location(standing), message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.message[locale]) } } },
                    ],
                },
            ],
        },
    ];
};
const located = (one, locale, id) => {
    const { physicalLocation } = location(one);
    return { ...(id === undefined ? {} : { id }), physicalLocation, message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one.message[locale]) } };
};
const location = (place) => ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(place.path), uriBaseId: "%SRCROOT%" },
        region: regionOf(place),
    },
});
const regionOf = ({ startLine, startColumn, endLine, endColumn }) => ({
    startLine,
    startColumn,
    endLine,
    endColumn,
});
/** A relative path as a URI reference; `a:b.js` would otherwise read as a scheme. */
const uriOf = (path) => path.toWellFormed().split("/").map(encodeURIComponent).join("/");
const fixOf = (fix, locale) => {
    const paths = [...new Set(fix.edits.map((edit) => edit.path))];
    return {
        description: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(fix.description[locale]) },
        artifactChanges: paths.map((path) => ({
            artifactLocation: { uri: uriOf(path), uriBaseId: "%SRCROOT%" },
            replacements: fix.edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
        })),
    };
};


/***/ })

};
