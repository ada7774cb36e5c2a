export const id = 21;
export const ids = [21];
export const modules = {

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
