export const id = 488;
export const ids = [488];
export const modules = {

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toTerminal: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4867);
/* harmony import */ var _github_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1667);
/* harmony import */ var _local_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1033);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3480);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8149);






const colours = {
    error: ["\u001b[31m", "\u001b[39m"],
    warning: ["\u001b[33m", "\u001b[39m"],
    notice: ["\u001b[36m", "\u001b[39m"],
    dim: ["\u001b[2m", "\u001b[22m"],
    bold: ["\u001b[1m", "\u001b[22m"],
};
/** The report for people at a terminal: findings by file with their line of source, then the summary. */
const toTerminal = (report, view) => {
    const paint = (text, colour) => view.colour && text !== "" ? `${colours[colour][0]}${text}${colours[colour][1]}` : text;
    const excerptOf = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpts */ .Nv)(report, view);
    const lines = [];
    let path;
    for (const finding of (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .shownFindings */ .q)(report, view.kind)) {
        if (finding.path !== path) {
            path = finding.path;
            lines.push(paint((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(path), "bold"));
        }
        lines.push(...findingLines(finding, excerptOf(finding), view, paint), "");
    }
    return `${[...lines, ...summaryLines(report, view, paint)].join("\n")}\n`;
};
const findingLines = (finding, excerpt, view, paint) => {
    const own = _local_words_js__WEBPACK_IMPORTED_MODULE_2__/* .localWords */ .Z[view.locale];
    const shared = _github_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a[view.locale];
    const side = finding.side === "left" ? ` (${own.removed})` : "";
    const about = [finding.rule, finding.clauses.join(", "), own.confidence[finding.confidence]]
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)
        .join(" · ");
    return [
        `  ${finding.startLine}:${finding.startColumn}${side}  ${paint(shared.severity[finding.severity], finding.severity)}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(finding.message[view.locale])}`,
        ...(excerpt ? excerptLines(excerpt, finding.severity, paint) : []),
        ...finding.related.map((one) => paint(`      ${own.related} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)((0,_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(one))}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(one.message[view.locale])}`, "dim")),
        ...(finding.fix ? [paint(`      ${own.fix}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(finding.fix.description[view.locale])}`, "dim")] : []),
        paint(`      ${about}`, "dim"),
    ];
};
const excerptLines = (excerpt, severity, paint) => {
    const number = String(excerpt.lineNumber).padStart(6);
    const head = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(excerpt.line.slice(0, excerpt.start));
    const marked = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(excerpt.line.slice(excerpt.start, excerpt.end));
    const underline = `${" ".repeat(widthOf(head))}${"^".repeat(Math.max(1, widthOf(marked)))}`;
    return [
        `${paint(`${number} |`, "dim")} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(excerpt.line)}`,
        `${paint(`${" ".repeat(number.length)} |`, "dim")} ${paint(underline, severity)}`,
    ];
};
/** Columns that a text takes: Chinese, Japanese and Korean characters and emoji take two. */
const widthOf = (text) => {
    let width = 0;
    for (const character of text)
        width +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(character)
                ? 2
                : 1;
    return width;
};
const summaryLines = (report, view, paint) => {
    const own = _local_words_js__WEBPACK_IMPORTED_MODULE_2__/* .localWords */ .Z[view.locale];
    const shared = _github_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .a[view.locale];
    const { coverage } = report;
    const reader = { locale: view.locale, ruleUrl: () => undefined, fileUrl: () => undefined };
    const lines = [paint((0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(report, view.kind, reader), "bold")];
    if (coverage.inScope > 0) {
        lines.push(coverage.skipped.length > 0 ? shared.incomplete(coverage.read, coverage.inScope) : shared.complete(coverage.read));
    }
    for (const { path, reason } of coverage.skipped)
        lines.push(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(path)}: ${shared.skipped[reason]}`);
    if (report.reviewChanges.length > 0) {
        lines.push(paint(shared.reviewChanges, "bold"), ...report.reviewChanges.map((text) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(text[view.locale])}`));
    }
    if (report.diagnostics.length > 0) {
        lines.push(paint(shared.diagnostics, "bold"));
        for (const { path, line, message } of report.diagnostics) {
            const where = path === undefined ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(path)}${line === undefined ? "" : `:${line}`}  `;
            lines.push(`  ${where}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.terminal)(message[view.locale])}`);
        }
    }
    lines.push(`${own.conclusion[report.conclusion]} · ${own.silence}`);
    return lines;
};


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shownFindings)
/* harmony export */ });
/** The findings that are shown one by one: what a change introduces, or all of a tree; suppressed ones are only counted. */
const shownFindings = (report, kind) => report.findings.filter((finding) => !finding.suppressed && finding.status === (kind === "scan" ? "existing" : "introduced"));


/***/ })

};
