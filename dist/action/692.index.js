export const id = 692;
export const ids = [692];
export const modules = {

/***/ 692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverFailure: () => (/* binding */ deliverFailure)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/review/assemble.js + 4 modules
var assemble = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/rules/index.js + 164 modules
var rules = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/github/failure.js
var github_failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/local/failure.js
var local_failure = __webpack_require__(417);
// EXTERNAL MODULE: ./lib/action/inputs.js
var inputs = __webpack_require__(1413);
;// CONCATENATED MODULE: ./lib/action/explain.js



/** One sentence for whoever looks at the job: what went wrong and what to do. Never a stack trace. */
const explain = (error) => {
    if (error instanceof inputs/* InputError */.dz)
        return error.message;
    if (error instanceof local_failure/* Failure */.H)
        return error.text.en;
    const message = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    const failure = (0,github_failure/* failureOf */.g5)(error, 0);
    switch (failure.kind) {
        case "forbidden":
            return `GitHub refused to hand over the code: the token needs ${failure.needed ?? "contents: read and pull-requests: read"} under permissions. (${message})`;
        case "missing":
            return `GitHub does not know what was asked for: the token needs contents: read and pull-requests: read, or a commit is gone. (${message})`;
        case "transient":
            return `GitHub could not be reached or failed, after several tries; run the job again. (${message})`;
        case "limit":
            return `GitHub's rate limit is used up; run the job again later, or give it a checkout with fetch-depth 0. (${message})`;
        default:
            return `Guidepost could not complete the review: ${message}`;
    }
};

// EXTERNAL MODULE: ./lib/action/write-report.js
var write_report = __webpack_require__(2896);
;// CONCATENATED MODULE: ./lib/action/failed.js







/**
 * Says why there is no review, wherever somebody may look: as an annotation, in the summary, in the outputs, and in the
 * report file, so that a later step finds one.
 */
const deliverFailure = async (error, env) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    const sentence = explain(error);
    core.error(sentence, { title: "guidepost" });
    core.setOutput("conclusion", "failure");
    if (env["GITHUB_STEP_SUMMARY"])
        await core.summary.addRaw(`## ❌ Guidepost\n\n${(0,report_escape/* markdown */.wD)(sentence)}\n`).write();
    const report = (0,assemble/* failedReport */.kS)([{ en: sentence, "zh-CN": sentence }], rules/* rules */.a);
    core.setOutput("report-file", await writeIfPossible(env, (0,json/* toJson */.a)(report)));
};
/** Where the report cannot be written may be the very reason. */
const writeIfPossible = async (env, content) => {
    try {
        return await (0,write_report/* writeReport */.u)(env["GITHUB_WORKSPACE"] ?? "", (0,inputs/* inputText */.AN)(env, "report-file"), () => content);
    }
    catch {
        return "";
    }
};


/***/ })

};
