export const id = 281;
export const ids = [281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _domain_clause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5339);
/* harmony import */ var _local_rule_docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4541);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1517);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4761);





/** `guidepost explain RULE`: the rule's page. */
const explainCommand = async (options, shell) => {
    const [id] = options.words;
    if (id === undefined)
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb("explain needs the id of a rule: see `guidepost rules`.", "explain 需要规则 ID：见 `guidepost rules`。");
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.find((one) => one.id === id);
    if (!rule) {
        const hint = (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .rules */ .a.map((one) => one.id));
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`There is no rule ${id}${hint.en}`, `没有规则 ${id}${hint["zh-CN"]}`);
    }
    const { locale } = shell;
    const page = (0,_local_rule_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleDocs */ ._)(rule.id, locale) ?? `# ${rule.title[locale]}\n`;
    const facts = `${rule.id} · ${rule.severity} · ${rule.confidence}\n${rule.clauses.map((clause) => `${clause}: ${_domain_clause_js__WEBPACK_IMPORTED_MODULE_0__/* .clauses */ .HZ[clause].title[locale]}`).join("\n")}\n`;
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_3__/* .deliver */ .cK)(`${page.trimEnd()}\n\n---\n${facts}`, options, shell);
    return 0;
};


/***/ })

};
