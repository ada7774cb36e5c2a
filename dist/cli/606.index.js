export const id = 606;
export const ids = [606];
export const modules = {

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

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ localeFor),
/* harmony export */   t: () => (/* binding */ withOptions)
/* harmony export */ });
/** The configuration with what the command line overrides. */
const withOptions = (config, options) => options.failOn === undefined ? config : { ...config, failOn: options.failOn };
/** The option's language, else the configuration's, else the environment's. */
const localeFor = (options, config, shell) => options.lang ?? (config.language === "auto" ? shell.locale : config.language);


/***/ }),

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _report_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8149);
/* harmony import */ var _review_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7565);


/** The exit code of a finished review or scan: a failure without findings is one for what could not be read. */
const exitCodeOf = (report, kind, config) => {
    if (report.conclusion !== "failure")
        return 0;
    return (0,_report_view_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFindings */ .q)(report, kind).some((finding) => (0,_review_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesFailOn */ .n9)(finding, config.failOn)) ? 1 : 3;
};


/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ glob),
/* harmony export */   x: () => (/* binding */ anyGlob)
/* harmony export */ });
/** Compiles a pattern; paths are relative, with `/`. */
const glob = (pattern) => {
    const trimmed = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
    const anchored = /[^/]\//.test(trimmed) || pattern.startsWith("/") || pattern.startsWith("./");
    const wanted = trimmed.split("/").filter((segment) => segment !== "");
    if (!anchored && wanted[0] !== "**")
        wanted.unshift("**");
    // What lies in a folder that fits, fits.
    if (wanted.at(-1) !== "**")
        wanted.push("**");
    return (path) => fits(path.split("/"), wanted, (name, part) => part === "**" || nameFits(name, part), (part) => part === "**");
};
/** True when any of the patterns fits. */
const anyGlob = (patterns) => {
    const globs = patterns.map(glob);
    return (path) => globs.some((one) => one(path));
};
const nameFits = (name, pattern) => fits(Array.from(name), Array.from(pattern), (c, p) => p === "?" || c === p, (p) => p === "*");
/**
 * Wildcard matching with one point to return to: on a mismatch the last star takes one item more, so there is no
 * exponential case.
 */
const fits = (items, pattern, same, isStar) => {
    let item = 0;
    let part = 0;
    let star = -1;
    let taken = 0;
    for (let current = items[0]; current !== undefined; current = items[item]) {
        const wanted = pattern[part];
        if (wanted !== undefined && isStar(wanted)) {
            star = part++;
            taken = item;
        }
        else if (wanted !== undefined && same(current, wanted)) {
            item++;
            part++;
        }
        else if (star >= 0) {
            part = star + 1;
            item = ++taken;
        }
        else
            return false;
    }
    return pattern.slice(part).every(isStar);
};


/***/ }),

/***/ 9559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ isDate),
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./lib/config/shape.js
/** What a text must look like. `pattern` is for the JSON Schema and the validator, `wants` for the sentence of a problem. */
const formats = {
    date: { pattern: "^\\d{4}-\\d{2}-\\d{2}$", wants: { en: "a date as 2026-12-31", "zh-CN": "形如 2026-12-31 的日期" } },
    glob: {
        pattern: "^[^{}\\[\\]!\\\\]+$",
        wants: { en: "a path pattern with `*`, `**` and `?` only", "zh-CN": "仅含 `*`、`**`、`?` 的路径模式" },
    },
    path: {
        pattern: "^(?!/|[A-Za-z]:)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000\\\\]+$",
        wants: { en: "a path inside the repository", "zh-CN": "仓库内的相对路径" },
    },
    host: {
        pattern: "^(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::\\d{1,5})?$",
        wants: {
            en: "a host name as api.example.com or *.example.com",
            "zh-CN": "主机名，如 api.example.com 或 *.example.com",
        },
    },
    appId: {
        pattern: "^(?:wx|ww|gh_)[0-9A-Za-z_]{8,40}$",
        wants: { en: "an AppID as wx0123456789abcdef", "zh-CN": "AppID，如 wx0123456789abcdef" },
    },
    rule: {
        pattern: "^[a-z0-9-]+/[a-z0-9-]+$",
        wants: { en: "a rule id as protection/sensitive-log", "zh-CN": "规则 ID，如 protection/sensitive-log" },
    },
    line: { pattern: "\\S", wants: { en: "some words", "zh-CN": "非空文字" } },
};

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/validate.js


/**
 * Holds a value against a shape. Every problem is told, not only the first; what is wrong is left out of `value`.
 * Reads own properties only, so `__proto__` is a key like any other: unknown.
 */
const validate = (value, shape, ruleIds) => {
    const problems = [];
    return { value: fit(value, shape, [], { ruleIds, problems }), problems };
};
const fit = (value, shape, path, context) => {
    switch (shape.type) {
        case "choice":
            return fitChoice(value, shape.of, path, context);
        case "text":
            return fitText(value, shape, path, context);
        case "integer": {
            const fits = typeof value === "number" && Number.isInteger(value) && value >= shape.min && value <= shape.max;
            if (fits)
                return value;
            return wrong(path, context, {
                en: `a whole number from ${shape.min} to ${shape.max}`,
                "zh-CN": `${shape.min} 到 ${shape.max} 的整数`,
            });
        }
        case "list": {
            if (!Array.isArray(value))
                return wrong(path, context, { en: "a list", "zh-CN": "列表" });
            if (value.length > shape.maxItems)
                return wrong(path, context, { en: `at most ${shape.maxItems} items`, "zh-CN": `最多 ${shape.maxItems} 项` });
            return value.flatMap((item, i) => fit(item, shape.of, [...path, i], context) ?? []);
        }
        case "record":
            return fitRecord(value, shape.of, path, context);
        default:
            return fitObject(value, shape, path, context);
    }
};
const fitChoice = (value, of, path, context) => {
    const found = of.find((choice) => choice === value);
    if (found !== undefined)
        return found;
    // YAML 1.1 habits: `off` is a string in YAML 1.2, but `false` is what some people write for it.
    const meant = typeof value === "string" ? (0,suggest/* suggest */.Z)(value, of.map(String)) : undefined;
    const names = of.length > 8 ? `${of.slice(0, 8).join(", ")}, …` : of.join(", ");
    return wrong(path, context, { en: `one of ${names}`, "zh-CN": `以下之一：${names}` }, meant);
};
const fitText = (value, shape, path, context) => {
    const format = shape.format ? formats[shape.format] : undefined;
    const wants = format?.wants ?? { en: "a text", "zh-CN": "文本" };
    if (typeof value !== "string")
        return wrong(path, context, wants);
    if (value.length > shape.maxLength) {
        return wrong(path, context, {
            en: `at most ${shape.maxLength} characters`,
            "zh-CN": `最多 ${shape.maxLength} 个字符`,
        });
    }
    if (format && !new RegExp(format.pattern, "u").test(value))
        return wrong(path, context, wants);
    if (shape.format === "date" && !isDate(value))
        return wrong(path, context, { en: "a date that exists", "zh-CN": "存在的日期" });
    if (shape.format === "rule" && !context.ruleIds.includes(value)) {
        return wrong(path, context, { en: "the id of a rule", "zh-CN": "规则 ID" }, (0,suggest/* suggest */.Z)(value, context.ruleIds));
    }
    return value;
};
const fitRecord = (value, of, path, context) => {
    if (!isObject(value))
        return wrong(path, context, { en: "keys with values", "zh-CN": "键值对" });
    const fitted = [];
    for (const [key, item] of Object.entries(value)) {
        if (!context.ruleIds.includes(key)) {
            unknownKey([...path, key], context, { en: "There is no rule", "zh-CN": "没有规则" }, (0,suggest/* suggest */.Z)(key, context.ruleIds));
            continue;
        }
        const fit1 = fit(item, of, [...path, key], context);
        if (fit1 !== undefined)
            fitted.push([key, fit1]);
    }
    return Object.fromEntries(fitted);
};
const fitObject = (value, shape, path, context) => {
    if (!isObject(value))
        return wrong(path, context, { en: "keys with values", "zh-CN": "键值对" });
    const fitted = [];
    for (const [key, item] of Object.entries(value)) {
        const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
        if (!known) {
            unknownKey([...path, key], context, { en: "There is no key", "zh-CN": "没有键" }, (0,suggest/* suggest */.Z)(key, Object.keys(shape.keys)));
            continue;
        }
        const fit1 = item === null ? emptyValue([...path, key], context) : fit(item, known, [...path, key], context);
        if (fit1 !== undefined)
            fitted.push([key, fit1]);
    }
    const missing = shape.required.filter((key) => !Object.hasOwn(value, key));
    for (const key of missing) {
        const name = nameOf([...path, key]);
        context.problems.push({ path, message: { en: `${name} is missing.`, "zh-CN": `缺少 ${name}。` } });
    }
    return missing.length > 0 ? undefined : Object.fromEntries(fitted);
};
const emptyValue = (path, context) => {
    const name = nameOf(path);
    context.problems.push({
        path,
        message: { en: `${name} has no value: give one or remove the key.`, "zh-CN": `${name} 没有值：请填写或删除该键。` },
    });
    return undefined;
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** True for a day that the calendar has; `value` is YYYY-MM-DD. */
const isDate = (value) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};
const wrong = (path, context, wants, meant) => {
    const name = nameOf(path);
    context.problems.push({
        path,
        message: {
            en: `${name} must be ${wants.en}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
            "zh-CN": `${name} 应为${wants["zh-CN"]}${meant === undefined ? "。" : `；是否想写 ${meant}？`}`,
        },
    });
    return undefined;
};
const unknownKey = (path, context, what, meant) => {
    const name = nameOf(path);
    context.problems.push({
        path,
        message: {
            en: `${what.en} ${name}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
            "zh-CN": `${what["zh-CN"]} ${name}${meant === undefined ? "。" : `；是否想写 ${meant}？`}`,
        },
    });
};
/** `paths.ignore[0]`; the file's kind for the whole. Keys are hostile text and may be long. */
const nameOf = (path) => {
    if (path.length === 0)
        return "guidepost.yml";
    const name = path.reduce((text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`), "");
    return name.length > 120 ? `${name.slice(0, 120)}…` : name;
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

/***/ 1545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/** Beyond this a file is data or a bundle: parsing takes seconds and hundreds of megabytes. UTF-16 units. */
const maxLength = 1_500_000;
/** A file that small is parsed however its lines look. */
const minifiedFrom = 20_000;
/** Mean length of the lines above which nobody wrote them; real sources stay below 100. */
const maxMeanLine = 300;
/** Code has a bracket or semicolon every dozen characters; a long line with fewer is text or data, and counts as short. */
const lettersPerMark = 30;
/** Deepest nesting of brackets; the deepest of 16,000 real files is 130, in a minified one. */
const maxDepth = 1_000;
/** `<` that stay open within a statement; real code has up to 40. */
const maxOpenAngles = 300;
/** Grammars that follow each `<` as a comparison and as type arguments: 20,000 open ones (40 KB) take 2 GB and end the wasm. */
const guessesAngles = new Set(["typescript", "tsx", "java", "csharp"]);
/**
 * Python's indentation is measured from the start of the line at every token, so that the time grows with the square of the
 * line: 700,000 characters take 12 s.
 */
const maxPythonLine = 100_000;
/** What a character means to the guard, by code below 128. */
const roles = new Uint8Array(128);
const role = { opens: 1, closes: 2, ends: 3, less: 4, greater: 5, line: 6 };
const give = (characters, value) => {
    for (const character of characters)
        roles[character.charCodeAt(0)] = value;
};
give("([{", role.opens);
give(")]}", role.closes);
give(";", role.ends);
give("<", role.less);
give(">", role.greater);
give("\n", role.line);
const codeOf = (character) => character.charCodeAt(0);
const statementEnds = new Set([codeOf(";"), codeOf("{"), codeOf("}")]);
const refusal = (code, path, en, chinese) => ({
    code,
    path,
    message: { en: `Not analysed: ${en}.`, "zh-CN": `未分析：${chinese}。` },
});
/**
 * Counts brackets wherever they stand, in strings and comments too: a thousand that stay open are an attack or data
 * there as well.
 */
const shapeOf = (text) => {
    let depth = 0;
    let deepest = 0;
    let angles = 0;
    let mostAngles = 0;
    let lines = 1;
    let lineStart = 0;
    let marks = 1;
    let length = 0;
    let longestLine = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const is = code < 128 ? roles[code] : 0;
        if (!is)
            continue;
        if (is === role.line) {
            length += Math.min(i - lineStart, marks * lettersPerMark);
            longestLine = Math.max(longestLine, i - lineStart);
            lines++;
            lineStart = i + 1;
            marks = 1;
        }
        else if (is === role.less) {
            angles++;
            if (angles > mostAngles)
                mostAngles = angles;
        }
        else if (is === role.greater) {
            if (angles > 0)
                angles--;
        }
        else {
            marks++;
            if (is === role.opens) {
                depth++;
                if (depth > deepest)
                    deepest = depth;
            }
            else if (is === role.closes && depth > 0)
                depth--;
            if (angles > 0 && statementEnds.has(code))
                angles = 0;
        }
    }
    length += Math.min(text.length - lineStart, marks * lettersPerMark);
    longestLine = Math.max(longestLine, text.length - lineStart);
    return { deepest, mostAngles, meanLine: length / lines, longestLine };
};
/** Says why a text must not go to the parser; undefined when it may. Linear in the text. */
const refusalOf = (grammar, path, text) => {
    if (text.length > maxLength)
        return refusal("too-large", path, "the file is larger than 1.5 MB", "文件超过 1.5 MB");
    const { deepest, mostAngles, meanLine, longestLine } = shapeOf(text);
    if (deepest > maxDepth) {
        return refusal("too-deep", path, "brackets nest deeper than 1,000", "括号嵌套超过 1000 层");
    }
    if (guessesAngles.has(grammar) && mostAngles > maxOpenAngles) {
        return refusal("too-deep", path, "more than 300 open `<` in a statement", "一条语句中未闭合的 `<` 超过 300 个");
    }
    if (text.length > minifiedFrom && meanLine > maxMeanLine) {
        return refusal("minified", path, "the file is minified", "文件是压缩后的代码");
    }
    if (grammar === "python" && longestLine > maxPythonLine) {
        return refusal("minified", path, "a line is longer than 100,000 characters", "有一行超过 10 万个字符");
    }
    return undefined;
};


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ loadParsers)
});

// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.cjs
var web_tree_sitter = __webpack_require__(551);
// EXTERNAL MODULE: ./lib/languages/flat-tree.js
var flat_tree = __webpack_require__(593);
;// CONCATENATED MODULE: ./lib/languages/tree-writer.js

/** The id under which tree-sitter files its ERROR nodes. */
const errorSymbol = 65_535;
/** Brackets, separators and quotes say nothing that the nodes around them do not say. */
const silentToken = /^[()[\]{}.,;:"'`$\\\s]*$|^\$\{$|^"""|^'''/;
/** Reads the tables of a grammar once. */
const symbolsOf = (language) => {
    const kinds = Array.from(language.types, (kind) => kind ?? "");
    const keptTokens = Uint8Array.from(kinds, (kind) => (silentToken.test(kind) ? 0 : 1));
    return { kinds: [...kinds, "ERROR"], fields: language.fields.map((field) => field ?? undefined), keptTokens };
};
/** Collects nodes in pre-order into the columns of a FlatTree. */
class TreeWriter {
    #symbols;
    #kind;
    #start;
    #end;
    #next;
    #parent;
    #field;
    #flags;
    #count = 0;
    /** `capacity` is the number of nodes that are written at most. */
    constructor(symbols, capacity) {
        this.#symbols = symbols;
        this.#kind = new Uint16Array(capacity);
        this.#start = new Uint32Array(capacity);
        this.#end = new Uint32Array(capacity);
        this.#next = new Uint32Array(capacity);
        this.#parent = new Int32Array(capacity);
        this.#field = new Uint16Array(capacity);
        this.#flags = new Uint8Array(capacity);
    }
    /**
     * Writes one node below `parent` (-1 for the root) and returns its index; -1 when the node is a token that a FlatTree
     * leaves out. A missing token stays, for it is damage; not so a semicolon, which scripts may
     * leave out in more places than the grammar knows. Every written node must be closed.
     */
    open(symbol, start, end, parent, field, isNamed, isMissing) {
        const isDamage = isMissing && this.#symbols.kinds[symbol] !== ";";
        if (!isNamed && field === 0 && !isDamage && this.#symbols.keptTokens[symbol] === 0)
            return -1;
        const node = this.#count++;
        const isError = symbol === errorSymbol;
        this.#kind[node] = isError ? this.#symbols.kinds.length - 1 : symbol;
        this.#start[node] = start;
        this.#end[node] = end;
        this.#parent[node] = parent;
        this.#field[node] = field;
        this.#flags[node] = (isNamed ? 1 : 0) | (isMissing ? 2 : 0) | (isError ? 4 : 0);
        return node;
    }
    /** Says that all nodes below `node` are written. */
    close(node) {
        this.#next[node] = this.#count;
    }
    finish(text) {
        return new flat_tree/* FlatTree */.Y(text, this.#count, this.#symbols.kinds, this.#symbols.fields, {
            kind: this.#kind,
            start: this.#start,
            end: this.#end,
            next: this.#next,
            parent: this.#parent,
            field: this.#field,
            flags: this.#flags,
        });
    }
}

;// CONCATENATED MODULE: ./lib/languages/export-memory.js

// Offsets in bytes of lib/src/{subtree.h,tree.h,parser.h} of tree-sitter 0.27.1 with pointers of 4 bytes. They are private:
// so the version is pinned, tree-sitter.ts compares with the cursor at start, and the tests do for all grammars.
const tree = { root: 0, language: 8 };
const subtree = {
    bytes: 8,
    padding: 4,
    size: 16,
    childCount: 36,
    symbol: 40,
    flags: 44,
    descendants: 56,
    production: 66,
};
const inline = { symbol: 1, padding: 6, size: 7 };
const language = {
    aliasWidth: 36,
    fieldSlices: 64,
    fieldEntries: 68,
    symbolMetadata: 72,
    publicSymbols: 76,
    aliases: 84,
};
const metadata = { bytes: 3, named: 1 };
const fieldSlice = { bytes: 4, length: 2 };
const fieldEntry = { bytes: 4, child: 2, inherited: 3 };
/** Bits of the flags of a subtree with an own block of memory, and of one that lies in its parent's list of children. */
const ownBit = { visible: 1, named: 2, extra: 4, missing: 1 << 9 };
const inlineBit = { isInline: 1, visible: 2, named: 4, extra: 8, missing: 32 };
/**
 * Copies a tree straight out of the wasm memory: the same nodes as exportTree for a fraction of the time.
 * Undefined when the memory cannot be reached.
 */
const exportMemory = (source, text, symbols, heap) => {
    const { HEAPU8: bytes, HEAPU16: halves, HEAPU32: words } = heap;
    const address = Reflect.get(source, 0);
    if (!bytes || !halves || !words || typeof address !== "number")
        return undefined;
    const half = (at) => halves[at >> 1] ?? 0;
    const word = (at) => words[at >> 2] ?? 0;
    const byte = (at) => bytes[at] ?? 0;
    const grammar = word(address + tree.language);
    const aliases = word(grammar + language.aliases);
    const aliasWidth = half(grammar + language.aliasWidth);
    const publicSymbols = word(grammar + language.publicSymbols);
    const symbolMetadata = word(grammar + language.symbolMetadata);
    const fieldSlices = word(grammar + language.fieldSlices);
    const fieldEntries = word(grammar + language.fieldEntries);
    /** The field that a production gives its child itself; 0 for none. */
    const fieldOf = (production, child) => {
        const slice = fieldSlices + production * fieldSlice.bytes;
        let entry = fieldEntries + half(slice) * fieldEntry.bytes;
        for (let left = half(slice + fieldSlice.length); left > 0; left--, entry += fieldEntry.bytes) {
            if (byte(entry + fieldEntry.child) === child && byte(entry + fieldEntry.inherited) === 0)
                return half(entry);
        }
        return 0;
    };
    const rootAddress = word(address + tree.root);
    const isInlineRoot = (rootAddress & inlineBit.isInline) !== 0;
    const writer = new TreeWriter(symbols, 1 + (isInlineRoot ? 0 : word(rootAddress + subtree.descendants)));
    const open = [];
    /** Reads the subtree in the slot at `slot`, whose padding starts at `position`; returns the byte at which it ends. */
    const read = (slot, frame, position) => {
        const first = word(slot);
        const isInline = (first & inlineBit.isInline) !== 0;
        const flags = isInline ? first : half(first + subtree.flags);
        const bit = isInline ? inlineBit : ownBit;
        const own = isInline ? byte(slot + inline.symbol) : half(first + subtree.symbol);
        const isExtra = (flags & bit.extra) !== 0;
        // The padding of a first child is its parent's.
        const padding = isInline ? byte(slot + inline.padding) : word(first + subtree.padding);
        const start = frame?.next === 0 ? position : position + padding;
        const end = start + (isInline ? byte(slot + inline.size) : word(first + subtree.size));
        let alias = 0;
        let field = 0;
        if (frame && !isExtra) {
            if (frame.production > 0)
                alias = half(aliases + 2 * (frame.production * aliasWidth + frame.structural));
            field = fieldOf(frame.production, frame.structural) || frame.field;
            frame.structural++;
        }
        const isVisible = alias > 0 || (flags & bit.visible) !== 0;
        const parent = frame?.parent ?? -1;
        let node = -1;
        if (isVisible) {
            const isNamed = alias > 0 ? byte(symbolMetadata + alias * metadata.bytes + metadata.named) !== 0 : (flags & bit.named) !== 0;
            const symbol = alias || own;
            node = writer.open(symbol === errorSymbol ? symbol : half(publicSymbols + 2 * symbol), start >> 1, end >> 1, parent, field, isNamed, (flags & bit.missing) !== 0);
        }
        const count = isInline ? 0 : word(first + subtree.childCount);
        if (count > 0) {
            open.push({
                children: first - count * subtree.bytes,
                count,
                production: half(first + subtree.production),
                field: isVisible ? 0 : field,
                parent: node < 0 ? parent : node,
                closes: node,
                next: 0,
                structural: 0,
                position: start,
            });
        }
        else if (node >= 0)
            writer.close(node);
        return end;
    };
    read(address + tree.root, undefined, 0);
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
        if (frame.next === frame.count) {
            if (frame.closes >= 0)
                writer.close(frame.closes);
            open.pop();
        }
        else {
            frame.position = read(frame.children + frame.next * subtree.bytes, frame, frame.position);
            frame.next++;
        }
    }
    return writer.finish(text);
};

;// CONCATENATED MODULE: ./lib/languages/export-tree.js

/** Copies a tree by the public cursor: slow, but it rests on nothing private. The reference for export-memory.ts. */
const exportTree = (tree, text, symbols) => {
    const writer = new TreeWriter(symbols, tree.rootNode.descendantCount);
    const cursor = tree.walk();
    /** Nodes from the root to the cursor; -1 for one that was left out. */
    const path = [];
    /** The nearest written node of each node of `path`. */
    const written = [];
    const enter = () => {
        const parent = written.at(-1) ?? -1;
        const node = writer.open(cursor.nodeTypeId, cursor.startIndex, cursor.endIndex, parent, cursor.currentFieldId, cursor.nodeIsNamed, cursor.nodeIsMissing);
        path.push(node);
        written.push(node < 0 ? parent : node);
    };
    const leave = () => {
        const node = path.pop() ?? -1;
        written.pop();
        if (node >= 0)
            writer.close(node);
    };
    enter();
    for (;;) {
        if (cursor.gotoFirstChild()) {
            enter();
            continue;
        }
        leave();
        while (!cursor.gotoNextSibling()) {
            if (!cursor.gotoParent()) {
                cursor.delete();
                return writer.finish(text);
            }
            leave();
        }
        enter();
    }
};
/** True when both hold the same nodes, in kind, place, order, nesting, field and marks. */
const isSameTree = (one, other) => {
    if (one.count !== other.count)
        return false;
    for (let node = 0; node < one.count; node++) {
        const isSame = one.kind(node) === other.kind(node) &&
            one.start(node) === other.start(node) &&
            one.end(node) === other.end(node) &&
            one.next(node) === other.next(node) &&
            one.parent(node) === other.parent(node) &&
            one.field(node) === other.field(node) &&
            one.isNamed(node) === other.isNamed(node) &&
            one.isMissing(node) === other.isMissing(node);
        if (!isSame)
            return false;
    }
    return true;
};

// EXTERNAL MODULE: ./lib/languages/guards.js
var guards = __webpack_require__(1545);
;// CONCATENATED MODULE: ./lib/languages/tree-sitter.js
// The CommonJS build by its path: ncc breaks the other one (its `createRequire` is lost, and a mangled copy of the wasm
// file is emitted). From src/ and from lib/ the path is the same.
// @ts-expect-error The declarations beside this build only name the package.





const treeSitter = web_tree_sitter;
/**
 * The wasm memory may grow to 400 MB and no further: without a cap a 40 KB file of `a<a<a<…` in Java takes 2 GB.
 * Pages of 64 KiB; the initial size is what the core asks for.
 */
const memoryPages = { initial: 512, maximum: 6144 };
/**
 * How often tree-sitter may ask whether to go on with a text; it asks about once per hundred steps of the parser. Counted,
 * not timed, so that a slow machine reports the same. Of 2,500 real files the worst needs 18 per 1,000 characters.
 */
const stepsFor = (length) => 2_000 + Math.floor(length / 25);
/**
 * A text that makes the memory grow beyond this many bytes is given up before it meets the cap, which would end the wasm:
 * 9 KB of `a=>a=>…` in Java want 400 MB. A real file of 1.5 MB needs less than 150 MB.
 */
const maxMemory = 256 * 1024 * 1024;
/** A text with a comment, an alias, fields, hidden nodes and errors in most grammars. */
const probe = "/* 注 */ export const { a: b = 1 } = f?.(`x${y}`, ...z);\nclass { ) }";
let core;
const startCore = async (readWasm) => {
    // web-tree-sitter adds the views of its memory to the options that it is given.
    const heap = {};
    const options = Object.assign(heap, {
        wasmBinary: readWasm("core"),
        wasmMemory: new WebAssembly.Memory(memoryPages),
        printErr: () => { },
    });
    // In the bundle, an ES module, there is no __dirname, which this build reads to find a file that it does not need.
    const folder = "__dirname";
    const hasFolder = folder in globalThis;
    if (!hasFolder)
        Reflect.set(globalThis, folder, "");
    try {
        await treeSitter.Parser.init(options);
    }
    finally {
        if (!hasFolder)
            Reflect.deleteProperty(globalThis, folder);
    }
    return { readWasm, heap, parser: new treeSitter.Parser(), loaded: new Map(), isDead: false };
};
const load = (from, grammar) => {
    const language = treeSitter.Language.loadSync(new WebAssembly.Module(from.readWasm(grammar)));
    const symbols = symbolsOf(language);
    from.parser.setLanguage(language);
    const tree = from.parser.parse(probe);
    if (!tree)
        throw new Error(`The ${grammar} grammar does not parse.`);
    const fast = exportMemory(tree, probe, symbols, from.heap);
    const isMemoryReadable = fast !== undefined && isSameTree(fast, exportTree(tree, probe, symbols));
    tree.delete();
    const loaded = { language, symbols, isMemoryReadable };
    from.loaded.set(grammar, loaded);
    return loaded;
};
const noWatch = () => () => false;
/**
 * Starts tree-sitter and loads the given grammars; any other is loaded when the first text needs it. `readWasm` gives the
 * decompressed bytes of `core` or of a grammar by its name. Rejects when the wasm files are missing or not those of this
 * product. All parsers of a process share one instance.
 *
 * `watch` is the shell's last resort: 4 KB of `!: !: …` in Java or C# take 10 s in few steps, and the time grows with the cube.
 * It must be so patient that it never ends the parsing of honest code, whatever the machine.
 */
const loadParsers = async (grammars, readWasm, watch = noWatch) => {
    core ??= startCore(readWasm);
    const started = await core;
    for (const grammar of grammars)
        if (!started.loaded.has(grammar))
            load(started, grammar);
    return { parse: (grammar, path, text, ranges) => parse(started, watch(), grammar, path, text, ranges) };
};
const problem = (code, path, en, chinese) => ({
    code,
    path,
    message: { en: `Not analysed: ${en}.`, "zh-CN": `未分析：${chinese}。` },
});
/** Rows and columns only matter for positions that we do not read. */
const point = { row: 0, column: 0 };
const toTreeSitter = (range) => ({
    startIndex: range.start,
    endIndex: range.end,
    startPosition: point,
    endPosition: point,
});
const parse = (from, isOverdue, grammar, path, text, ranges) => {
    const parsed = ranges ? ranges.map(({ start, end }) => text.slice(start, end)).join("\n") : text;
    const refusal = (0,guards/* refusalOf */.O)(grammar, path, parsed);
    if (refusal)
        return refusal;
    if (from.isDead)
        return problem("unreadable", path, "an earlier file broke the parser", "解析器因先前的文件而失效");
    const { parser } = from;
    let steps = stepsFor(parsed.length);
    const bytes = () => from.heap.HEAPU8?.length ?? 0;
    // The memory never shrinks: what an earlier text made it is not held against this one.
    const most = Math.max(maxMemory, bytes());
    try {
        const loaded = from.loaded.get(grammar) ?? load(from, grammar);
        parser.setLanguage(loaded.language);
        const tree = parser.parse(text, null, {
            progressCallback: () => --steps < 0 || bytes() > most || isOverdue(),
            ...(ranges && { includedRanges: ranges.map(toTreeSitter) }),
        });
        if (!tree) {
            // Without it the next text would be parsed as the rest of this one.
            parser.reset();
            return problem("budget", path, "parsing takes too long or too much memory", "解析耗时过长或占用内存过多");
        }
        const flat = loaded.isMemoryReadable ? exportMemory(tree, text, loaded.symbols, from.heap) : undefined;
        const result = flat ?? exportTree(tree, text, loaded.symbols);
        tree.delete();
        return result;
    }
    catch {
        from.isDead = true;
        return problem("unreadable", path, "the file breaks the parser", "该文件导致解析器失效");
    }
};


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PARSE_LIMIT_MS),
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/**
 * Milliseconds after which the parsing of one file is given up. Budgets in steps end real files long before; this ends the
 * few garbage inputs that cost the Java and C# grammars seconds in a handful of steps.
 */
const PARSE_LIMIT_MS = 5_000;
/** A watch that is over after some milliseconds of wall time, counted anew for each text. */
const deadline = (milliseconds) => () => {
    const end = performance.now() + milliseconds;
    return () => performance.now() > end;
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

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ symlinkMark),
/* harmony export */   r: () => (/* binding */ listMarks)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3955);

/** Says which entries are links or submodules: nothing is read through them. */
const listMarks = (entries) => entries.flatMap((entry) => {
    if (entry.newMode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .symlinkMode */ .VX)
        return [symlinkMark(entry.path)];
    return entry.newMode === _tree_js__WEBPACK_IMPORTED_MODULE_0__/* .submoduleMode */ .wS ? [submoduleMark(entry.path)] : [];
});
const symlinkMark = (path) => ({
    code: "symlink",
    path,
    message: {
        en: "A symbolic link is not followed; its target is judged where it lies.",
        "zh-CN": "不跟随符号链接；目标文件在其原位置检查。",
    },
});
const submoduleMark = (path) => ({
    code: "submodule",
    path,
    message: {
        en: "A submodule is not read; review it in its own repository.",
        "zh-CN": "不读取子模块；请在其自己的仓库中检查。",
    },
});


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

/***/ 3955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ symlinkMode),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   wS: () => (/* binding */ submoduleMode)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(417);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(571);


const symlinkMode = "120000";
const submoduleMode = "160000";
/** Every file of a commit's tree, in git's order (bytewise by path). Nothing is read but tree objects. */
const listTree = async (directory, commit) => {
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(directory, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit]);
    if (result.code !== 0) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`git cannot list the files of ${commit.slice(0, 12)}: the repository is damaged or incomplete; fetch it again.`, `git 无法列出 ${commit.slice(0, 12)} 的文件：仓库损坏或不完整，请重新获取。`);
    }
    const files = [];
    for (const record of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V0)(result.stdout)) {
        const tab = record.indexOf("\t");
        const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
        files.push({ path: record.slice(tab + 1), mode, id });
    }
    return files;
};


/***/ }),

/***/ 3579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readWasm)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3985);



/**
 * Where the compressed wasm files may lie, seen from this module: beside the folder of a bundled shell
 * (dist/cli/index.js), or under the root that holds src/local or lib/local.
 */
const folders = [(0,_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .beside */ .v)("../wasm/"), (0,_beside_js__WEBPACK_IMPORTED_MODULE_2__/* .beside */ .v)("../../dist/wasm/")];
/**
 * The decompressed bytes of one wasm file: `core` or the name of a grammar.
 * Throws when the product was not built: there is nothing to analyse with then.
 */
const readWasm = (name) => {
    const file = folders.map((folder) => new URL(`${name}.wasm.br`, folder)).find((url) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(url));
    if (!file)
        throw new Error(`${name}.wasm.br is missing: run "npm run build".`);
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file));
};


/***/ }),

/***/ 8149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shownFindings)
/* harmony export */ });
/** The findings that are shown one by one: what a change introduces, or all of a tree; suppressed ones are only counted. */
const shownFindings = (report, kind) => report.findings.filter((finding) => !finding.suppressed && finding.status === (kind === "scan" ? "existing" : "introduced"));


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wholeFile),
/* harmony export */   M: () => (/* binding */ ChangedLines)
/* harmony export */ });
/* harmony import */ var _domain_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4855);

/** What a change did to the lines of each file, by head path. Answers in logarithmic or linear time of one file's runs. */
class ChangedLines {
    #files = new Map();
    #headPaths = new Map();
    constructor(files) {
        for (const file of files) {
            this.#files.set(file.path, { oldPath: file.oldPath, runs: file.hunks.flatMap(runsOf) });
            if (file.kind !== "deleted")
                this.#headPaths.set(file.oldPath, file.path);
        }
    }
    has(path) {
        return this.#files.has(path);
    }
    /** Path on the base side. */
    oldPathOf(path) {
        return this.#files.get(path)?.oldPath ?? path;
    }
    /** Path on the head side of a path of the base. */
    newPathOf(oldPath) {
        return this.#headPaths.get(oldPath) ?? oldPath;
    }
    runs(path) {
        return this.#files.get(path)?.runs ?? [];
    }
    /** The first line from `from` to `to` (both included) that the change added; undefined when none is. */
    firstAdded(path, from, to) {
        for (const run of this.runs(path)) {
            const last = run.newStart + run.newCount - 1;
            if (run.newCount > 0 && run.newStart <= to && last >= from)
                return Math.max(run.newStart, from);
        }
        return undefined;
    }
    /** The base line that an unchanged head line was; undefined for an added line. */
    baseLine(path, line) {
        let shift = 0;
        for (const run of this.runs(path)) {
            if (run.newStart > line)
                break;
            if (line < run.newStart + run.newCount)
                return undefined;
            shift += run.oldCount - run.newCount;
        }
        return line + shift;
    }
}
/** The hunk of a file that is new from its first line to its last. */
const wholeFile = (text) => {
    const { count } = new _domain_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LineTable */ .l(text);
    const added = Array.from({ length: count }, (_, i) => i + 1);
    return { oldStart: 0, oldLines: 0, newStart: 1, newLines: count, added, removed: [] };
};
/** Takes a hunk apart; within one, removed lines stand before the lines that were added in their place. */
const runsOf = (hunk) => {
    const removed = new Set(hunk.removed);
    const added = new Set(hunk.added);
    const runs = [];
    // A side without lines names the line before it (POSIX diff, unified format).
    let oldLine = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart;
    const oldEnd = oldLine + hunk.oldLines;
    const newEnd = newLine + hunk.newLines;
    while (oldLine < oldEnd || newLine < newEnd) {
        const oldStart = oldLine;
        const newStart = newLine;
        while (oldLine < oldEnd && removed.has(oldLine))
            oldLine++;
        while (newLine < newEnd && added.has(newLine))
            newLine++;
        if (oldLine > oldStart || newLine > newStart) {
            runs.push({ oldStart, oldCount: oldLine - oldStart, newStart, newCount: newLine - newStart });
        }
        else {
            oldLine++;
            newLine++;
        }
    }
    return runs;
};


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review),
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/domain/place.js
var domain_place = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/review/assemble.js + 2 modules
var assemble = __webpack_require__(9368);
;// CONCATENATED MODULE: ./lib/review/cause.js
const changedHere = { en: "This changed line brings it about.", "zh-CN": "由此处的变更引起。" };
const removedHere = {
    en: "These lines were removed; the problem now stands here.",
    "zh-CN": "相关代码被删除，问题出现在此处。",
};
/**
 * Ties a finding that is new on the head to a changed line: its own, one that it names among its related places, or the
 * nearest change that can have caused it (in its function, a related file, its file, a manifest). When lines were only
 * removed there, the finding stands on them, on the left. Undefined when the change has no such line: the finding is then
 * none of this change's.
 */
const tieToChange = (draft, context) => {
    const { lines } = context;
    const own = lines.firstAdded(draft.path, draft.startLine, draft.endLine);
    const place = pick(draft);
    const shown = { place, side: "right", related: draft.related };
    if (own === draft.startLine)
        return shown;
    if (own !== undefined)
        return { ...shown, related: [...draft.related, changedLine(draft.path, own)] };
    if (draft.related.some((one) => lines.firstAdded(one.path, one.startLine, one.startLine) !== undefined))
        return shown;
    const cause = findCause(draft, context);
    if (!cause)
        return undefined;
    const { path, run } = cause;
    if (run.newCount > 0)
        return { ...shown, related: [...draft.related, changedLine(path, run.newStart)] };
    return {
        place: removedPlace(path, run, context),
        side: "left",
        related: [{ ...place, message: removedHere }, ...draft.related],
    };
};
const pick = ({ path, startLine, startColumn, endLine, endColumn }) => ({
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
});
const changedLine = (path, line) => ({
    path,
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 1,
    message: changedHere,
});
const removedPlace = (path, run, context) => {
    const oldPath = context.lines.oldPathOf(path);
    const last = run.oldStart + run.oldCount - 1;
    return {
        path: oldPath,
        startLine: run.oldStart,
        startColumn: 1,
        endLine: last,
        endColumn: context.base.line(oldPath, last).length + 1,
    };
};
const findCause = (draft, context) => {
    const { lines } = context;
    const around = context.functionLines(draft);
    const inFunction = around &&
        nearest(draft.path, draft.startLine, lines.runs(draft.path).filter((run) => touches(run, around)));
    if (inFunction)
        return inFunction;
    for (const one of draft.related) {
        const found = one.path === draft.path ? undefined : nearest(one.path, one.startLine, lines.runs(one.path));
        if (found)
            return found;
    }
    const inFile = nearest(draft.path, draft.startLine, lines.runs(draft.path));
    if (inFile)
        return inFile;
    for (const path of context.manifests) {
        const found = nearest(path, 1, lines.runs(path));
        if (found)
            return found;
    }
    return undefined;
};
const touches = (run, range) => run.newStart <= range.last && run.newStart + run.newCount >= range.first;
const nearest = (path, line, runs) => {
    let best;
    let least = Infinity;
    for (const run of runs) {
        const distance = line < run.newStart ? run.newStart - line : Math.max(0, line - (run.newStart + Math.max(run.newCount, 1) - 1));
        if (distance < least) {
            least = distance;
            best = run;
        }
    }
    return best && { path, run: best };
};

// EXTERNAL MODULE: ./lib/review/changed-lines.js
var changed_lines = __webpack_require__(7838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/review/fingerprint.js

/** A line longer than this is cut around the place: what stands far away on it says nothing about the finding. */
const maxLine = 400;
const around = 120;
/** Surroundings shorter than this (a lone bracket between blank lines) do not tell a moved piece of code. */
const minSurroundings = 24;
/** The code a finding stands on: its first line, so that edits further down in a long call do not make it new. */
const codeAt = (source, place) => {
    const line = source.line(place.path, place.startLine);
    if (line.length <= maxLine)
        return normalise(line);
    return normalise(line.slice(Math.max(0, place.startColumn - 1 - around), place.startColumn - 1 + around));
};
/** The code with the lines before and after it; empty when that is too little to know it by. */
const surroundingsAt = (source, place) => {
    const lines = [-1, 0, 1].map((step) => normalise(source.line(place.path, place.startLine + step).slice(0, maxLine)));
    return lines.join("").length < minSurroundings ? "" : lines.join("\n");
};
/** What a formatter may change is not the code: white space, quotes, semicolons, commas at the end. */
const normalise = (line) => line.replace(/\s+/g, "").replaceAll(";", "").replace(/["`]/g, "'").replace(/,+$/, "");
/** 24 hexadecimal digits over the parts; parts cannot run into each other. */
const fingerprintOf = (...parts) => (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);

;// CONCATENATED MODULE: ./lib/review/compare.js

/**
 * Pairs the findings of both sides: by key (counted, so that a second copy of the same line is new), then by the line that
 * an unchanged line was on the base, then by surroundings (moved code). What is left is new on the head or gone from
 * the base.
 */
const compareSides = (head, base, lines) => {
    const pairs = new Pairs(head, base);
    const isAdded = (draft) => lines.firstAdded(draft.path, draft.startLine, draft.startLine) !== undefined;
    // Of equal ones, those on untouched lines were there before.
    pairs.pair(head.filter((draft) => !isAdded(draft)), (draft) => draft.key);
    pairs.pair(head.filter(isAdded), (draft) => draft.key);
    pairs.pair(head.filter((draft) => !isAdded(draft)), (draft, side) => {
        const path = side === "head" ? lines.oldPathOf(draft.path) : draft.path;
        const line = side === "head" ? lines.baseLine(draft.path, draft.startLine) : draft.startLine;
        return JSON.stringify([draft.rule, path, line]);
    });
    pairs.pair(head, (draft) => draft.surroundings);
    const occurrences = new Map();
    const compared = (draft, onBothSides) => {
        const index = occurrences.get(draft.key) ?? 0;
        occurrences.set(draft.key, index + 1);
        return { draft, fingerprint: index === 0 ? draft.key : fingerprintOf(draft.key, index), onBothSides };
    };
    // Old ones are numbered first, so that a new copy above an old one does not take its number.
    const known = new Map(head.filter((draft) => pairs.has(draft)).map((draft) => [draft, compared(draft, true)]));
    const all = head.map((draft) => known.get(draft) ?? compared(draft, false));
    return { head: all, gone: base.filter((draft) => !pairs.has(draft)).map((draft) => compared(draft, false)) };
};
class Pairs {
    #base;
    #taken = new Set();
    constructor(head, base) {
        this.#base = head.length === 0 ? [] : base;
    }
    has(draft) {
        return this.#taken.has(draft);
    }
    /** Pairs drafts that are still alone by equal text; an empty text pairs with nothing. */
    pair(head, textOf) {
        const free = new Map();
        for (const draft of this.#base) {
            const text = textOf(draft, "base");
            if (text === "" || this.#taken.has(draft))
                continue;
            const list = free.get(text);
            if (list)
                list.push(draft);
            else
                free.set(text, [draft]);
        }
        for (const draft of head) {
            if (this.#taken.has(draft))
                continue;
            const partner = free.get(textOf(draft, "head"))?.shift();
            if (!partner)
                continue;
            this.#taken.add(draft);
            this.#taken.add(partner);
        }
    }
}

// EXTERNAL MODULE: ./lib/review/coverage.js
var coverage = __webpack_require__(8460);
// EXTERNAL MODULE: ./lib/domain/data.js
var data = __webpack_require__(8026);
// EXTERNAL MODULE: ./lib/review/order.js
var order = __webpack_require__(6304);
;// CONCATENATED MODULE: ./lib/review/data-map.js


const sinks = [
    "log",
    "storage",
    "url",
    "response",
    "request",
    "analytics",
    "database",
    "file",
    "llm",
    "sql",
    "jump",
    "redirect",
];
/**
 * The personal-data inventory of the given files. Names alone are no source: only what comes from a known interface or
 * form field is in it. With a base every row says whether the change starts, keeps or stops it.
 */
const dataMapOf = (head, base) => {
    const now = rowsOf(head);
    const before = base ? rowsOf(base) : now;
    const stopped = new Map([...before].filter(([key]) => !now.has(key)));
    addDestinations(now, head);
    if (base)
        addDestinations(stopped, base);
    const rows = [
        ...[...now].map(([key, row]) => finish(row, before.has(key) ? "keeps" : "starts")),
        ...[...stopped.values()].map((row) => finish(row, "stops")),
    ];
    return rows.sort((a, b) => data/* dataKinds */.S.indexOf(a.data) - data/* dataKinds */.S.indexOf(b.data) || (0,order/* compareText */.n)(a.source, b.source));
};
const keyOf = (data, source) => `${data} ${source}`;
const isSurveyed = (source, { program, paths }) => {
    const { path } = program.placeOf(source.node);
    return source.basis === "interface" && paths.has(path) && !program.isAside(path);
};
const rowsOf = (surveyed) => {
    const rows = new Map();
    const { program } = surveyed;
    for (const source of program.flow.sources().filter((one) => isSurveyed(one, surveyed))) {
        const { path, startLine: line } = program.placeOf(source.node);
        for (const data of source.kinds) {
            const key = keyOf(data, source.api);
            const row = rows.get(key) ?? { data, source: source.api, places: new Map(), destinations: new Set() };
            rows.set(key, row);
            row.places.set(`${path}:${line}`, { path, line });
        }
    }
    return rows;
};
/** Flows are the dear part, so they are asked for only when there is a row to fill. */
const addDestinations = (rows, surveyed) => {
    if (rows.size === 0)
        return;
    for (const flow of surveyed.program.flow.into(...sinks)) {
        if (!isSurveyed(flow.source, surveyed))
            continue;
        const to = flow.destination === undefined ? flow.sink : `${flow.sink}: ${hostOf(flow.destination)}`;
        for (const data of flow.kinds)
            rows.get(keyOf(data, flow.source.api))?.destinations.add(to);
    }
};
/** A destination is a URL, a path or a vendor's name; of a URL the host says enough, and nothing that may be secret. */
const hostOf = (destination) => /^[a-z]+:\/\/([^/?#]+)/i.exec(destination)?.[1] ?? destination.split(/[?#]/, 1)[0] ?? "";
const finish = (row, change) => ({
    data: row.data,
    source: row.source,
    places: [...row.places.values()].sort((a, b) => (0,order/* compareText */.n)(a.path, b.path) || a.line - b.line),
    destinations: [...row.destinations].sort(),
    change,
});

// EXTERNAL MODULE: ./lib/program/adopt.js + 1 modules
var adopt = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/knowledge/sources.js
var sources = __webpack_require__(5966);
;// CONCATENATED MODULE: ./lib/flow/access-path.js

/** Longer paths lose their tail: the answer then covers more than was asked. */
const PATH_LIMIT = 5;
const here = [];
const keys = new Map();
/** The plain key of a field name; most programs use few names, so each is computed once. */
const segment = (name) => {
    const known = keys.get(name);
    if (known !== undefined)
        return known;
    const key = (0,sources/* plainKey */.y7)(name);
    if (keys.size < 100_000)
        keys.set(name, key);
    return key;
};
/** The path behind a field. */
const within = (field, path) => [segment(field), ...path].slice(0, PATH_LIMIT);
/** One path after the other. */
const joined = (first, second) => first.length === 0 ? second : [...first, ...second].slice(0, PATH_LIMIT);
const isIndex = (part) => /^\d+$/.test(part);
/** The path without positions in lists: items of a list are not told apart. */
const fieldsOf = (path) => (path.some(isIndex) ? path.filter((part) => !isIndex(part)) : path);
/** The position that the path asks for first, when it is one. */
const indexOf = (path) => {
    const [first] = path;
    return first !== undefined && isIndex(first) ? Number(first) : undefined;
};
/**
 * How a value stored under `stored` serves a question for `asked`: the rest of the question for it, an empty rest when the
 * stored value is a part of what is asked for, undefined when the two are different places.
 */
const restOf = (stored, asked) => {
    const store = fieldsOf(stored);
    const ask = fieldsOf(asked);
    const shared = Math.min(store.length, ask.length);
    for (let i = 0; i < shared; i++)
        if (store[i] !== ask[i])
            return undefined;
    return ask.slice(store.length);
};

// EXTERNAL MODULE: ./lib/knowledge/personal-names.js + 1 modules
var personal_names = __webpack_require__(702);
;// CONCATENATED MODULE: ./lib/flow/expression-text.js

const DEPTH = 12;
/** A callee or receiver as lower-case dotted text: `wx.getlogmanager().info`; `[]` for a computed key, `?` for anything else. */
const dotted = (expression) => {
    const parts = [];
    let at = expression;
    for (let depth = 0; at && depth < DEPTH; depth++) {
        if (at.kind === "member") {
            parts.push(`.${at.property}`);
            at = at.object;
        }
        else if (at.kind === "call") {
            parts.push("()");
            at = at.callee;
        }
        else if (at.kind === "index") {
            parts.push("[]");
            at = at.object;
        }
        else if (at.kind === "await") {
            at = at.operand;
        }
        else {
            parts.push(at.kind === "name" ? at.name : at.kind === "this" ? "this" : "?");
            at = undefined;
        }
    }
    return parts.toReversed().join("").replace(/^\$/, "").toLowerCase();
};
/** The last name of a callee: `json` of `res.status(200).json`. */
const lastName = (callee) => callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name.replace(/^\$/, "") : "";
/** The object that a method is called on. */
const receiverOf = (call) => call.callee.kind === "member" ? call.callee.object : undefined;
const plainName = (name) => name.toLowerCase().replace(/_/g, "");
/** Takes a chain of fields apart; a computed key stands for any item. Undefined when it begins at something else. */
const rootOf = (expression) => {
    let path = here;
    let at = expression;
    for (let depth = 0; depth < DEPTH; depth++) {
        if (at.kind === "name" || at.kind === "this" || at.kind === "call")
            return { root: at, path };
        if (at.kind === "member")
            path = within(at.property, path);
        else if (at.kind !== "index" && !(at.kind === "unary" && (at.operator === "&" || at.operator === "*")))
            return undefined;
        at = at.kind === "unary" ? at.operand : at.object;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/flow/form-fields.js





const fieldTags = /^(input|textarea|picker|u-input|u--input|uni-easyinput|van-field|t-input|el-input|a-input|nut-input|switch|u-field)$/i;
/** The text of an attribute, whatever binding marks its name has. */
const attributeText = (element, ...names) => {
    const attribute = attributeOf(element, ...names);
    return attribute?.value?.kind === "string" ? attribute.value.value : attribute?.text;
};
const attributeOf = (element, ...names) => element.attributes.find((attribute) => names.includes(attribute.name.replace(/^(?::|v-bind:|model:)/, "").toLowerCase()));
/** True for an element that people type or pick a value in. */
const isField = (element) => fieldTags.test(element.tag);
const inputTypes = {
    idcard: "id-number",
    tel: "phone",
    nickname: "nickname",
    email: "email",
    password: "password",
    "safe-password": "password",
};
/** The text before a field that labels it. */
const labelBefore = (element) => {
    const { parent } = element;
    if (parent?.kind !== "element")
        return "";
    const texts = [];
    for (const sibling of parent.children) {
        if (sibling === element)
            break;
        if (sibling.kind === "text")
            texts.push(sibling.text);
        else if (sibling.kind === "element" && sibling.children.length < 4)
            for (const child of sibling.children)
                if (child.kind === "text")
                    texts.push(child.text);
    }
    return texts.join(" ").slice(-80);
};
/** The kinds of data that a form field asks for, by its type, name, placeholder or the label before it. */
const fieldKinds = (element) => {
    const type = attributeText(element, "type");
    const typed = type === undefined ? undefined : inputTypes[type.toLowerCase()];
    if (typed)
        return [typed];
    if (attributeText(element, "password") !== undefined)
        return ["password"];
    for (const name of ["name", "id", "data-field", "data-name", "data-key", "prop"]) {
        const text = attributeText(element, name);
        const { kinds } = text === undefined ? { kinds: [] } : (0,personal_names/* hintOfName */.M4)(text);
        if (kinds.length > 0)
            return kinds;
    }
    const placeholder = attributeText(element, "placeholder", "label", "title", "aria-label");
    const labelled = placeholder === undefined ? [] : (0,personal_names/* hintOfLabel */.J)(placeholder).kinds;
    return labelled.length > 0 ? labelled : (0,personal_names/* hintOfLabel */.J)(labelBefore(element)).kinds;
};
/** The answer of a button's open capability. */
const openTypeOf = (element) => {
    const type = attributeText(element, "open-type", "opentype");
    const shape = type === undefined ? undefined : sources/* openTypeShapes */.bu[type];
    return type !== undefined && shape ? { type, shape } : undefined;
};
/** The fields inside a form, by the name under which its submit event holds them. */
const fieldsIn = (form) => {
    const found = [];
    const open = [...form.children];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.kind !== "element")
            continue;
        const name = attributeText(node, "name");
        if (isField(node) && name !== undefined)
            found.push({ name, element: node });
        open.push(...node.children);
    }
    return found.sort((a, b) => a.element.start - b.element.start);
};
/** The labelled form fields of a module's markup with a two-way binding. */
const boundIn = (module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind !== "element")
            return;
        const binding = node.attributes.find((attribute) => /^(?:v-model(?:[.:].*)?|model:value)$/.test(attribute.name))?.value;
        const root = binding && rootOf(binding);
        const kinds = root ? fieldKinds(node) : [];
        if (root?.root.kind === "name" && kinds.length > 0)
            found.push({ element: node, kinds, path: [segment(root.root.name), ...root.path] });
    });
    return found;
};

;// CONCATENATED MODULE: ./lib/knowledge/frameworks.js
/**
 * Names by which frameworks are known: packages, component factories, route declarations. Sources: each project's own
 * documentation (Express, Koa, Egg, Nest, Fastify, Hono, ThinkJS, Next, Nuxt, Vue, uni-app, Taro, mpx, wepy; Laravel,
 * ThinkPHP; Spring MVC; gin, echo, chi, beego; Flask, Django, FastAPI, Tornado; ASP.NET Core).
 */
/** npm packages that only run on a server. */
const serverPackages = new Set([
    "express",
    "koa",
    "egg",
    "@nestjs/core",
    "@nestjs/common",
    "fastify",
    "hapi",
    "@hapi/hapi",
    "thinkjs",
    "midway",
    "@midwayjs/core",
    "restify",
    "hono",
    "sequelize",
    "mongoose",
    "typeorm",
    "mysql",
    "mysql2",
    "pg",
    "ioredis",
    "redis",
    "koa-router",
    "@koa/router",
    "wechat",
    "co-wechat",
    "wechat-api",
    "co-wechat-api",
    "wechat-oauth",
    "nitropack",
    "h3",
    "@prisma/client",
    "puppeteer",
    "wechaty",
]);
/** npm packages that only make sense in a web page. */
const webPackages = new Set([
    "vue",
    "react",
    "react-dom",
    "jquery",
    "zepto",
    "vite",
    "webpack",
    "vue-router",
    "react-router-dom",
    "element-ui",
    "element-plus",
    "antd",
    "vant",
    "mint-ui",
    "@vue/cli-service",
    "weixin-js-sdk",
    "angular",
    "@angular/core",
    "svelte",
    "nuxt",
    "next",
    "umi",
]);
/** An import that only server code makes. */
const serverImportPattern = /(?:require\(\s*|from\s+|import\s+)["'](?:express|koa|koa-router|@koa\/router|egg|@nestjs\/\w+|fastify|thinkjs|restify|hono|mysql2?|mongoose|sequelize|ioredis|co-wechat|wechat|wechat-api|wechat-oauth|@midwayjs\/\w+|h3|next\/server|@prisma\/client)["']|\bthink\.(?:Controller|Logic|Service|Model)\b/;
/** Calls whose object argument is a page, component or app: names as written, the object at the given position. */
const componentFactories = {
    Page: 0,
    Component: 0,
    App: 0,
    Behavior: 0,
    createPage: 0,
    createComponent: 0,
    createApp: 0,
    defineComponent: 0,
    extend: 0,
    component: 1,
    page: 0,
    app: 0,
    mixin: 0,
    Vue: 0,
    VantComponent: 0,
    defineStore: 1,
    createStore: 0,
    Store: 0,
    connect: 0,
    ComponentWithComputed: 0,
    ComponentWithStore: 0,
    SuperComponent: 0,
    Plugin: 0,
};
/** Those factories that make a part of a component, or a store, and no page or component of its own. */
const partFactories = new Set([
    "Behavior",
    "mixin",
    "defineStore",
    "createStore",
    "Store",
    "connect",
    "Plugin",
]);
/** Names of own factories around `Page({…})` and `Component({…})`. */
const factoryNamePattern = /(?:Page|Component|Behavior)$/;
/** Keys of component options whose object's functions belong to the component itself. */
const memberGroups = [
    "methods",
    "computed",
    "lifetimes",
    "pageLifetimes",
    "watch",
    "observers",
    "filters",
    "actions",
    "mutations",
    "getters",
    "events",
    "hooks",
    "definitionFilter",
];
/** Keys of component options that name other options to be mixed in. */
const mixinKeys = ["mixins", "behaviors", "extends"];
/** Packages whose default export or module is the Mini Program interface. */
const interfacePackages = new Set([
    "@tarojs/taro",
    "@tarojs/taro-weapp",
    "@tarojs/taro-h5",
    "nervjs/taro",
    "weixin-js-sdk",
    "weixin-js-sdk-ts",
    "jweixin",
    "jweixin-module",
    "wechat-jssdk",
    "wx-jssdk",
    "@wepy/core",
    "wepy",
    "weixin-jsapi",
    "wx-js-sdk",
]);
/** Hooks that uni-app gives by package; they are life-cycle functions of no name space. */
const bareNamePackages = new Set([
    "@dcloudio/uni-app",
    "vue",
    "@vue/composition-api",
    "react",
    "@mpxjs/core",
    "uni-app",
]);
/** Functions that wrap an interface with promises and keep its meaning. */
const promisifiers = /^(?:\w*[pP]romisify\w*|toPromise|wxToPromise|asyncWx|wxPromise|promise|pify|toAsync|wxAsync|p)$/;
/** Verbs of route declarations by call, as written after the router. */
const routeVerbs = {
    get: ["GET"],
    post: ["POST"],
    put: ["PUT"],
    delete: ["DELETE"],
    del: ["DELETE"],
    patch: ["PATCH"],
    head: ["HEAD"],
    options: ["OPTIONS"],
    all: ["ANY"],
    any: ["ANY"],
    GET: ["GET"],
    POST: ["POST"],
    PUT: ["PUT"],
    DELETE: ["DELETE"],
    PATCH: ["PATCH"],
    Any: ["ANY"],
    ANY: ["ANY"],
    Get: ["GET"],
    Post: ["POST"],
    Put: ["PUT"],
    Delete: ["DELETE"],
    Patch: ["PATCH"],
    HandleFunc: ["ANY"],
    Handle: ["ANY"],
    Handler: ["ANY"],
    All: ["ANY"],
    MapGet: ["GET"],
    MapPost: ["POST"],
    MapPut: ["PUT"],
    MapDelete: ["DELETE"],
    MapMethods: ["ANY"],
    match: ["ANY"],
    rule: ["ANY"],
    route: ["ANY"],
    add_url_rule: ["ANY"],
    Map: ["ANY"],
};
/** Annotations and decorators of handler methods: the verbs that they answer to. `path`: a class prefix may carry it too. */
const routeAnnotations = {
    // Spring, JAX-RS
    GetMapping: ["GET"],
    PostMapping: ["POST"],
    PutMapping: ["PUT"],
    DeleteMapping: ["DELETE"],
    PatchMapping: ["PATCH"],
    RequestMapping: ["ANY"],
    // Nest, Midway, routing-controllers
    Get: ["GET"],
    Post: ["POST"],
    Put: ["PUT"],
    Delete: ["DELETE"],
    Patch: ["PATCH"],
    All: ["ANY"],
    // ASP.NET
    HttpGet: ["GET"],
    HttpPost: ["POST"],
    HttpPut: ["PUT"],
    HttpDelete: ["DELETE"],
    HttpPatch: ["PATCH"],
    AcceptVerbs: ["ANY"],
    // PHP 8 attributes and annotations of think-annotation and Symfony
    Route: ["ANY"],
};
/** Decorators by method: `@app.route`, `@router.get`, `@bp.post`, `@api_view`, `@csrf_exempt` is none. */
const routeDecoratorPattern = /^[\w.]+\.(route|get|post|put|delete|patch|api_route|websocket)$/;
/** Annotations of classes that prefix the paths of their methods. */
const prefixAnnotations = new Set([
    "RequestMapping",
    "Controller",
    "RestController",
    "JsonController",
    "Route",
    "RoutePrefix",
    "Path",
    "Group",
]);
/** Base classes whose public methods are routes by convention. */
const controllerBases = /^(?:\w*Controller(?:Base)?|Rest|think\.Controller|\w*Base(?:Api|Controller|Action)|Action|BaseAction|RequestHandler|\w*RequestHandler|BaseHandler|\w*APIView|View|MethodView|Resource|HttpServlet|ApiBase|Api|\w*ViewSet)$/;
/** Annotations of handlers that check nothing: documentation, logging, and where arguments come from. */
const plainAnnotations = new Set([
    "RequestParam",
    "PathVariable",
    "RequestBody",
    "RequestHeader",
    "ModelAttribute",
    "CookieValue",
    "RequestPart",
    "ResponseBody",
    "Autowired",
    "Resource",
    "Slf4j",
    "Log4j2",
    "Api",
    "ApiOperation",
    "ApiImplicitParam",
    "ApiImplicitParams",
    "ApiParam",
    "ApiResponse",
    "ApiResponses",
    "ApiTags",
    "ApiIgnore",
    "Operation",
    "Tag",
    "Override",
    "Deprecated",
    "SuppressWarnings",
    "CrossOrigin",
    "Transactional",
    "AllArgsConstructor",
    "RequiredArgsConstructor",
    "Body",
    "Query",
    "Param",
    "Headers",
    "Req",
    "Res",
    "Request",
    "Response",
    "Next",
    "HttpCode",
    "Header",
    "Injectable",
    "Inject",
    "FromBody",
    "FromQuery",
    "FromRoute",
    "FromForm",
    "FromHeader",
    "FromServices",
    "ApiController",
    "Produces",
    "ProducesResponseType",
    "SwaggerOperation",
    "RequestMapping",
    "DateTimeFormat",
    "staticmethod",
    "classmethod",
    "wraps",
    "csrf_exempt",
    "Nullable",
    "NotNull",
    "NonNull",
    "Data",
]);

;// CONCATENATED MODULE: ./lib/program/node-index.js

/** The last name of a callee as written; undefined for computed ones. */
const node_index_lastName = (expression) => {
    if (expression.kind === "name")
        return expression.name;
    if (expression.kind === "member")
        return expression.property;
    return undefined;
};
const add = (map, key, item) => {
    const list = map.get(key);
    if (list)
        list.push(item);
    else
        map.set(key, [item]);
};
/** True for a name or member that is read as a value where it stands. */
const isReference = (node) => {
    const parent = node.parent;
    if (!parent)
        return false;
    if (parent.kind === "call")
        return parent.callee !== node;
    if (parent.kind === "assign")
        return parent.value === node;
    if (parent.kind === "declare")
        return parent.value === node;
    if (parent.kind === "parameter")
        return parent.value === node;
    // `this.save.bind(this)`, `handler.call(x)`
    if (parent.kind === "member")
        return parent.property === "bind" || parent.property === "call" || parent.property === "apply";
    return parent.kind !== "object-pattern" && parent.kind !== "array-pattern";
};
/** Walks a module once. `isForeign` tells which nodes, with all below them, belong to other platforms. */
const indexModule = (module, isForeign) => {
    const calls = [];
    const callsByName = new Map();
    const functions = [];
    const classes = [];
    const strings = [];
    const elements = [];
    const texts = [];
    const assignsByProperty = new Map();
    const referencesByName = new Map();
    (0,adopt/* walk */.GG)(module, (node) => {
        if (isForeign(node))
            return false;
        switch (node.kind) {
            case "call": {
                calls.push(node);
                const name = node_index_lastName(node.callee);
                if (name !== undefined)
                    add(callsByName, name, node);
                break;
            }
            case "assign":
                if (node.target.kind === "member")
                    add(assignsByProperty, node.target.property, node);
                break;
            case "function":
                functions.push(node);
                break;
            case "class":
                classes.push(node);
                break;
            case "string":
            case "template":
                strings.push(node);
                break;
            case "element":
                elements.push(node);
                break;
            case "text":
                texts.push(node);
                break;
            case "name":
                if (isReference(node))
                    add(referencesByName, node.name, node);
                break;
            case "member":
                if (isReference(node))
                    add(referencesByName, node.property, node);
                break;
            default:
        }
        return true;
    });
    if (module.markup.length > 0)
        for (const list of [calls, functions, classes, strings])
            list.sort((a, b) => a.start - b.start);
    return { calls, callsByName, functions, classes, strings, elements, texts, assignsByProperty, referencesByName };
};

;// CONCATENATED MODULE: ./lib/program/selves.js


const groups = new Set([...memberGroups, "data", "globalData", "props", "properties"]);
/** The innermost function around a node that has a `this` of its own; arrow functions are passed over. */
const ownerFunction = (node) => {
    for (let at = node.parent; at; at = at.parent)
        if (at.kind === "function" && !at.isArrow)
            return at;
    return undefined;
};
/** The innermost function around a node. */
const enclosingFunction = (node) => {
    for (let at = node.parent; at; at = at.parent)
        if (at.kind === "function")
            return at;
    return undefined;
};
const mergeNames = /^(?:assign|extend|merge|mixin|mix|deepMerge|defaults|__assign|_extends|_objectSpread\w*)$/;
/** The call that merges an object with others: `Object.assign({}, a, { … })`; undefined for other holders. */
const mergeCall = (object) => {
    const call = object.parent;
    return call?.kind === "call" &&
        call.callee !== object &&
        call.arguments.length > 1 &&
        mergeNames.test(node_index_lastName(call.callee) ?? "")
        ? call
        : undefined;
};
/** The call that makes a page, component or app of an object literal: `Page({…})`, `Vue.extend({…})`. */
const factoryCall = (object) => {
    const options = mergeCall(object) ?? object;
    const call = options.parent;
    if (call?.kind !== "call")
        return undefined;
    const name = node_index_lastName(call.callee);
    if (name === undefined)
        return undefined;
    const position = Object.hasOwn(componentFactories, name)
        ? componentFactories[name]
        : factoryNamePattern.test(name)
            ? call.arguments.indexOf(options)
            : undefined;
    return position !== undefined && call.arguments[position] === options ? call : undefined;
};
/** True for the options of a page, component, app or store, whether or not a factory is called with them. */
const isComponentObject = (object) => factoryCall(object) !== undefined ||
    object.entries.some((entry) => entry.key !== undefined && memberGroups.includes(entry.key));
/** The options object that a group such as `methods: {…}` belongs to; the object itself when it is no group. */
const outOfGroups = (object) => {
    let at = object;
    for (;;) {
        const entry = at.parent;
        if (entry?.kind !== "entry" || entry.key === undefined || !groups.has(entry.key))
            return at;
        const outer = entry.parent;
        if (outer?.kind !== "object")
            return at;
        at = outer;
    }
};
/** What `this` is at a node: options of a component, a class, a constructor function, or the object that holds the function. */
const selfOf = (node) => {
    let from = node;
    for (let hops = 0; hops < 12; hops++) {
        const owner = ownerFunction(from);
        if (!owner) {
            for (let at = from.parent; at; at = at.parent) {
                if (at.kind === "class")
                    return at;
                if (at.kind === "module")
                    return at;
            }
            return undefined;
        }
        const holder = owner.parent;
        if (holder?.kind === "class")
            return holder;
        if (holder?.kind === "field" && holder.parent?.kind === "class")
            return holder.parent;
        if (holder?.kind === "entry" && holder.parent?.kind === "object") {
            const object = outOfGroups(holder.parent);
            const isOption = object.parent?.kind === "call" && !mergeCall(object) && !isComponentObject(object);
            if (!isOption) {
                // Vue class components and wepy classes keep functions in fields: `methods = {…}`.
                return object.parent?.kind === "field" && object.parent.parent?.kind === "class"
                    ? object.parent.parent
                    : object;
            }
        }
        else if (holder?.kind !== "call" && holder?.kind !== "assign")
            return owner;
        else if (holder.kind === "assign")
            return owner;
        from = owner;
    }
    return undefined;
};
/** Entries of one options object by name, those of its groups included; `data() { return {…} }` gives its entries too. */
const optionEntries = (object) => {
    const found = new Map();
    const add = (literal) => {
        for (const entry of literal.entries)
            if (entry.key !== undefined && !found.has(entry.key))
                found.set(entry.key, entry);
    };
    add(object);
    for (const entry of object.entries) {
        if (entry.key === undefined || !(groups.has(entry.key) || entry.key === "setup"))
            continue;
        if (entry.value.kind === "object")
            add(entry.value);
        if (entry.value.kind === "function")
            for (const literal of returnedObjects(entry.value))
                add(literal);
    }
    return found;
};
/** Object literals that a function returns at its own top. */
const returnedObjects = (fn) => fn.body.flatMap((statement) => statement.kind === "return" && statement.value?.kind === "object" ? [statement.value] : []);

;// CONCATENATED MODULE: ./lib/flow/owners.js


const ownerOf = (node) => selfOf(node);
/** The name of the frame function that an object literal is handed to: `Page`, `Component`, `App`, `defineComponent`. */
const frameOf = (owner) => {
    if (owner.kind !== "object")
        return undefined;
    const call = owner.parent;
    if (call?.kind !== "call")
        return undefined;
    const { callee } = call;
    return callee.kind === "name" ? callee.name : callee.kind === "member" ? callee.property : undefined;
};
const fieldsByObject = new WeakMap();
/** The values of an object literal by plain key; a later entry wins. */
const valuesByKey = (object) => {
    const known = fieldsByObject.get(object);
    if (known)
        return known;
    const fields = new Map();
    for (const entry of object.entries)
        if (entry.key !== undefined)
            fields.set(segment(entry.key), entry.value);
    fieldsByObject.set(object, fields);
    return fields;
};
/** The value under a key of an object literal; a later entry wins. */
const entryOf = (object, key) => object.entries.findLast((entry) => entry.key === key)?.value;

;// CONCATENATED MODULE: ./lib/flow/channels.js




const writers = /\b(?:setStorage(?:Sync)?|setItem)\b|[sS]torage\.set\b/;
const appWords = /\bglobalData\b|\bgetApp\b/;
const emitters = /\b\$?(?:emit|trigger|triggerEvent|publish)\b/;
const append = (lists, key, value) => {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
};
/** Key and value of a call that writes to the client's storage. */
const storedBy = (program, call) => {
    const name = plainName(lastName(call.callee));
    if (name === "setstorage")
        return { key: program.textOf(program.argument(call, 0, "key")), value: program.argument(call, 0, "data") };
    if (name === "setstoragesync" ||
        name === "setitem" ||
        (name === "set" && /storage$|cache$/.test(dotted(call.callee).replace(/\.set$/, ""))))
        return { key: program.textOf(call.arguments[0]), value: call.arguments[1] };
    return undefined;
};
const isApp = (store, program) => {
    if (store.path[0] === "globaldata")
        return true;
    if (store.owner)
        return frameOf(store.owner) === "App";
    const { root } = store;
    if (root.kind === "call")
        return plainName(lastName(root.callee)) === "getapp";
    if (root.kind !== "name")
        return false;
    const [definition] = program.definitionsOf(root);
    return (definition?.kind === "declare" &&
        definition.value?.kind === "call" &&
        plainName(lastName(definition.value.callee)) === "getapp");
};
/** Reads the files that use a shared place and gathers what they put there. */
const collectChannels = (program, storesOf) => {
    const storage = new Map();
    const events = new Map();
    const app = [];
    const modules = (pattern) => program.search(pattern).flatMap((path) => program.module(path) ?? []);
    for (const module of modules(writers)) {
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind !== "call")
                return;
            const stored = storedBy(program, node);
            if (stored?.key !== undefined && stored.value && !stored.key.includes("${}"))
                append(storage, stored.key, stored.value);
        });
    }
    for (const module of modules(emitters)) {
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind !== "call" || !/^\$?(emit|trigger|triggerevent|publish)$/.test(plainName(lastName(node.callee))))
                return;
            const [event, value] = node.arguments;
            if (event?.kind === "string" && value)
                append(events, segment(event.value), value);
        });
    }
    for (const module of modules(appWords)) {
        for (const store of storesOf(module).all)
            if (store.value && isApp(store, program))
                app.push({ value: store.value, path: store.path });
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "entry" && node.key === "globalData" && node.value.kind === "object")
                app.push({ value: node.value, path: within("globalData", here) });
        });
    }
    return { storage, app, events };
};

// EXTERNAL MODULE: ./lib/program/data.js
var program_data = __webpack_require__(6874);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./lib/flow/page-paths.js

/** A path without its ending. */
const stemOf = (path) => path.replace(/\.\w+$/, "");
/** `place-picker` for components/place-picker/index.vue and components/place-picker.vue. */
const tagOf = (path) => /([^/]+?)(?:\/index)?\.\w+$/.exec(path)?.[1] ?? "";
const endings = [".js", ".ts", ".vue", ".mpx", ".wpy", ".jsx", ".tsx", ".wxml"];
/**
 * The page or component, as a path without ending, that a path written in a file of a mini program leads to: from the mini
 * program's root when it begins with a slash, else from the file's folder, else from the root. Undefined when there is no such file.
 */
const resolvedIn = (program, from, written) => {
    const root = program.miniProgramOf(from)?.root ?? "";
    const clean = written.replace(/\.\w{2,4}$/, "");
    const ways = clean.startsWith("/") ? [(0,posix_.join)(root, clean)] : [(0,posix_.join)((0,posix_.dirname)(from), clean), (0,posix_.join)(root, clean)];
    for (const way of ways)
        for (const stem of [way, `${way}/index`]) {
            const path = stem.replace(/^\/+/, "");
            if (endings.some((ending) => program.files.has(path + ending)))
                return path;
        }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/flow/components.js





/** Files that are read for the uses of one component. */
const USERS = 12;
/** An import of a file of the repository, or a tag. */
const mention = /["']([.@~/][^"'\n]{1,200})["']|<([A-Za-z][\w-]*)/g;
const markupFiles = /\.(?:vue|mpx|wpy|[jt]sx?)$/;
const elementsIn = (module) => {
    const found = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "element")
            found.push(node);
    });
    return found;
};
/** The value that an attribute gives to a property, with what is left to ask of it; undefined for another property. */
const valueFor = (attribute, key, rest) => {
    const { name, value } = attribute;
    if (!value)
        return undefined;
    if (name === "..." || name === "v-bind")
        return { value: value.kind === "spread" ? value.operand : value, path: [key, ...rest] };
    if (name === "v-model")
        return /^(?:model)?value$/.test(key) ? { value, path: rest } : undefined;
    const plain = name.replace(/^(?::|v-bind:|v-model:|model:)/, "").replace(/\..*$/, "");
    return segment(plain) === key ? { value, path: rest } : undefined;
};
/** The components of a program: which one a tag stands for, who uses it with what, and what it hands to its user. */
class Components {
    #program;
    #uses = new Map();
    #mentioned;
    #registered;
    constructor(program) {
        this.#program = program;
    }
    /** The file that defines the component which a tag stands for. */
    moduleOf(element) {
        const user = (0,adopt/* moduleOf */.cD)(element);
        if (user.language === "wxml") {
            for (const [stem, rows] of this.#registrations())
                if (rows.some((row) => row.tag === element.tag && isUser(row, user.path)))
                    return this.#script(stem);
            return undefined;
        }
        const tag = segment(element.tag);
        const imported = user.imports.find((one) => segment(one.local) === tag);
        return imported ? this.#program.importedModule(user, imported.source) : undefined;
    }
    /** The values that a property of the component gets in the markup of its users. */
    given(module, path) {
        const [key, ...rest] = path;
        return key === undefined
            ? []
            : this.#usesOf(module).flatMap((element) => element.attributes.flatMap((attribute) => valueFor(attribute, key, rest) ?? []));
    }
    /** What the component hands to a callback property: the arguments at a position of `props.onPick(…)`. */
    handedUp(component, event, position) {
        const values = [];
        (0,adopt/* walk */.GG)(component, (node) => {
            if (node.kind !== "call" || lastName(node.callee).toLowerCase() !== `on${event}`)
                return;
            const value = node.arguments[position];
            if (value)
                values.push(value);
        });
        return values;
    }
    #usesOf(module) {
        let found = this.#uses.get(module);
        if (!found) {
            const stem = stemOf(module.path);
            found = this.#registrations().has(stem) ? this.#usesInWxml(stem) : this.#usesInScripts(module);
            this.#uses.set(module, found);
        }
        return found;
    }
    #usesInWxml(stem) {
        const rows = this.#registrations().get(stem) ?? [];
        return rows
            .flatMap((row) => this.#markupOf(row))
            .flatMap(({ module, tag }) => elementsIn(module).filter((element) => element.tag === tag));
    }
    #markupOf({ tag, user, root }) {
        const paths = user === undefined
            ? [...this.#program.files]
                .filter(([path, { text }]) => path.endsWith(".wxml") && path.startsWith(root) && text.includes(`<${tag}`))
                .map(([path]) => path)
                .sort()
            : [`${user}.wxml`];
        return paths.slice(0, USERS).flatMap((path) => {
            const module = this.#program.module(path);
            return module ? [{ module, tag }] : [];
        });
    }
    /** Vue and React: files that import the component, or use it by the name of its file. */
    #usesInScripts(component) {
        const name = tagOf(component.path);
        const own = segment(name);
        const paths = (this.#mentions().get(own) ?? []).filter((path) => path !== component.path).slice(0, USERS);
        return paths.flatMap((path) => {
            const module = this.#program.module(path);
            if (!module)
                return [];
            const tags = new Set(module.imports
                .filter((one) => this.#program.importedModule(module, one.source) === component)
                .map((one) => segment(one.local)));
            if (module.language === "vue" && name.includes("-"))
                tags.add(own);
            return tags.size === 0 ? [] : elementsIn(module).filter((element) => tags.has(segment(element.tag)));
        });
    }
    /** Files with markup by the plain names of what they import and of the tags that they use. */
    #mentions() {
        if (this.#mentioned)
            return this.#mentioned;
        const found = new Map();
        for (const path of [...this.#program.files.keys()].filter((one) => markupFiles.test(one)).sort()) {
            const names = new Set();
            for (const [, source, tag] of (this.#program.files.get(path)?.text ?? "").matchAll(mention))
                names.add(segment(source === undefined ? (tag ?? "") : tagOf(/\.\w+$/.test(source) ? source : `${source}.js`)));
            for (const name of names) {
                const list = found.get(name);
                if (list)
                    list.push(path);
                else
                    found.set(name, [path]);
            }
        }
        this.#mentioned = found;
        return found;
    }
    #registrations() {
        if (this.#registered)
            return this.#registered;
        const found = new Map();
        for (const path of this.#program.search(/"usingComponents"/)) {
            if (!path.endsWith(".json"))
                continue;
            const stem = stemOf(path);
            const root = this.#program.miniProgramOf(path)?.root ?? "";
            const isApp = /(^|\/)app$/.test(stem);
            for (const { key, value } of (0,program_data/* entriesAt */.ws)(this.#program.module(path)?.data, "usingComponents")) {
                if (value.kind !== "data-scalar" || typeof value.value !== "string")
                    continue;
                const target = resolvedIn(this.#program, path, value.value);
                if (target === undefined)
                    continue;
                const rows = found.get(target) ?? [];
                rows.push({ tag: key, user: isApp ? undefined : stem, root });
                found.set(target, rows);
            }
        }
        this.#registered = found;
        return found;
    }
    #script(stem) {
        return this.#program.module(`${stem}.ts`) ?? this.#program.module(`${stem}.js`);
    }
}
const isUser = (row, path) => row.user === undefined ? path.startsWith(row.root) : `${row.user}.wxml` === path;

;// CONCATENATED MODULE: ./lib/flow/exchanges.js

const isVariable = (segment) => /^[:{<*[(]|\$\{/.test(segment);
/** The path of a URL in segments, without scheme, host and query. */
const segmentsOf = (url) => url
    .replace(/^(?:https?:)?\/\/[^/]*/, "")
    .replace(/^\$\{\}/, "/")
    .split("?", 1)
    .join("")
    .split("/")
    .filter((segment) => segment !== "");
/**
 * How well a route fits the end of a request's path: 0 when it does not, more for each constant segment. A route may lack the
 * prefix under which its router is mounted, so that the request's path may be longer.
 */
const fit = (asked, route) => {
    if (route.length === 0 || route.length > asked.length)
        return 0;
    const end = asked.slice(asked.length - route.length);
    let same = 0;
    for (const [i, part] of route.entries()) {
        const other = end[i] ?? "";
        if (isVariable(part))
            continue;
        if (part.toLowerCase() !== other.toLowerCase())
            return 0;
        same++;
    }
    return same;
};
const lastConstant = (segments) => segments.findLast((segment) => !isVariable(segment))?.toLowerCase() ?? "";
/** The only route that fits best; undefined when two fit alike. */
const bestOf = (http, listed) => {
    const asked = segmentsOf(http.urlText ?? "");
    let best;
    let most = 0;
    for (const { route, segments } of listed) {
        const takes = http.method === undefined ||
            route.methods.length === 0 ||
            route.methods.some((one) => one === http.method || one === "ANY");
        const same = takes ? fit(asked, segments) : 0;
        if (same > most) {
            most = same;
            best = route;
        }
        else if (same === most && same > 0 && route.handler !== best?.handler)
            best = undefined;
    }
    return best;
};
/** Matches the requests that clients of the repository send to its own servers; those to WeChat have no route here. */
const collectExchanges = (program) => {
    const byWord = new Map();
    for (const route of program.routes) {
        const segments = segmentsOf(route.path);
        const word = lastConstant(segments);
        if (word === "" || program.sideOf((0,adopt/* moduleOf */.cD)(route.place).path) === "cloud-function")
            continue;
        byWord.set(word, [...(byWord.get(word) ?? []), { route, segments }]);
    }
    const requests = new Map();
    const routes = new Map();
    for (const http of byWord.size === 0 ? [] : program.httpCalls()) {
        const side = program.sideOf((0,adopt/* moduleOf */.cD)(http.call).path);
        if (http.urlText === undefined || !(side === "miniprogram" || side === "web" || side === "unknown"))
            continue;
        const words = new Set(segmentsOf(http.urlText).map((segment) => segment.toLowerCase()));
        const route = bestOf(http, [...words].flatMap((word) => byWord.get(word) ?? []));
        if (!route)
            continue;
        routes.set(http.call, route);
        requests.set(route.handler, [...(requests.get(route.handler) ?? []), http]);
    }
    return { requestsTo: (handler) => requests.get(handler) ?? [], routeFor: (call) => routes.get(call) };
};

;// CONCATENATED MODULE: ./lib/flow/url-query.js

const HOPS = 3;
const valuesIn = (parts) => {
    const found = [];
    let before = "";
    for (const part of parts) {
        if (part.kind === "string") {
            before = part.value;
            continue;
        }
        const key = /[?&]([\w-]+)=$/.exec(before)?.[1];
        if (key !== undefined)
            found.push({ key: segment(key), value: part });
        else if (/[?&]$/.test(before))
            found.push({ key: undefined, value: part });
        before = "";
    }
    return found;
};
/** The texts that a URL may be, over local names. */
const textsOf = (program, url) => {
    let open = [url];
    for (let hop = 0; hop < HOPS; hop++) {
        open = open.flatMap((one) => {
            if (one.kind === "conditional")
                return [one.consequent, one.alternate];
            if (one.kind !== "name")
                return [one];
            return program
                .definitionsOf(one)
                .flatMap((definition) => (definition.kind === "declare" || definition.kind === "assign") && definition.value ? [definition.value] : []);
        });
    }
    return open;
};
/** The values in the query of a URL that code puts together: `"/pages/b?phone=" + x` gives x under phone. */
const queryOf = (program, url) => textsOf(program, url).flatMap((text) => (text.kind === "template" ? valuesIn(text.parts) : []));

;// CONCATENATED MODULE: ./lib/flow/navigations.js






const opening = /\b(?:navigateTo|redirectTo|reLaunch|switchTab|navigateBackTo)\b|<navigator\b/;
const openers = /^(?:navigateTo|redirectTo|reLaunch|switchTab)$/;
const CALLERS = 24;
const navigations_HOPS = 6;
/** True when the expression is a page out of `getCurrentPages()`. */
const isOtherPage = (program, expression) => {
    let at = expression;
    for (let hop = 0; at && hop < navigations_HOPS; hop++) {
        if (at.kind === "call") {
            if (lastName(at.callee) === "getCurrentPages")
                return true;
            at = at.callee;
        }
        else if (at.kind === "index" || at.kind === "member")
            at = at.object;
        else if (at.kind === "name") {
            const [definition] = program.definitionsOf(at);
            at = definition?.kind === "declare" ? definition.value : undefined;
        }
        else
            return false;
    }
    return false;
};
/** The URLs that a place may mean: itself, or what the callers of a function hand over for its parameter. */
const urlsAt = (program, url) => {
    if (url.kind !== "name")
        return [url];
    const [definition] = program.definitionsOf(url);
    const target = definition?.kind === "parameter" ? definition.parent : undefined;
    if (definition?.kind !== "parameter" || target?.kind !== "function")
        return [url];
    const index = target.parameters.indexOf(definition);
    return program
        .callersOf(target)
        .slice(0, CALLERS)
        .flatMap((call) => call.arguments[index] ?? []);
};
const urlsIn = (program, module) => {
    const urls = [];
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "call" && openers.test(lastName(node.callee))) {
            const url = program.argument(node, 0, "url");
            if (url)
                urls.push(...urlsAt(program, url));
        }
        else if (node.kind === "element" && node.tag === "navigator") {
            const url = attributeOf(node, "url")?.value;
            if (url)
                urls.push(url);
        }
    });
    return urls;
};
/** Reads the files that open pages. */
const collectNavigations = (program, storesOf) => {
    const queries = new Map();
    const openersOf = new Map();
    const written = new Map();
    const modules = (pattern) => program.search(pattern).flatMap((path) => program.module(path) ?? []);
    for (const module of modules(opening)) {
        for (const url of urlsIn(program, module)) {
            const from = (0,adopt/* moduleOf */.cD)(url).path;
            const text = program.textOf(url)?.split("?")[0];
            const page = text === undefined || text === "" || text.includes("${}") ? undefined : resolvedIn(program, from, text);
            if (page === undefined)
                continue;
            queries.set(page, [...(queries.get(page) ?? []), ...queryOf(program, url)]);
            openersOf.set(page, (openersOf.get(page) ?? new Set()).add(stemOf(from)));
        }
    }
    for (const module of modules(/\bgetCurrentPages\b/)) {
        const sent = storesOf(module).all.flatMap(({ root, path, value }) => {
            if (!value || !isOtherPage(program, root))
                return [];
            return [{ value, path: path[0] === segment("$vm") ? path.slice(1) : path }];
        });
        for (const opener of openersOf.get(stemOf(module.path)) ?? [])
            written.set(opener, [...(written.get(opener) ?? []), ...sent]);
    }
    return {
        queryTo: (page) => queries.get(page) ?? [],
        openersOf: (page) => [...(openersOf.get(page) ?? [])].sort(),
        writtenInto: (page) => written.get(page) ?? [],
    };
};

;// CONCATENATED MODULE: ./lib/flow/vuex.js



const vuex_append = (lists, key, value) => {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
};
/** The names that `mapState(["a"])`, `mapGetters({ b: "c" })` or `mapMutations("user", ["d"])` bring into a component. */
const mappedBy = (call) => {
    const names = call.arguments.at(-1);
    if (names?.kind === "array")
        return names.items.flatMap((item) => (item.kind === "string" ? [{ local: item.value, target: item.value }] : []));
    if (names?.kind !== "object")
        return [];
    return names.entries.flatMap(({ key, value }) => key === undefined
        ? []
        : value.kind === "string"
            ? [{ local: key, target: value.value }]
            : value.kind === "function"
                ? [{ local: key, target: value }]
                : []);
};
/** The group of a store's options that a function stands in: `getters` of `getters: { f() {} }` and of `const getters = { … }`. */
const storeGroupOf = (target) => {
    const holder = target.parent?.kind === "entry" ? target.parent.parent?.parent : undefined;
    if (holder?.kind === "entry")
        return holder.key;
    return holder?.kind === "declare" && holder.target.kind === "name" ? holder.target.name : undefined;
};
const isState = (program, root) => {
    if (root.kind !== "name")
        return false;
    if (root.name === "state")
        return true;
    const [definition] = program.definitionsOf(root);
    const target = definition?.kind === "parameter" ? definition.parent : undefined;
    return target?.kind === "function" && target.parameters[0] === definition && storeGroupOf(target) === "mutations";
};
const lastPart = (name) => name.slice(name.lastIndexOf("/") + 1);
const isStoreFunction = /^use\w*Store$/;
/** The function that gives a Pinia store: `useUserStore` for `const user = useUserStore()`. */
const giverOf = (program, root) => {
    const [definition] = root.kind === "name" ? program.definitionsOf(root) : [];
    const made = root.kind === "call" ? root : definition?.kind === "declare" ? definition.value : undefined;
    const name = made?.kind === "call" ? lastName(made.callee) : "";
    return isStoreFunction.test(name) ? name : undefined;
};
/** Calls that commit or dispatch, also over the names of `mapMutations` and `mapActions`. */
const committedIn = (program, module) => {
    const found = [];
    const mapped = new Map();
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind !== "call" || !/^map(?:Mutations|Actions)$/.test(lastName(node.callee)))
            return;
        for (const { local, target } of mappedBy(node))
            if (typeof target === "string")
                mapped.set(local, lastPart(target));
    });
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind !== "call")
            return;
        const name = lastName(node.callee);
        const [first, second] = node.arguments;
        const known = node.callee.kind === "member" && node.callee.object.kind === "this" ? mapped.get(name) : undefined;
        if (known !== undefined) {
            if (first)
                found.push([known, first]);
        }
        else if (/^(?:commit|dispatch)$/.test(name) && second) {
            const text = program.textOf(first);
            if (text !== undefined && !text.includes("${}"))
                found.push([lastPart(text), second]);
        }
    });
    return found;
};
/** Reads the files that define stores or write to them. */
const collectStoreState = (program, storesOf) => {
    const shared = [];
    const commits = new Map();
    const getters = new Map();
    const patched = new Map();
    const modules = (pattern) => program.search(pattern).flatMap((path) => program.module(path) ?? []);
    for (const module of modules(/\bmutations\b/)) {
        for (const { root, value, path } of storesOf(module).all)
            if (value && path.length > 0 && isState(program, root))
                shared.push({ value, path });
    }
    for (const module of modules(/\bgetters\b/)) {
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "function" && node.name !== undefined && storeGroupOf(node) === "getters")
                vuex_append(getters, segment(node.name), node);
        });
    }
    for (const module of modules(/\b(?:commit|dispatch|map(?:Mutations|Actions))\b/))
        for (const [name, value] of committedIn(program, module))
            vuex_append(commits, name, value);
    for (const module of modules(/\buse\w*Store\b/)) {
        for (const { root, value, path } of storesOf(module).all) {
            const giver = value && path.length > 0 ? giverOf(program, root) : undefined;
            if (value && giver !== undefined)
                vuex_append(patched, giver, { value, path });
        }
    }
    return { shared, commits, getters, patched };
};

;// CONCATENATED MODULE: ./lib/flow/stores.js




const thisNames = /^_{0,2}(that|this|self|me|vm|page|thiz|proxy|ctx|context|instance|_t|t)_?$/i;
const adders = new Set([
    "push",
    "unshift",
    "append",
    "add",
    "extend",
    "insert",
    "addall",
    "pushback",
    "offer",
    "enqueue",
    "appendchild",
    "write",
    "writestring",
    "arraypush",
    "addrange",
]);
const keyed = new Set([
    "put",
    "set",
    "add",
    "append",
    "setitem",
    "setdefault",
    "putopt",
    "setattribute",
    "addobject",
    "addattribute",
    "setex",
    "with",
    "assign",
    "putifabsent",
    "addproperty",
    "insert",
    "tryadd",
]);
const decoders = new Set([
    "unmarshal",
    "unmarshalstring",
    "decode",
    "decodejson",
    "bind",
    "bindjson",
    "shouldbind",
    "shouldbindjson",
    "shouldbindquery",
    "bindquery",
    "shouldbindwith",
    "bodyparser",
]);
/** Go frameworks' ways to read a request into a variable. */
const binders = /^(?:should)?bind(?:json|query|form|uri|with|body)?$|^bodyparser$/;
const mergers = new Set(["assign", "extend", "merge", "defaults"]);
/** `a.b[0].c` → a, b, c: positions stand for any item. */
const keyPath = (key) => key
    .split(/[.[\]]+/)
    .filter((part) => part !== "" && !/^\d+$/.test(part))
    .map(segment)
    .slice(0, 4);
/** The owner when the expression is `this` or a variable that holds it. */
const ownerBehind = (program, root) => {
    if (root.kind === "this")
        return ownerOf(root);
    if (root.kind !== "name" || !thisNames.test(root.name))
        return undefined;
    const definition = program.definitionsOf(root)[0];
    return definition?.kind === "declare" && definition.value?.kind === "this" ? ownerOf(definition.value) : undefined;
};
/** What a chain of writes begins at: `text` in `text.append("a").append(b)`. */
const chainStart = (receiver) => {
    let at = receiver;
    while (at?.kind === "call" && at.callee.kind === "member") {
        const name = plainName(at.callee.property);
        if (!adders.has(name) && !keyed.has(name))
            break;
        at = at.callee.object;
    }
    return at;
};
/** The variable that a setter of React's `useState` sets: `place` for `setPlace` of `const [place, setPlace] = useState()`. */
const stateSetBy = (program, setter) => {
    if (!/^set[A-Z]/.test(setter.name))
        return undefined;
    const [definition] = program.definitionsOf(setter);
    if (definition?.kind !== "declare" || definition.target.kind !== "array-pattern")
        return undefined;
    const { value, target } = definition;
    const [state, second] = target.items;
    const isSetter = second?.kind === "name" && second.name === setter.name;
    return isSetter && state?.kind === "name" && value?.kind === "call" && /state$/i.test(lastName(value.callee))
        ? state
        : undefined;
};
/** The parts of one call that write somewhere, as target, path under it and value. */
function* writesOf(program, call) {
    const name = plainName(lastName(call.callee));
    const receiver = chainStart(receiverOf(call));
    const [first, second, third] = call.arguments;
    if (receiver && (name === "setdata" || name === "setstate") && first) {
        const field = [name === "setdata" ? "data" : "state"];
        if (first.kind !== "object")
            yield [receiver, field, first];
        else
            for (const entry of first.entries)
                if (entry.key === undefined)
                    yield [receiver, field, entry.value];
                else
                    yield [receiver, joined(field, keyPath(entry.key)), entry.value];
        return;
    }
    if (receiver && name === "$patch" && first?.kind === "object") {
        for (const entry of first.entries)
            if (entry.key !== undefined)
                yield [receiver, within(entry.key, here), entry.value];
        return;
    }
    if ((name === "$set" || name === "set") && third && first && second?.kind === "string") {
        yield [first, within(second.value, here), third];
        return;
    }
    if (mergers.has(name) &&
        first &&
        second &&
        (first.kind === "name" || first.kind === "member" || first.kind === "this")) {
        for (const source of call.arguments.slice(1))
            yield [first, here, source];
        return;
    }
    if (name === "copyproperties" && first && second) {
        yield [second, here, first];
        return;
    }
    if (decoders.has(name) && (0,adopt/* moduleOf */.cD)(call).language === "go") {
        const target = call.arguments.at(-1);
        if (target?.kind === "name" || target?.kind === "member")
            yield [target, here, binders.test(name) ? call : call.arguments.length > 1 ? first : receiver];
        return;
    }
    const state = call.callee.kind === "name" && first ? stateSetBy(program, call.callee) : undefined;
    if (state && first) {
        yield [state, here, first];
        return;
    }
    if (name === "unset" || name === "del") {
        for (const target of call.arguments)
            yield [target, here, undefined];
        return;
    }
    if (!receiver)
        return;
    if ((name === "pop" || name === "remove" || name === "delete") && first?.kind === "string")
        yield [receiver, within(first.value, here), undefined];
    else if (keyed.has(name) && second && first) {
        const key = first.kind === "string" ? first.value : program.textOf(first);
        yield [receiver, key === undefined || key.includes("${}") ? here : within(key, here), second];
    }
    else if (adders.has(name))
        for (const value of call.arguments)
            yield [receiver, here, value];
    else if (first && call.arguments.length === 1 && /^set[A-Z]/.test(lastName(call.callee)))
        yield [receiver, within(lastName(call.callee).slice(3), here), first];
}
const stores_append = (lists, key, store) => {
    const list = lists.get(key);
    if (list)
        list.push(store);
    else
        lists.set(key, [store]);
};
/** Gathers every store of a module in source order. */
const storesOf = (program, module) => {
    const byBinding = new Map();
    const byOwner = new Map();
    const all = [];
    const keep = (target, under, value, at) => {
        const root = rootOf(target);
        if (!root)
            return;
        const path = joined(root.path, under);
        const owner = ownerBehind(program, root.root);
        const store = { root: root.root, owner, path, value, at };
        all.push(store);
        if (owner)
            stores_append(byOwner, owner, store);
        const binding = root.root.kind === "name" ? program.definitionsOf(root.root)[0] : undefined;
        if (binding)
            stores_append(byBinding, binding, store);
    };
    (0,adopt/* walk */.GG)(module, (node) => {
        if (node.kind === "assign") {
            if (node.target.kind === "member" || node.target.kind === "index")
                keep(node.target, here, node.value, node);
        }
        else if (node.kind === "unary" && node.operator === "delete")
            keep(node.operand, here, undefined, node);
        else if (node.kind === "call")
            for (const [target, path, value] of writesOf(program, node))
                keep(target, path, value, node);
    });
    return { byBinding, byOwner, all };
};

;// CONCATENATED MODULE: ./lib/flow/facts.js










const once = (compute) => {
    const known = new WeakMap();
    return (key) => {
        const hit = known.get(key);
        if (hit)
            return hit.value;
        const value = compute(key);
        known.set(key, { value });
        return value;
    };
};
const lazy = (compute) => {
    let hit;
    return () => (hit ??= { value: compute() }).value;
};
/** Values that a function returns itself, functions inside it left out. */
const returnsIn = (target) => {
    const values = [];
    (0,adopt/* walk */.GG)(target, (node) => {
        if (node !== target && (node.kind === "function" || node.kind === "class"))
            return false;
        if (node.kind === "return" && node.value)
            values.push(node.value);
        return true;
    });
    return values;
};
const facts_frames = new Set(["Page", "Component", "createPage", "defineComponent", "Behavior", "PageWrapper"]);
/** The object literal that a module hands to the frame, or exports. */
const frameIn = (module) => {
    let found;
    (0,adopt/* walk */.GG)(module, (node) => {
        if (found)
            return false;
        if (node.kind !== "object")
            return true;
        const { parent } = node;
        if (parent?.kind === "call" && facts_frames.has(lastName(parent.callee)))
            found = node;
        else if (module.exports.some((entry) => entry.name === "default" && entry.value === node))
            found = node;
        return true;
    });
    return found;
};
/** What the tracer needs to know about a program besides the program's own answers; each fact is computed when first asked for. */
class Facts {
    program;
    stores;
    returnsOf;
    channels;
    navigations;
    storeState;
    exchanges;
    components;
    #handovers;
    #events;
    #frames;
    #bound;
    #routes;
    #http;
    constructor(program) {
        this.program = program;
        this.stores = once((module) => storesOf(program, module));
        this.returnsOf = once(returnsIn);
        this.channels = lazy(() => collectChannels(program, this.stores));
        this.navigations = lazy(() => collectNavigations(program, this.stores));
        this.exchanges = lazy(() => collectExchanges(program));
        this.storeState = lazy(() => collectStoreState(program, this.stores));
        this.components = new Components(program);
        this.#handovers = once((module) => this.#collectHandovers(module));
        this.#events = once((module) => this.#collectEvents(module));
        this.#frames = once(frameIn);
        this.#bound = once((module) => this.#markupOf(module).flatMap(boundIn));
        this.#routes = lazy(() => new Map(program.routes.map((route) => [route.handler, route])));
        this.#http = lazy(() => new Map(program.httpCalls().map((http) => [http.call, http])));
    }
    /** Calls to which the function is handed as a callback, in its own module. */
    handoversOf(target) {
        return this.#handovers((0,adopt/* moduleOf */.cD)(target)).get(target) ?? [];
    }
    /** Markup events that run the function: of its own module and of the page or component markup beside it. */
    eventsOf(target) {
        return this.#events((0,adopt/* moduleOf */.cD)(target)).get(target) ?? [];
    }
    /** Labelled form fields that write to this path of the module's data: `v-model="form.phone"`, `model:value="{{phone}}"`. */
    boundTo(module, asked) {
        const path = asked[0] === "data" ? asked.slice(1) : asked;
        return path.length === 0
            ? []
            : this.#bound(module).filter((field) => restOf(field.path, path)?.length === 0 && field.path.length >= path.length);
    }
    /** The page, component or view that a module defines. */
    frameOf(module) {
        return this.#frames(module);
    }
    routeOf(target) {
        return this.#routes().get(target);
    }
    httpOf(call) {
        return this.#http().get(call);
    }
    /** The functions that an argument denotes: written there, or named. */
    functionsBehind(value) {
        if (!value)
            return [];
        if (value.kind === "function")
            return [value];
        if (value.kind === "name" || value.kind === "member")
            return this.program.functionsOf(value);
        if (value.kind === "call" && lastName(value.callee) === "bind" && value.callee.kind === "member")
            return this.functionsBehind(value.callee.object);
        return [];
    }
    #collectHandovers(module) {
        const found = new Map();
        const names = new Set();
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind === "function" && node.name !== undefined)
                names.add(node.name);
        });
        const note = (value, handover) => {
            if (value.kind === "name" && !names.has(value.name))
                return;
            if (value.kind === "member" && !names.has(value.property))
                return;
            for (const target of this.functionsBehind(value)) {
                const list = found.get(target);
                if (list)
                    list.push(handover);
                else
                    found.set(target, [handover]);
            }
        };
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind !== "call")
                return;
            for (const [position, argument] of node.arguments.entries()) {
                if (argument.kind === "object") {
                    for (const entry of argument.entries)
                        if (!entry.spread)
                            note(entry.value, { call: node, position, key: entry.key });
                }
                else
                    note(argument, { call: node, position, key: undefined });
            }
        });
        return found;
    }
    /** The module and the page or component markup beside it. */
    #markupOf(module) {
        const stem = module.path.replace(/\.(?:js|ts|mjs|wxs)$/, "");
        const beside = stem === module.path ? undefined : this.program.module(`${stem}.wxml`);
        return beside ? [module, beside] : [module];
    }
    #collectEvents(module) {
        const found = new Map();
        for (const markup of this.#markupOf(module)) {
            (0,adopt/* walk */.GG)(markup, (node) => {
                if (node.kind !== "element")
                    return;
                for (const { event, handler } of this.program.handlersOf(node)) {
                    const list = found.get(handler);
                    if (list)
                        list.push({ element: node, event });
                    else
                        found.set(handler, [{ element: node, event }]);
                }
            });
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/knowledge/sdk-sources.js

const only = (kind, ...fields) => ({
    whole: [kind],
    fields: Object.fromEntries(fields.map((field) => [field, [kind]])),
});
const token = only("credential", "accesstoken", "token", "ticket");
const wechat = /wechat|weixin|(^|[^a-z])(wx|mp|oa|ma|officialaccount|miniprogram|mini|qy)[a-z]*|easywechat/;
/**
 * Sources: the repositories w7corp/easywechat, overtrue/wechat, Wechat-Group/WxJava (binarywang), silenceper/wechat,
 * wechatpy/wechatpy, JeffreySu/WeiXinMPSDK (Senparc), node-webot/co-wechat-api, node-webot/wechat-oauth, wx-server-sdk.
 */
// prettier-ignore
const sdkSources = [
    { methods: ["codetosession", "code2session", "jscode2session", "jscode2sessioninfo", "jscode2json", "getsessioninfo", "authcode2session", "getsessionkey", "logincode2session", "getsessionkeyoropenid", "code2sessioncontext"], shape: sources/* sessionShape */.Gi, withArgument: true },
    { methods: ["session"], on: /(->|\.)auth$|auth\(\)$|miniprogram.*auth/, shape: sources/* sessionShape */.Gi },
    { methods: ["getpluginopenpid"], shape: only("openid", "openpid") },
    { methods: ["getpaidunionid"], shape: only("unionid", "unionid") },
    { methods: ["getuserphonenumber", "getphonenoinfo", "getnewphonenoinfo", "getphonenumber"], on: /wechat|weixin|wx|util|auth|business|phone|miniprogram|easywechat|userservice|mini/, shape: sources/* phoneShape */.C6, withArgument: true },
    { methods: ["decryptdata", "decryptsession", "decryptminiprogramuser", "decodeencrypteddata", "decodeuserinfobysessionid", "decodeencryptedphonenumber", "decodeencrypteddatatoentity", "decryptphonenumber", "decryptuserinfo", "decryptuserdata"], shape: sources/* openDataShape */.MS },
    { methods: ["decrypt", "decryptmessage"], on: /wxbizdatacrypt|wechatwxacrypto|encryptor|wxacrypto|datacrypt/, shape: sources/* openDataShape */.MS },
    { methods: ["getopendata"], on: /cloud/, shape: sources/* openDataShape */.MS },
    { methods: ["getrunstepinfo"], shape: only("werun", "stepinfolist", "step") },
    { methods: ["userfromcode"], shape: sources/* oauthTokenShape */.IU },
    { methods: ["user"], on: /oauth(\(\))?$/, shape: sources/* oauthTokenShape */.IU },
    { methods: ["getaccesstoken", "fetchaccesstoken", "getuseraccesstoken", "oauth2getaccesstoken"], on: /oauth|sns/, shape: sources/* oauthTokenShape */.IU },
    { methods: ["getuserinfo", "getuser", "oauth2getuserinfo", "getsnsuserinfo"], on: /oauth|sns|wechat|weixin|wxmp|mpservice|userservice|wxma|officialaccount|(^|\.)api$/, shape: sources/* oauthProfileShape */.et },
    { methods: ["userinfo"], on: /userservice|wxmp|wxservice|wechat/, shape: sources/* oauthProfileShape */.et },
    { methods: ["userinfolist", "batchgetuserinfo", "batchgetusers", "getbatch"], on: /userservice|user|api|wechat|wxmp/, shape: sources/* oauthProfileShape */.et },
    { methods: ["info", "batchget", "get", "getblacklist"], on: /(^|\.)userapi$/, shape: sources/* oauthProfileShape */.et },
    { methods: ["get", "select"], on: /(app|wechat|official[a-z]*|oa|client)(\(\))?\.user$/, shape: sources/* oauthProfileShape */.et },
    { methods: ["getuserbycode"], shape: sources/* oauthProfileShape */.et },
    { methods: ["userlist", "getfollowers", "iterfollowers", "listuseropenids", "listalluseropenids", "getblacklist", "getusersfromtag", "changeopenid"], on: /user|wechat|client|api|tag|wx/, shape: only("openid", "openid", "openids", "data", "nextopenid") },
    { methods: ["getaccesstoken", "getstableaccesstoken", "getlatesttoken", "ensureaccesstoken", "getaccesstokendirectly", "getaccesstokencontext", "trygetaccesstoken", "getjsapiticket", "ensureticket", "trygetjsapiticket", "getcomponentaccesstoken", "getauthorizeraccesstoken"], on: wechat, shape: token },
    { methods: ["gettoken", "getticket"], on: /access_?token|ticket/, shape: token },
    { methods: ["getwxcontext"], shape: { whole: ["openid", "unionid"], fields: { openid: ["openid"], unionid: ["unionid"], fromopenid: ["openid"], fromunionid: ["unionid"], clientip: [] } } },
    { methods: ["parseordernotifyresult", "parserefundnotifyresult", "notifyparse", "handlepaidnotify"], shape: only("openid", "openid", "subopenid") },
    { methods: ["decryptmsg"], shape: sources/* pushMessageShape */.t },
    { methods: ["decryptmessage"], on: /crypt/, shape: sources/* pushMessageShape */.t },
    { methods: ["parsemessage"], shape: sources/* pushMessageShape */.t },
    { methods: ["getrequestmessage", "getmessage"], on: /server|robot|weixin|wechat/, shape: sources/* pushMessageShape */.t },
    { methods: ["getuserprofile"], on: /wechat|weixin|wxma/, shape: sources/* profileShape */.vI },
    // Wechaty, https://wechaty.js.org/docs/api/message
    { methods: ["text", "tofilebox", "tourllink", "tominiprogram"], on: /(^|\.)(msg|message)$/, shape: only("message") },
    { methods: ["talker", "room"], on: /(^|\.)(msg|message)$/, shape: only("contact") },
    { methods: ["memberall"], on: /room(\(\))?$/, shape: only("contact") },
];

// EXTERNAL MODULE: ./lib/knowledge/server-apis.js
var server_apis = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/flow/client-api.js

const spaces = /^(?:uni|taro|mpx|wepy|wx|qq)\./i;
/** The canonical path of a call of the client's platform: `wx.getLocation`, also for uni, Taro, aliases and promisified ones. */
const clientApiOf = (program, call) => {
    const api = program.apiOf(call.callee);
    if (api !== undefined)
        return spaces.test(api) ? api.replace(spaces, "wx.") : api;
    return /^(wx|uni|taro)\./.test(dotted(call.callee)) ? dotted(call.callee) : undefined;
};

;// CONCATENATED MODULE: ./lib/flow/known-calls.js





const byMethod = new Map();
for (const row of sdkSources)
    for (const method of row.methods)
        byMethod.set(method, [...(byMethod.get(method) ?? []), row]);
/** A WeChat SDK call, by its method and what it is called on. */
const sdkCall = (program, call) => {
    const method = plainName(lastName(call.callee)).replace(/async$/, "");
    const rows = byMethod.get(method);
    if (!rows)
        return undefined;
    const text = dotted(call.callee);
    const receiver = text.slice(0, Math.max(0, text.lastIndexOf(".")));
    const api = rows.some((row) => row.on) ? (program.apiOf(call.callee)?.toLowerCase() ?? "") : "";
    const typed = api.slice(0, Math.max(0, api.lastIndexOf(".")));
    for (const { on, shape, withArgument } of rows) {
        if (withArgument === true && call.arguments.length === 0)
            continue;
        if (!on || on.test(receiver) || (typed !== "" && on.test(typed)))
            return { api: lastName(call.callee), shape };
    }
    return undefined;
};
/** Calls that may send a request; the others only build its URL. */
const sends = /get|post|put|request|fetch|http|curl|send|execute|exchange|download|open|read|call|invoke|retrieve|load|query|axios|ajax|^rp$|^do$/i;
const isBuilding = /(?:^|[^c])url|uri|param|format|append|replace|string|query$|config|option|log|print|header/i;
const apiPath = /\/(?:sns|cgi-bin|wxa|wxaapi|cv|cityservice|tcb|intp)\//;
/** The WeChat server interface that a call asks, by the URL among its arguments or in its options. */
const serverCall = (facts, call) => {
    const texts = [facts.httpOf(call)?.urlText];
    const name = lastName(call.callee);
    if (texts[0] === undefined &&
        sends.test(name) &&
        !isBuilding.test(name) &&
        call.arguments.length > 0 &&
        call.arguments.length < 8) {
        for (const argument of call.arguments) {
            if (argument.kind === "object") {
                for (const entry of argument.entries)
                    if (/^(url|uri|baseUrl)$/i.test(entry.key ?? ""))
                        texts.push(facts.program.textOf(entry.value));
            }
            else if (argument.kind !== "function" && argument.kind !== "number")
                texts.push(facts.program.textOf(argument));
        }
    }
    for (const text of texts) {
        if (text === undefined || !apiPath.test(text))
            continue;
        const api = (0,server_apis/* serverApiOf */.jI)(text) ?? (0,server_apis/* serverApiOf */.jI)(text.slice(text.search(apiPath)));
        if (!api)
            continue;
        const shape = sources/* serverShapes */.Gs[api.path] ??
            (api.returns.length > 0
                ? { whole: api.returns, fields: Object.fromEntries(api.returns.map((kind) => [kind.replace("-", ""), [kind]])) }
                : undefined);
        if (shape)
            return { api: api.path, shape };
    }
    return undefined;
};
/** The known source that a call is: a client interface, a WeChat server interface or an SDK call. */
const knownCall = (facts, call) => {
    const api = clientApiOf(facts.program, call);
    const shape = api === undefined ? undefined : sources/* clientShapes */.Ss[api];
    if (api !== undefined && shape)
        return { api, shape };
    return serverCall(facts, call) ?? sdkCall(facts.program, call);
};

;// CONCATENATED MODULE: ./lib/flow/labels.js

/** Names that say nothing of what they hold. */
const vague = /^(res|result|resp|response|data|user|info|detail|body|payload|ret|retval|rsp|e|event|obj|row|json|d|r)$/i;
const failure = /失败|错误|异常|出错|没有|不存在|fail|error|err\b|invalid|missing|not found/i;
/** The last name of a value that is read as it is: `res`, `res.data`. */
const lastOf = (value) => value.kind === "name"
    ? value.name
    : value.kind === "member"
        ? value.property
        : value.kind === "await"
            ? lastOf(value.operand)
            : "";
/** `console.log("用户信息", res)`: the text beside a value of unknown origin and vague name tells what it is. */
const labelled = ({ call, value }) => {
    if (call.kind !== "call" || !vague.test(lastOf(value)))
        return undefined;
    const position = call.arguments.indexOf(value);
    const before = call.arguments[position - 1];
    if (before?.kind !== "string" || failure.test(before.value))
        return undefined;
    const { kinds } = (0,personal_names/* hintOfName */.M4)(before.value);
    if (kinds.length === 0)
        return undefined;
    return {
        source: { node: value, kinds, api: before.value.slice(0, 40), basis: "name" },
        kinds,
        steps: [{ node: value }],
        whole: true,
    };
};

;// CONCATENATED MODULE: ./lib/flow/sink-texts.js
const sqlWords = /\b(select|insert\s+into|update|delete\s+from|replace\s+into|where|order\s+by)\b/i;
/** SQL text with values built into it, not handed over as parameters. */
const isSqlText = (program, value, method) => {
    if (value.kind === "object" || value.kind === "array" || value.kind === "function")
        return false;
    const text = program.textOf(value);
    if (text === undefined || !text.includes("${}"))
        return false;
    return /^where/i.test(method) ? /[=<>]|\blike\b/i.test(text) : sqlWords.test(text);
};
/** The value decides where a redirect goes: no constant host or path stands before it. */
const isOpenRedirect = (program, value, method) => {
    const text = program.textOf(value);
    if (text === undefined || text === "")
        return method !== "header";
    if (method === "header" && !/^location\s*:/i.test(text))
        return false;
    return text.replace(/^location\s*:\s*/i, "").startsWith("${}");
};
/** The part of a URL that decides where it leads: what a text without a constant beginning begins with. */
const hostPart = (value) => {
    const first = value.kind === "template" ? value.parts.find((part) => part.kind !== "string") : undefined;
    return first ?? value;
};

// EXTERNAL MODULE: ./lib/knowledge/analytics-calls.js
var analytics_calls = __webpack_require__(2624);
// EXTERNAL MODULE: ./lib/knowledge/llm-calls.js
var llm_calls = __webpack_require__(4815);
;// CONCATENATED MODULE: ./lib/knowledge/sinks.js
const script = /^(javascript|typescript|tsx|vue|html|wxml)$/;
const logger = /(^|[.>:_$(])(?!dialog|\w*(dialog|blog|catalog|backlog|weblog|prolog)(\(\))?$)\w*(log|logs|logger|loggers|logging|logrus|slog|zap|sugar|sugaredlogger|winston|pino|bunyan|log4js|signale|consola|logutils?|loghelper|logservice|logfactory|logmanager)(\(\))?$/;
// prettier-ignore
const logs = [
    { sink: "log", methods: ["log", "info", "warn", "error", "debug", "trace", "dir", "table", "group", "assert"], on: /(^|\.)(console|\$console|vconsole)$/ },
    { sink: "log", methods: ["log", "info", "warn", "warning", "error", "debug", "trace", "fatal", "critical", "notice", "verbose", "print", "println", "printf", "write", "record", "infof", "warnf", "warningf", "errorf", "debugf", "fatalf", "tracef", "panicf", "infow", "warnw", "errorw", "debugw", "infoln", "errorln", "debugln", "warnln", "fatalln", "panic", "panicln", "exception", "alert", "emergency", "addfiltermsg", "setfiltermsg", "loginformation", "logwarning", "logerror", "logdebug", "logtrace", "logcritical", "with", "withfield", "withfields", "channel", "writelog", "addlog", "msg", "msgf", "infocontext", "errorcontext", "success"], on: logger },
    { sink: "log", methods: ["print", "println", "pprint"], on: /^$|^pprint$/, languages: /^(python|go)$/ },
    { sink: "log", methods: ["errorlog", "vardump", "printr", "dump", "dd", "trace", "logger", "varexport", "logmessage", "syslog", "slog", "writelog", "logresult"], on: /^$/, languages: /^php$/ },
    { sink: "log", methods: ["write", "record", "save", "info", "error", "debug", "warning", "notice", "sql", "log"], on: /(^|[\\.:])log$/, languages: /^php$/ },
    { sink: "log", methods: ["print", "println", "printf", "write", "format"], on: /^system\.(out|err)$/, languages: /^java$/ },
    { sink: "log", methods: ["print", "println", "printf"], on: /^(fmt|log)$/, languages: /^go$/ },
    { sink: "log", methods: ["fprintln", "fprintf", "fprint"], on: /^fmt$/, from: 1, languages: /^go$/ },
    { sink: "log", methods: ["writeline", "write", "print", "traceinformation", "traceerror", "tracewarning"], on: /(^|\.)(console|debug|trace|console\.(out|error))$/, languages: /^csharp$/ },
    { sink: "log", methods: ["write"], on: /^sys\.(stdout|stderr)$|^process\.(stdout|stderr)$/ },
];
// prettier-ignore
const storage = [
    { sink: "storage", methods: ["setstoragesync"], on: /(^|\.)(wx|uni|taro|my|tt|mpx)$|^$/, from: 1, languages: script },
    { sink: "storage", methods: ["setstorage"], on: /(^|\.)(wx|uni|taro|my|tt|mpx)$|^$/, keys: ["data"], languages: script },
    { sink: "storage", methods: ["batchsetstoragesync", "batchsetstorage", "setbackgroundfetchtoken"], on: /^(wx|uni|taro)$/ },
    { sink: "storage", methods: ["setitem"], on: /(localstorage|sessionstorage|plus\.storage|localforage|asyncstorage)$/, from: 1, languages: script },
    { sink: "storage", methods: ["set", "put", "setcookie"], on: /(^|\.)(cookies?|\$cookies|jscookie|cookiestore|indexeddb)$/, from: 1 },
    { sink: "storage", methods: ["cookie"], on: /(^|\.)(res|response|reply|\$|jquery)$/, from: 1, languages: script },
    { sink: "storage", methods: ["setcookie", "setrawcookie", "cookie"], on: /^$|(^|[.>])(c|ctx|response|resp|res|w)$/, from: 1 },
    { sink: "storage", methods: ["append"], on: /response\.cookies$/, from: 1, languages: /^csharp$/ },
    { sink: "storage", methods: ["addcookie"], on: /res(p|ponse)?$/, languages: /^java$/ },
];
// prettier-ignore
const urls = [
    { sink: "url", methods: ["navigateto", "redirectto", "relaunch", "switchtab", "openembeddedminiprogram"], on: /(^|\.)(wx|uni|taro|mpx|my|tt|this|router|miniprogram|wx\.miniprogram)$|^$/, keys: ["url", "path", "query"], languages: script },
    { sink: "url", methods: ["push", "replace"], on: /(^|\.)\$?(router|userouter\(\)|history)$/, languages: script },
    { sink: "url", methods: ["open", "assign", "replace"], on: /^(window|location|window\.location|self\.location|top\.location)$/, only: 0, languages: script },
    { sink: "url", methods: ["connectsocket"], keys: ["url"], languages: script },
    { sink: "url", methods: ["websocket"], on: /^$|^window$/, only: 0, languages: script },
    { sink: "url", methods: ["pushstate", "replacestate"], on: /history$/, only: 2, languages: script },
];
// prettier-ignore
const responses = [
    { sink: "response", methods: ["json", "send", "jsonp", "end", "render", "write", "status"], on: /(^|[.>])(res|response|reply|resp)(\.status\(\)|\.code\(\)|\.type\(\)|\.set\(\))*$/, server: true, languages: script },
    { sink: "response", methods: ["success", "fail", "json", "jsonp", "returnjson", "ajaxreturn", "renderjson"], on: /^(this|ctx|this\.ctx|\$this|self|controller)$/, server: true },
    { sink: "response", methods: ["echo", "json", "ajaxreturn", "returnjson", "exit", "die", "jsonreturn", "returnsuccess", "apisuccess"], on: /^$/, languages: /^php$/ },
    { sink: "response", methods: ["json", "jsonp", "make", "success"], on: /^response\(\)$|(^|\\)response$|->response(\(\))?$/, languages: /^php$/ },
    { sink: "response", methods: ["success", "result", "apisuccess", "success_json"], on: /^this$|^parent$|^self$/, languages: /^php$/ },
    { sink: "response", methods: ["json", "jsonp", "purejson", "securejson", "indentedjson", "asciijson", "xml", "yaml", "string", "html", "data", "abortwithstatusjson"], on: /^(c|ctx|context|gctx)$/, from: 1, languages: /^go$/ },
    { sink: "response", methods: ["write", "writestring"], on: /^(w|rw|writer|resp|response|c\.writer)$/, languages: /^go$/ },
    { sink: "response", methods: ["encode"], on: /newencoder\(\)$/, languages: /^go$/ },
    { sink: "response", methods: ["fprint", "fprintf", "fprintln", "writestring"], on: /^(fmt|io)$/, from: 1, languages: /^go$/ },
    { sink: "response", methods: ["jsonify", "jsonresponse", "httpresponse", "response", "jsonresponse", "ormjsonresponse", "makeresponse", "rendertemplate", "render", "streamingresponse", "htmlresponse"], on: /^$|^(flask|django\.http|web|responses?)$/, languages: /^python$/ },
    { sink: "response", methods: ["write", "finish", "render"], on: /^this$/, languages: /^python$/ },
    { sink: "response", methods: ["ok", "body", "success", "data"], on: /(responseentity|ajaxresult|result|responseutil|restresponse|commonresult|response|apiresult|jsonresult|r)(\.\w+\(\))*$/, languages: /^java$/, server: true },
    { sink: "response", methods: ["write", "print", "println"], on: /(getwriter|getoutputstream)\(\)$|^(writer|out|pw|printwriter)$/, languages: /^java$/ },
    { sink: "response", methods: ["ok", "json", "content", "view", "jsonresult", "success", "created", "objectresult"], on: /^$|^this$|^results?$/, languages: /^csharp$/, server: true },
    { sink: "response", methods: ["write", "writeasync", "writeasjsonasync"], on: /response(\.body)?$/, languages: /^csharp$/ },
];
// prettier-ignore
const database = [
    { sink: "database", methods: ["add", "set", "update", "remove"], on: /collection\(\)|\.doc\(\)|\.where\(\)/, languages: script },
    { sink: "database", methods: ["create", "insert", "insertone", "insertmany", "insertgetid", "insertall", "insertselective", "save", "saveall", "saveandflush", "update", "updateone", "updatebyid", "updatemany", "updateorcreate", "firstorcreate", "upsert", "findoneandupdate", "findbyidandupdate", "replaceone", "bulkcreate", "bulkwrite", "updatebyprimarykeyselective", "updatebyprimarykey", "saveorupdate", "savebatch", "updates", "add", "addasync", "addrange", "addall", "persist", "merge", "fill", "thenadd", "storeuser", "saveuser"], on: /(model(\(\))?|dao|mapper|repository|repo|collection(\(\))?|table(\(\))?|(^|[.>\\_])db(\(\))?|::name\(\)|\.name\(\)|\.where\(\)|service|entity|orm|(^|[.>])session|context|\.users?|^users?|^[a-z]*user|member|customer|\.objects|\$this|prisma\.\w+)$/ },
    { sink: "database", methods: ["create", "save", "firstorcreate"], on: /^(db|tx|orm|global\.db)$/, languages: /^go$/ },
];
// prettier-ignore
const files = [
    { sink: "file", methods: ["writefile", "writefilesync", "appendfile", "appendfilesync", "outputfile", "outputjson", "writejson", "writejsonsync"], on: /(^|\.)(fs|fse|fsp|promises|filesystemmanager|getfilesystemmanager\(\)|wxfs)$|^$/, languages: script },
    { sink: "file", methods: ["fileputcontents", "fwrite", "fputs", "fputcsv"], on: /^$/, from: 1, languages: /^php$/ },
    { sink: "file", methods: ["writefile"], on: /^(os|ioutil)$/, from: 1, languages: /^go$/ },
    { sink: "file", methods: ["write", "writelines", "writestring", "writerow", "writerows"], on: /(^|\.)(f|fp|fh|file|fd|fout|outfile|writer|csv_?writer|logfile)$|^open\(\)$/, languages: /^(python|go)$/ },
    { sink: "file", methods: ["dump"], on: /^(json|pickle|yaml)$/, only: 0, languages: /^python$/ },
    { sink: "file", methods: ["writealltext", "appendalltext", "writealltextasync", "writealllines"], on: /file$/, from: 1, languages: /^csharp$/ },
    { sink: "file", methods: ["write", "writestring", "writestringtofile", "writeutf8string"], on: /(^|\.)(files|fileutils|fileutil|filewriter|bw|bufferedwriter|fos)$/, languages: /^java$/ },
];
// prettier-ignore
const sql = [
    { sink: "sql", methods: ["query", "execute", "exec", "raw", "rawquery", "queryraw", "executeraw", "queryrawunsafe", "executerawunsafe", "preparestatement", "createnativequery", "createquery", "executequery", "executeupdate", "queryforobject", "queryforlist", "queryformap", "queryrow", "querycontext", "execcontext", "select", "statement", "whereraw", "selectraw", "fromsqlraw", "executesqlraw", "executesqlrawasync", "mysqlquery", "mysqliquery", "text", "executescript", "executemany", "executereader", "executenonquery", "sqlcommand", "mysqlcommand", "sqlquery", "executesqlcommand", "where", "prepare", "unprepared", "queryasync", "executeasync"] },
];
// prettier-ignore
const jumps = [
    { sink: "jump", methods: ["navigatetominiprogram", "openembeddedminiprogram", "navigatebackminiprogram"], keys: ["extraData", "path", "extra"], languages: script },
];
// prettier-ignore
const redirects = [
    { sink: "redirect", methods: ["assign", "replace", "open"], on: /^(window|location|window\.location|self\.location|top\.location|document\.location)$/, only: 0, languages: script },
    { sink: "redirect", methods: ["redirect"], on: /(^|[.>])(res|response|ctx|context|this|reply|this\.ctx)$/, languages: script },
    { sink: "redirect", methods: ["header"], on: /^$/, only: 0, languages: /^php$/ },
    { sink: "redirect", methods: ["redirect", "redirectto", "away", "to"], on: /^$|^\$?this$|^redirect(\(\))?$|^response$/, only: 0, languages: /^php$/ },
    { sink: "redirect", methods: ["redirect", "httpresponseredirect", "redirectresponse"], on: /^$|^(flask|this)$/, only: 0, languages: /^python$/ },
    { sink: "redirect", methods: ["redirect"], on: /^http$/, only: 2, languages: /^go$/ },
    { sink: "redirect", methods: ["redirect"], on: /^(c|ctx|context)$/, from: 1, languages: /^go$/ },
    { sink: "redirect", methods: ["sendredirect"], only: 0, languages: /^java$/ },
    { sink: "redirect", methods: ["redirect", "redirectpermanent"], on: /^$|^this$|response$/, only: 0, languages: /^csharp$/ },
    { sink: "redirect", methods: ["redirectresult"], on: /^$/, only: 0, languages: /^csharp$/ },
    { sink: "redirect", methods: ["redirectview"], on: /^$/, only: 0, languages: /^java$/ },
];
/** All rows, in the order in which they are tried; the first row of each kind that fits a call counts. */
// prettier-ignore
const sinkRows = [
    ...logs,
    ...storage,
    ...urls,
    ...responses,
    ...database,
    ...files,
    ...sql,
    ...jumps,
    ...redirects,
];
/** The browser's address; a `location` of other objects is a place. */
const windowLocation = /^((window|self|top|parent|document|globalthis|opener)\.)*location(\.href)?$|\.location\.href$/;
/** Targets of an assignment that are sinks, by their dotted text in lower case. */
const assignmentSinks = [
    { sink: "response", target: /^(ctx|context|this\.ctx|this)\.(response\.)?body$/, server: true },
    { sink: "url", target: windowLocation },
    { sink: "redirect", target: windowLocation },
    { sink: "storage", target: /(^|\.)document\.cookie$|(^|\.)(local|session)storage\.\w+$/ },
];

;// CONCATENATED MODULE: ./lib/flow/sinks.js







const rowsByMethod = new Map();
const addRow = (row) => {
    for (const method of new Set(row.methods)) {
        const list = rowsByMethod.get(method);
        if (list)
            list.push(row);
        else
            rowsByMethod.set(method, [row]);
    }
};
for (const row of sinkRows)
    addRow(row);
for (const row of analytics_calls/* analyticsCalls */.i)
    addRow({ ...row, sink: "analytics" });
for (const row of llm_calls/* llmCalls */.$)
    addRow({ ...row, sink: "llm" });
const mayServe = (program, path) => !/^(miniprogram|web|config)$/.test(program.sideOf(path));
const fits = (program, row, receiver, module) => (!row.on || row.on.test(receiver)) &&
    (!row.languages || row.languages.test(module.language)) &&
    (row.server !== true || mayServe(program, module.path));
/** The arguments of a call that a row counts. */
const valuesOf = (program, call, row) => {
    const [first] = call.arguments;
    if (row.keys) {
        if (first?.kind === "object")
            return row.keys.flatMap((key) => program.option(first, key) ?? []);
        return first ? row.keys.flatMap((key) => program.argument(call, 0, key) ?? []) : [];
    }
    const counted = row.only === undefined ? call.arguments.slice(row.from ?? 0) : call.arguments.slice(row.only, row.only + 1);
    if (row.sink === "sql")
        return counted.slice(0, 2).filter((value) => isSqlText(program, value, lastName(call.callee)));
    return counted;
};
/** Nothing flows out of a literal or a function. */
const mayCarry = (value) => !/^(string|number|boolean|null|regex|function|class)$/.test(value.kind);
const beforeLast = (text) => text.includes(".") ? text.slice(0, text.lastIndexOf(".")) : text === "?" ? text : "";
function* callSinks(program, call) {
    const method = plainName(lastName(call.callee));
    const rows = rowsByMethod.get(method);
    if (!rows || call.arguments.length === 0)
        return;
    const module = (0,adopt/* moduleOf */.cD)(call);
    const written = beforeLast(dotted(call.callee));
    // An alias (`const { log } = console`, `const manager = wx.getLogManager()`) shows only in the API path.
    let meant;
    const isMeant = (row) => fits(program, row, (meant ??= beforeLast(program.apiOf(call.callee)?.toLowerCase() ?? "?")), module);
    const done = new Set();
    for (const row of rows) {
        if (done.has(row.sink) || !(fits(program, row, written, module) || (row.on && isMeant(row))))
            continue;
        done.add(row.sink);
        for (const value of valuesOf(program, call, row)) {
            if (!mayCarry(value))
                continue;
            const destination = row.vendor ??
                (/^(url|redirect)$/.test(row.sink)
                    ? program.textOf(value)
                    : row.sink === "jump"
                        ? program.textOf(program.argument(call, 0, "appId"))
                        : undefined);
            const isOpen = row.sink !== "redirect" || isOpenRedirect(program, value, lastName(call.callee));
            if (isOpen)
                yield { sink: row.sink, call, value, destination };
            // The target of a redirect is a URL that others see, wherever it leads.
            if (row.sink === "redirect" && !rows.some((other) => other.sink === "url"))
                yield { sink: "url", call, value, destination };
        }
    }
}
const assignmentWords = ["location", ".body", "cookie", "localStorage", "sessionStorage"];
function* assignments(program) {
    for (const module of program.modules(...assignmentWords)) {
        const found = [];
        (0,adopt/* walk */.GG)(module, (node) => {
            if (node.kind !== "assign" ||
                (node.target.kind !== "member" && node.target.kind !== "name") ||
                !mayCarry(node.value))
                return;
            const text = dotted(node.target);
            for (const row of assignmentSinks) {
                if (!row.target.test(text) || (row.server === true && !mayServe(program, module.path)))
                    continue;
                if (row.sink === "redirect" && !isOpenRedirect(program, node.value, ""))
                    continue;
                found.push({ sink: row.sink, call: node, value: node.value, destination: program.textOf(node.value) });
            }
        });
        yield* found;
    }
}
/** The values with which a handler answers: what it returns, and what it hands to its framework. */
const responsesOf = (program, facts, handler) => {
    const values = facts.returnsOf(handler).filter(mayCarry);
    (0,adopt/* walk */.GG)(handler, (node) => {
        if (node.kind === "call") {
            for (const place of callSinks(program, node))
                if (place.sink === "response")
                    values.push(place.value);
        }
        else if (node.kind === "assign" && node.target.kind === "member" && mayCarry(node.value)) {
            const text = dotted(node.target);
            if (assignmentSinks.some((row) => row.sink === "response" && row.target.test(text)))
                values.push(node.value);
        }
    });
    return values;
};
/** What route handlers and cloud functions return goes to whoever asked. */
function* handlerReturns(program, facts) {
    for (const { handler } of program.routes) {
        if (!program.focus.has((0,adopt/* moduleOf */.cD)(handler).path))
            continue;
        for (const value of facts.returnsOf(handler))
            if (mayCarry(value))
                yield { sink: "response", call: value, value, destination: undefined };
    }
}
function* requests(program) {
    for (const http of program.httpCalls()) {
        for (const value of http.payload)
            if (mayCarry(value))
                yield { sink: "request", call: http.call, value, destination: http.urlText };
        if (http.url && mayCarry(http.url)) {
            yield { sink: "request", call: http.call, value: http.url, destination: http.urlText };
            yield { sink: "url", call: http.call, value: http.url, destination: http.urlText };
        }
    }
}
const shareHooks = new Set(["onShareAppMessage", "onShareTimeline", "onAddToFavorites", "useShareAppMessage"]);
function* shares(program, facts) {
    for (const target of program.functions()) {
        if (target.name === undefined || !shareHooks.has(target.name))
            continue;
        for (const returned of facts.returnsOf(target)) {
            for (const key of ["path", "query"]) {
                const value = program.option(returned, key);
                if (value && mayCarry(value))
                    yield { sink: "url", call: value, value, destination: program.textOf(value) };
            }
        }
    }
}
function* markup(program) {
    for (const element of program.elements("web-view", "navigator")) {
        const value = attributeOf(element, element.tag === "web-view" ? "src" : "url")?.value;
        if (!value || !mayCarry(value))
            continue;
        const destination = program.textOf(value);
        yield { sink: "url", call: element, value, destination };
        if (element.tag === "web-view" && isOpenRedirect(program, value, ""))
            yield { sink: "redirect", call: element, value, destination };
    }
}
/** Every place in focus where values leave, of the wanted kinds, in order of path and place. */
const sinkPlaces = (program, facts, wanted) => {
    const places = [];
    const take = (found) => {
        for (const place of found)
            if (wanted.has(place.sink))
                places.push(place);
    };
    for (const call of program.allCalls())
        take(callSinks(program, call));
    if (wanted.has("response"))
        take(handlerReturns(program, facts));
    if (assignmentSinks.some((row) => wanted.has(row.sink)))
        take(assignments(program));
    if (wanted.has("request") || wanted.has("url"))
        take(requests(program));
    if (wanted.has("url"))
        take(shares(program, facts));
    if (wanted.has("url") || wanted.has("redirect"))
        take(markup(program));
    const order = places.map((place) => ({ place, path: (0,adopt/* moduleOf */.cD)(place.call).path }));
    order.sort((a, b) => a.path < b.path
        ? -1
        : a.path > b.path
            ? 1
            : a.place.call.start - b.place.call.start || a.place.value.start - b.place.value.start);
    return order.map(({ place }) => place);
};

;// CONCATENATED MODULE: ./lib/knowledge/messages.js

/**
 * How libraries for automated accounts hand over a message. Sources: https://wechaty.js.org/docs/api/message (event
 * `message`, type `Message`), https://itchat.readthedocs.io (`msg_register`, the message is a dict with `Text`, `Content`,
 * `FromUserName`), https://github.com/lich0821/WeChatFerry (`WxMsg.content`, `sender`).
 */
const messageEvents = {
    annotation: /^(?:\w+\.)?msg_register$/,
    event: /^(?:room-)?message$/,
    receiver: /bot$|bot\(\)$|wechaty|puppet/,
    library: /wechaty|itchat|wcferry|ntchat/,
    name: /^(?:on|handle|process|deal)_?(?:wx_?)?(?:message|msg)$/i,
    messageType: /^(?:Message|MessageInterface|WxMsg)$/,
};
/** A message as such a library gives it. */
const receivedShape = {
    whole: ["message", "contact"],
    fields: {
        ...sources/* pushMessageShape */.t.fields,
        text: ["message"],
        rawtext: ["message"],
        body: ["message"],
        payload: ["message"],
        sender: ["contact"],
        talker: ["contact"],
        from: ["contact"],
        fromusername: ["contact"],
        tousername: ["contact"],
        actualnickname: ["nickname"],
        nickname: ["nickname"],
        user: ["contact"],
        roomid: [],
        isat: [],
        id: [],
        self: [],
    },
};
/**
 * What tells that a request is a pushed message: the fields of its XML and the parameters of its address.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
const pushSigns = {
    code: /\b(?:FromUserName|ToUserName|MsgType|msg_signature|encrypt_type|echostr)\b/,
    name: /(?:wechat|weixin|wx|mp)\w*[/_-]?(?:callback|portal|push|receive|message)\b|\b(?:receive|handle|on)(?:Wx|Wechat|WeChat|Weixin)?(?:Message|Msg)\b/i,
};
/**
 * What tells that a request is a payment notice: its fields, or that its handler is named so.
 * Source: https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_7 and
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
const paymentSigns = {
    code: /\b(?:parseOrderNotifyResult|parseRefundNotifyResult|WxPayOrderNotifyResult|handlePaidNotify|TRANSACTION\.SUCCESS)\b|\bout_trade_no\b[\s\S]{0,2000}\btransaction_id\b|\breturn_code\b[\s\S]{0,2000}\bout_trade_no\b/,
    name: /\b\w*(?:pay|paid|refund|order)\w*[/_-]?(?:notify|callback)\b|\b(?:notify|callback)\w*(?:pay|paid|refund)\w*\b/i,
};
/** A payment notice names the payer. */
const paymentShape = {
    whole: ["openid"],
    fields: { openid: ["openid"], subopenid: ["openid"], payer: ["openid"] },
};

;// CONCATENATED MODULE: ./lib/knowledge/server-entries.js
/**
 * How servers come to run code besides routes: message push handlers and scheduled work. Sources: the documentation of
 * silenceper/wechat, EasyWeChat, WxJava, node-webot, werobot and Senparc; Spring, Celery, Quartz, Hangfire, Laravel, egg.
 */
/** Functions that the platform's message push reaches: calls that register them, by the end of the API path. */
const pushRegistrations = [
    { name: "SetMessageHandler", source: "silenceper/wechat v2 README" },
    { name: "addMessageListener", source: "EasyWeChat 6 server docs" },
    { name: "addEventListener", api: /[sS]erver/, source: "EasyWeChat 6 server docs" },
    { name: "push", api: /server\b|getServer\(\)/, source: "EasyWeChat 4 and 5 server docs" },
    { name: "with", api: /server\b|getServer\(\)/, source: "EasyWeChat 6 server docs" },
    { name: "setMessageHandler", api: /server/, source: "EasyWeChat 3 server docs" },
    { name: "handler", api: /rule\(\)|[rR]outer/, source: "WxJava WxMpMessageRouter" },
    { name: "wechat", source: "node-webot/wechat README" },
    { name: "co-wechat.middleware", source: "node-webot/co-wechat README" },
    { name: "middleware", api: /wechat/i, source: "node-webot/co-wechat README" },
    { name: "add_handler", api: /robot/, source: "werobot docs" },
];
/** Interfaces and base classes whose methods receive pushed messages. */
const pushBases = [
    {
        base: /^Wx(?:Mp|Ma|Cp|Open)?MessageHandler$|^AbstractHandler$/,
        method: /^handle$/,
        source: "WxJava WxMpMessageHandler",
    },
    {
        base: /MessageHandler/,
        method: /^On\w*Request(?:Async)?$|^DefaultResponseMessage/,
        source: "Senparc MessageHandler",
    },
    { base: /^EventHandlerInterface$/, method: /^handle$/, source: "EasyWeChat 4 EventHandlerInterface" },
];
/** Decorators that make a function a message handler (werobot). */
const pushAnnotationPattern = /^(?:robot|\w*[rR]obot)\.(?:handler|text|image|voice|location|link|event|subscribe|unsubscribe|click|view|scan|filter|\w+_event)$/;
/** Decorators and annotations of scheduled and queued work. */
const scheduleAnnotationPattern = /^(?:Scheduled|XxlJob|Cron|Interval|Timeout|Process|RabbitListener|KafkaListener|JmsListener|shared_task|task|(?:\w+\.)?(?:task|periodic_task|cron|scheduled_job|crontab))$/;
/** Calls that schedule their function: by the end of the API path. */
const scheduleCalls = [
    "scheduleJob",
    "schedule",
    "add_job",
    "AddFunc",
    "AddJob",
    "ScheduleJob",
    "AddOrUpdate",
    "Enqueue",
    "CronJob",
    "every",
    "crontab",
    "process",
];
/** Base classes of scheduled and queued work: the named method is its entry. */
const scheduleBases = [
    {
        base: /^(?:Command|ShouldQueue|Job|QuartzJobBean|IJob|BackgroundService|IHostedService|TimerTask|Subscription|BaseCommand|CronJobBase)$/,
        method: /^(?:handle|execute|executeInternal|Execute|ExecuteAsync|StartAsync|run|subscribe|do)$/,
    },
];

;// CONCATENATED MODULE: ./lib/flow/shapes.js


/** Reads a path of an answer; fields in `without` are gone from the whole. */
const readShape = (shape, path, without = []) => {
    const fields = fieldsOf(path);
    for (const field of fields.toReversed()) {
        const kinds = shape.fields[field];
        if (kinds)
            return { kinds, whole: false };
        if (sources/* harmlessFields */.VX.has(field))
            return { kinds: [], whole: false };
    }
    if (!fields.every((field) => sources/* wrapperFields */.tW.has(field)))
        return { kinds: [], whole: false };
    const gone = new Set(without.flatMap((field) => shape.fields[field] ?? []));
    return { kinds: shape.whole.filter((kind) => !gone.has(kind)), whole: true };
};

;// CONCATENATED MODULE: ./lib/flow/step-message.js







/** How far out a function is looked at for what its request is about. */
const OUTWARD = 3;
/** Longer functions handle many things, so that their words tell nothing about one of them. */
const LONG = 20_000;
const foundIn = (walk, shape, api, node, path) => {
    const { kinds, whole } = readShape(shape, path, walk.state.without);
    walk.found({ node, kinds, api, basis: "interface" }, kinds, whole);
};
const registers = (walk, call) => {
    const name = lastName(call.callee);
    const rows = pushRegistrations.filter((row) => row.name === name || row.name.endsWith(`.${name}`));
    if (rows.length === 0)
        return false;
    const path = walk.program.apiOf(call.callee) ?? dotted(call.callee);
    return rows.some((row) => (row.name === name || row.name === path) && (!row.api || row.api.test(path)));
};
/** A function that the platform's message push calls, by how it is registered or declared. */
const isPushHandler = (walk, target) => {
    if (target.annotations.some((one) => pushAnnotationPattern.test(one.name)))
        return true;
    if (walk.facts.handoversOf(target).some(({ call }) => registers(walk, call)))
        return true;
    const { parent } = target;
    return (parent?.kind === "class" &&
        pushBases.some((row) => row.method.test(target.name ?? "") && parent.bases.some((base) => row.base.test(base))));
};
/** What a chain of listeners is added to: `bot` in `bot.on("scan", f).on("message", g)`. */
const emitterOf = (expression) => {
    let at = expression;
    while (at.kind === "call" && at.callee.kind === "member" && /^(?:on|once)$/.test(at.callee.property))
        at = at.callee.object;
    return at;
};
/** A function that an automated account calls with each message. */
const isChatHandler = (walk, target, type) => {
    const { annotation, event, receiver, library, name, messageType } = messageEvents;
    if (target.annotations.some((one) => annotation.test(one.name)))
        return true;
    const isRegistered = walk.facts
        .handoversOf(target)
        .some(({ call }) => call.arguments[0]?.kind === "string" &&
        event.test(call.arguments[0].value) &&
        call.callee.kind === "member" &&
        receiver.test(dotted(emitterOf(call.callee.object))));
    if (isRegistered)
        return true;
    const usesLibrary = (0,adopt/* moduleOf */.cD)(target).imports.some((one) => library.test(one.source));
    return usesLibrary && ((type !== undefined && messageType.test(type)) || name.test(target.name ?? ""));
};
/** The first parameter of a function that gets messages of users. */
const stepMessageParameter = (walk, target, node, name, path) => {
    const fields = fieldsOf(path);
    const type = node.kind === "parameter" ? node.type : undefined;
    // node-webot keeps the message in a field of the request.
    if (fields[0] === "weixin") {
        foundIn(walk, sources/* pushMessageShape */.t, "message push", node, fields.slice(1));
        return true;
    }
    if (/^(?:req|request|ctx|context|c|server|session|next)$/i.test(name))
        return false;
    if (isPushHandler(walk, target))
        foundIn(walk, sources/* pushMessageShape */.t, "message push", node, fields);
    else if (isChatHandler(walk, target, type))
        foundIn(walk, receivedShape, "received message", node, fields);
    else
        return false;
    return true;
};
const shapeOf = (walk, node) => {
    let target = node.kind === "function" ? node : walk.program.enclosingFunction(node);
    for (let i = 0; target && i < OUTWARD; i++, target = walk.program.enclosingFunction(target)) {
        if (target.end - target.start > LONG)
            return undefined;
        const text = (0,adopt/* moduleOf */.cD)(target).text.slice(target.start, target.end);
        const told = `${target.name ?? ""} ${walk.facts.routeOf(target)?.path ?? ""}`;
        if (pushSigns.code.test(text) || pushSigns.name.test(told))
            return { shape: sources/* pushMessageShape */.t, api: "message push" };
        if (paymentSigns.code.test(text) || paymentSigns.name.test(told))
            return { shape: paymentShape, api: "payment notice" };
    }
    return undefined;
};
/**
 * The whole body of a request, when the function that reads it handles pushed messages or payment notices. False when it
 * handles something else.
 */
const stepRawBody = (walk, node, path) => {
    const known = shapeOf(walk, node);
    if (known)
        foundIn(walk, known.shape, known.api, node, fieldsOf(path));
    return known !== undefined;
};
/** A call that gives the raw body of a request: `file_get_contents("php://input")`, `request.get_data()`, `io.ReadAll(r.Body)`. */
const readsRawBody = (walk, call, name) => {
    const [first] = call.arguments;
    const receiver = call.callee.kind === "member" ? dotted(call.callee.object) : "";
    if (name === "filegetcontents")
        return walk.program.textOf(first) === "php://input";
    if (name === "readall")
        return first !== undefined && /(^|\.)(?:r|req|request)\.body$/.test(dotted(first));
    return (/^(?:getcontent|getdata|getrawdata|getrawbody|rawbody|getinput)$/.test(name) &&
        /(^|[.>])(?:this\.)?(?:c|request|req)(\(\))?$/.test(receiver));
};

;// CONCATENATED MODULE: ./lib/flow/step-property.js



/** A property of a component: what its users give it in their markup. False when nobody gives it anything. */
const stepProperty = (walk, component, path) => {
    const given = walk.facts.components.given(component, path);
    for (const { value, path: rest } of given)
        walk.go(value, rest, { stack: [] });
    return given.length > 0;
};
const holders = /^(?:data|properties|props)$/;
const declares = (owner, key) => {
    if (owner.kind !== "object")
        return false;
    const declared = entryOf(owner, frameOf(owner) === "Component" ? "properties" : "props") ?? entryOf(owner, "props");
    if (declared?.kind === "object")
        return valuesByKey(declared).has(key);
    return (declared?.kind === "array" && declared.items.some((item) => item.kind === "string" && segment(item.value) === key));
};
/** A field of a component's instance that is one of its properties: `this.data.phone`, `this.phone`, `this.props.phone`. */
const stepOwnProperty = (walk, owner, path) => {
    const isHeld = path.length > 1 && holders.test(path[0] ?? "");
    const asked = isHeld ? path.slice(1) : path;
    const [key] = asked;
    if (key === undefined)
        return false;
    const isProperty = owner.kind === "class" ? isHeld && path[0] === "props" : declares(owner, key);
    return isProperty && stepProperty(walk, (0,adopt/* moduleOf */.cD)(owner), asked);
};
/** The first parameter of Vue's `setup` and of a function component: the properties. */
const stepPropertiesParameter = (walk, target, path) => {
    const { name } = target;
    if (name === undefined || path.length === 0 || !(name === "setup" || /^[A-Z]\w*[a-z]/.test(name)))
        return false;
    return stepProperty(walk, (0,adopt/* moduleOf */.cD)(target), path);
};
/** What a component hands to the callback property that its user's function is given as. */
const stepCallbackProperty = (walk, { element, event }, index, path) => {
    if (!/^[A-Z]/.test(element.tag))
        return false;
    const component = walk.facts.components.moduleOf(element);
    const values = component ? walk.facts.components.handedUp(component, event, index) : [];
    for (const value of values)
        walk.go(value, path, { stack: [] });
    return values.length > 0;
};

;// CONCATENATED MODULE: ./lib/flow/step-page.js





/** The options of a page: what other pages put in the query when they open it, else what anyone may put there. */
const stepPageOptions = (walk, node, path) => {
    const [field, ...rest] = fieldsOf(path);
    const values = walk.facts.navigations().queryTo(stemOf((0,adopt/* moduleOf */.cD)(node).path));
    for (const { key, value } of values) {
        if (key === undefined)
            walk.go(value, field === undefined ? here : [field, ...rest], { stack: [] });
        else if (field === undefined || field === key)
            walk.go(value, field === undefined ? here : rest, { stack: [], name: key });
    }
    foundRequest(walk, node, path.at(-1));
};
/** What the pages that a page opens write into its data over `getCurrentPages()`. */
const stepWrittenByOthers = (walk, owner, asked) => {
    const module = (0,adopt/* moduleOf */.cD)(owner);
    const inVue = module.language === "vue";
    let known = false;
    for (const sent of walk.facts.navigations().writtenInto(stemOf(module.path))) {
        const rest = restOf(inVue && sent.path[0] === "data" ? sent.path.slice(1) : sent.path, asked);
        if (rest === undefined)
            continue;
        walk.go(sent.value, rest, { stack: [], name: sent.path.at(-1) ?? "" });
        known = true;
    }
    return known;
};
/** `getCurrentPages()[n].data.phone`: a field of a page that opens this one. */
const stepOtherPage = (walk, node, path) => {
    const fields = fieldsOf(path);
    const asked = fields[0] === "vm" ? fields.slice(1) : fields;
    const openers = walk.facts.navigations().openersOf(stemOf((0,adopt/* moduleOf */.cD)(node).path));
    let known = false;
    for (const stem of asked.length === 0 ? [] : openers) {
        const module = [".ts", ".js", ".vue"].map((ending) => walk.program.module(stem + ending)).find((one) => one);
        const owner = module && walk.facts.frameOf(module);
        if (!owner)
            continue;
        stepOwned(walk, owner, asked);
        known = true;
    }
    if (!known)
        walk.lost();
};
/** A listener in the `events` of `navigateTo({ url, events: { picked(data) {} } })`: what the opened page sends back. */
const stepChannelListener = (walk, target, path) => {
    const entry = target.parent;
    const holder = entry?.kind === "entry" ? entry.parent?.parent : undefined;
    if (entry?.kind !== "entry" || entry.key === undefined || holder?.kind !== "entry" || holder.key !== "events")
        return false;
    const sent = walk.facts.channels().events.get(segment(entry.key)) ?? [];
    for (const value of sent)
        walk.go(value, path, { stack: [] });
    return sent.length > 0;
};

;// CONCATENATED MODULE: ./lib/flow/step-store.js





/** A field of a Vuex store, from the mutations that set it; the names of modules before it are passed over. */
const stepState = (walk, asked) => {
    let known = false;
    for (const sent of walk.facts.storeState().shared) {
        const rest = restOf(sent.path, asked) ?? (asked.length > 1 ? restOf(sent.path, asked.slice(1)) : undefined);
        if (rest === undefined || asked.length === 0)
            continue;
        walk.go(sent.value, rest);
        known = true;
    }
    return known;
};
const stepGetter = (walk, path) => {
    const [name = "", ...rest] = path;
    const getters = walk.facts.storeState().getters.get(name.slice(name.lastIndexOf("/") + 1)) ?? [];
    for (const getter of getters)
        for (const value of walk.facts.returnsOf(getter))
            walk.go(value, rest);
    return getters.length > 0;
};
/** What is asked of a Vuex store: `state.user.phone`, `getters.phone`. False when nothing in the program sets it. */
const stepVuex = (walk, path) => {
    const [part, ...rest] = fieldsOf(path);
    if (part === "state")
        return stepState(walk, rest);
    return part === "getters" && stepGetter(walk, rest);
};
/** The options of the Pinia store that an expression gives or stands for. */
const piniaBehind = (walk, expression) => {
    for (const node of walk.program.valuesOf(expression)) {
        if (node.kind === "object" && frameOf(node) === "defineStore")
            return node;
        const options = node.kind === "call" && lastName(node.callee) === "defineStore" ? node.arguments.at(-1) : undefined;
        if (options?.kind === "object")
            return options;
    }
    return undefined;
};
const stepMapped = (walk, call, path) => {
    const [name, ...rest] = path;
    const mapped = mappedBy(call).find((one) => segment(one.local) === name);
    if (!mapped)
        return false;
    const { target } = mapped;
    const [first] = call.arguments;
    const pinia = first?.kind === "name" ? piniaBehind(walk, first) : undefined;
    if (typeof target === "string") {
        const asked = [segment(target), ...rest];
        if (pinia) {
            stepOwned(walk, pinia, asked);
            return true;
        }
        return lastName(call.callee) === "mapGetters" ? stepGetter(walk, asked) : stepState(walk, asked);
    }
    let known = false;
    for (const value of walk.facts.returnsOf(target)) {
        const root = rootOf(value);
        if (root?.root.kind !== "name")
            continue;
        const asked = joined(root.path, rest);
        if (pinia)
            stepOwned(walk, pinia, asked);
        known = pinia ? true : stepState(walk, asked) || known;
    }
    return known;
};
/** A computed value that is mapped from a store: `...mapState(["phone"])`, `...mapGetters({ p: "phone" })`. */
const stepMappedField = (walk, owner, path) => {
    const computed = owner.kind === "object" ? entryOf(owner, "computed") : undefined;
    const groups = computed?.kind === "object"
        ? computed.entries.flatMap((entry) => (entry.spread ? [entry.value] : []))
        : computed
            ? [computed]
            : [];
    let known = false;
    for (const group of groups)
        if (group.kind === "call" && /^map(?:State|Getters|WritableState)$/.test(lastName(group.callee)))
            known = stepMapped(walk, group, path) || known;
    return known;
};
/** The first parameter of a getter, mutation or action: the state, or the context that holds it. */
const stepStoreParameter = (walk, target, path) => {
    const group = storeGroupOf(target);
    if (group === undefined || path.length === 0 || !/^(?:getters|mutations|actions)$/.test(group))
        return false;
    const options = target.parent?.parent?.parent?.parent;
    if (options?.kind === "object" && frameOf(options) === "defineStore") {
        if (group === "getters")
            stepOwned(walk, options, path);
        return group === "getters";
    }
    return stepVuex(walk, group === "actions" ? path : ["state", ...path]);
};
/** What other files write into a Pinia store. */
const stepPatched = (walk, call, path) => {
    let known = false;
    for (const sent of walk.facts.storeState().patched.get(lastName(call.callee)) ?? []) {
        const rest = restOf(sent.path, path);
        if (rest === undefined)
            continue;
        walk.go(sent.value, rest, { stack: [] });
        known = true;
    }
    return known;
};

;// CONCATENATED MODULE: ./lib/flow/step-this.js







/** A member of an object literal by plain key. */
const memberIn = (object, key) => object?.kind === "object" ? valuesByKey(object).get(key) : undefined;
const goReturns = (walk, value, path) => {
    if (value?.kind !== "function")
        return false;
    const returns = walk.facts.returnsOf(value);
    for (const returned of returns)
        walk.go(returned, path);
    return returns.length > 0;
};
/** Vue and Pinia: `data()`, `state()`, `setup()`, `computed` and `getters` give the instance its fields. */
const stepVue = (walk, owner, path) => {
    const [first] = path;
    if (owner.kind !== "object" || first === undefined)
        return false;
    let known = false;
    for (const key of ["data", "state", "setup"]) {
        const group = entryOf(owner, key);
        const made = group?.kind === "function" ? walk.facts.returnsOf(group) : group ? [group] : [];
        for (const object of made) {
            const value = memberIn(object, first);
            if (!value || (group === object && key === "data"))
                continue;
            walk.go(value, path.slice(1));
            known = true;
        }
    }
    const computed = memberIn(entryOf(owner, "computed") ?? entryOf(owner, "getters"), first);
    if (computed)
        known = goReturns(walk, computed.kind === "object" ? entryOf(computed, "get") : computed, path.slice(1)) || known;
    return stepMappedField(walk, owner, path) || known;
};
const stepMembers = (walk, owner, path) => {
    const [first] = path;
    if (first === undefined)
        return false;
    if (owner.kind === "object") {
        const value = memberIn(owner, first);
        if (!value || value.kind === "function")
            return stepVue(walk, owner, path);
        walk.go(value, path.slice(1));
        return true;
    }
    if (owner.kind !== "class")
        return false;
    let known = false;
    for (const member of owner.members) {
        if (member.kind === "field" && segment(member.name) === first && member.value) {
            walk.go(member.value, path.slice(1));
            known = true;
        }
        if (member.kind === "function" &&
            member.parameters.length === 0 &&
            member.name !== undefined &&
            segment(member.name) === first)
            known = goReturns(walk, member, path.slice(1)) || known;
    }
    return known;
};
/** A field of a page, component, class or app: where it is declared and everything that is stored there. */
const stepOwned = (walk, owner, path) => {
    const asked = fieldsOf(path);
    if (asked[0] === "globaldata" || frameOf(owner) === "App")
        return stepApp(walk, asked);
    if (asked[0] === "store" && asked.length > 2)
        return stepVuex(walk, asked.slice(1)) ? undefined : walk.lost();
    if (asked[0] === "route" || asked[0] === "mp") {
        if (asked.length > 1)
            foundRequest(walk, walk.state.node, asked.at(-1));
        return undefined;
    }
    const isGiven = stepOwnProperty(walk, owner, asked);
    let known = stepMembers(walk, owner, asked) || isGiven;
    for (const field of walk.facts.boundTo((0,adopt/* moduleOf */.cD)(owner), asked)) {
        walk.found({ node: field.element, kinds: field.kinds, api: `<${field.element.tag}>`, basis: "interface" }, field.kinds, false);
        known = true;
    }
    const stores = walk.facts.stores((0,adopt/* moduleOf */.cD)(owner)).byOwner.get(owner) ?? [];
    for (const store of stores) {
        const rest = restOf(store.path, asked);
        if (rest === undefined || !store.value)
            continue;
        const nested = store.path.length > asked.length;
        walk.go(store.value, rest, nested ? { name: store.path.at(-1) ?? "" } : {});
        known = true;
    }
    known = stepWrittenByOthers(walk, owner, asked) || known;
    if (!known)
        walk.lost();
};
/** A field of the app object, from wherever in the program it is written. */
const stepApp = (walk, asked) => {
    let known = false;
    for (const sent of walk.facts.channels().app) {
        const rest = restOf(sent.path, asked);
        if (rest === undefined || asked.length === 0)
            continue;
        walk.go(sent.value, rest);
        known = true;
    }
    if (!known)
        walk.lost();
};
/** `this`, with the fields that were asked of it. */
const stepThis = (walk, node) => {
    const owner = ownerOf(node);
    if (owner && walk.state.path.length > 0)
        stepOwned(walk, owner, walk.state.path);
    else
        walk.lost();
};

;// CONCATENATED MODULE: ./lib/flow/step-global.js






/** The `api` of values that a client sent: parameters, body, headers and cookies of a request, options of a page. */
const REQUEST = "request parameter";
/** Notes a value that the other side sent; its field's name may tell what it is. */
const foundRequest = (walk, node, field) => {
    const kinds = field === undefined ? [] : (0,personal_names/* hintOfName */.M4)(field).kinds;
    walk.found({ node, kinds, api: REQUEST, basis: "name" }, kinds, false);
};
const superglobals = /^\$?_(GET|POST|REQUEST|COOKIE|FILES)$/;
/** Parts of a request object that the client fills. */
const requestParts = new Set([
    "body",
    "query",
    "params",
    "headers",
    "cookies",
    "querystring",
    "form",
    "args",
    "json",
    "post",
    "get",
    "files",
    "values",
    "request",
    "rawbody",
    "postform",
    "cookie",
]);
/** True when `path` of an object called `name` is what a client sent: `req.body.phone`, `request.args.openid`. */
const isRequest = (name, path) => /^\$?(req|request|ctx|context|httprequest|httpcontext)$/i.test(name) &&
    path[0] !== undefined &&
    requestParts.has(path[0]);
/** True when `path` of a request is all of its body: `body`, `request.rawBody`. */
const isWholeBody = (path) => path.length > 0 &&
    path.every((part) => requestParts.has(part) || part === "data") &&
    /body|data|json/.test(path.at(-1) ?? "");
/** A name that nothing in the repository binds. */
const stepGlobal = (walk, name) => {
    const { path } = walk.state;
    if (superglobals.test(name.name))
        return foundRequest(walk, name, path[0]);
    const isBody = /^\$?(req|request|ctx)$/.test(name.name) && isWholeBody(path);
    if (isBody && stepRawBody(walk, name, here))
        return undefined;
    if (isRequest(name.name, path))
        return foundRequest(walk, name, path.at(-1));
    const module = (0,adopt/* moduleOf */.cD)(name);
    if (module.language === "vue" && stepProperty(walk, module, within(name.name, path)))
        return undefined;
    if (module.language !== "wxml")
        return walk.lost();
    // In markup a free name is a field of the page's data.
    const stem = module.path.replace(/\.wxml$/, "");
    const script = walk.program.module(`${stem}.js`) ?? walk.program.module(`${stem}.ts`);
    const owner = script && walk.facts.frameOf(script);
    if (owner)
        stepOwned(walk, owner, ["data", ...within(name.name, path)]);
    else
        walk.lost();
};

;// CONCATENATED MODULE: ./lib/flow/settled.js
/** A secret that is written out is one all the same. */
const looksSecret = (text) => /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w+/=-]{16,}$/i.test(text);
/**
 * A value that is known to be nobody's data: a constant, a function. Empty text, 0 and null are not: they stand for a value
 * to come.
 */
const isSettled = (node) => {
    switch (node.kind) {
        case "string":
            return node.value !== "" && !looksSecret(node.value);
        case "number":
            return node.value !== 0;
        case "boolean":
        case "regex":
        case "function":
        case "class":
            return true;
        default:
            return false;
    }
};

;// CONCATENATED MODULE: ./lib/knowledge/sanitizers.js
/**
 * Functions after which a value is no longer the user's data: masks, keyed or one-way transformations, checks and
 * measures. Names are compared in lower case without underscores.
 */
const protecting = /mask|desensiti[sz]|redact|anonymi[sz]|pseudonymi[sz]|encrypt|encipher|hmac|sha(1|224|256|384|512)|md5|bcrypt|argon2|scrypt|pbkdf2|hashpw|hashpassword|passwordhash|digest|obfuscat|scrub|tuomin|jiami|(hide|privacy|star)(phone|mobile|tel|name|idcard)/;
const notProtecting = /^un|decrypt|decipher|encrypteddata|encryptedmsg/;
const hashing = /^(hash|hashsync|createhash|gethash|hashdata|make_?hash|sign|signature|getsign|createsign|gensign|makesign)$/;
/** Results are sizes, booleans or indexes. */
const measuring = new Set([
    "length",
    "size",
    "count",
    "strlen",
    "mbstrlen",
    "len",
    "indexof",
    "lastindexof",
    "includes",
    "contains",
    "containskey",
    "startswith",
    "endswith",
    "test",
    "hasownproperty",
    "has",
    "haskey",
    "exists",
    "isempty",
    "isblank",
    "isnotblank",
    "isnotempty",
    "isnull",
    "isnullorempty",
    "isnullorwhitespace",
    "equals",
    "equalsignorecase",
    "empty",
    "isset",
    "isarray",
    "isnan",
    "typeof",
    "boolean",
    "bool",
    "intval",
    "gettype",
    "getclass",
    "arraykeys",
    "keys",
    "inarray",
    "every",
    "some",
    "any",
    "all",
    "search",
    "compareto",
    "hashcode",
    "isstring",
    "isobject",
    "isdigit",
    "isnumeric",
    "ispresent",
    "contentlength",
    "statuscode",
    "getstatus",
    "strpos",
    "stripos",
    "pregmatch",
    "matches",
    "findindex",
    "typename",
    "sizeof",
    "isinstance",
    "verify",
    "checksignature",
    "dechex",
]);
/** Parts of a value too short to name a person when their bounds are constants. */
const slicing = new Set([
    "slice",
    "substring",
    "substr",
    "mbsubstr",
    "substringbefore",
    "substringafter",
    "charat",
    "left",
    "right",
    "takelast",
    "take",
]);
const plain = (name) => name.toLowerCase().replace(/_/g, "");
/** A name that says that what it makes is hidden, hashed or encrypted: `maskPhone`, `DesensitizedUtil`, `md5`. */
const isProtector = (name) => {
    const key = plain(name);
    return protecting.test(key) && !notProtecting.test(key);
};
/** A function whose result protects or only measures its argument. */
const isSanitizer = (name) => measuring.has(plain(name)) || hashing.test(plain(name)) || isProtector(name);
/** A function that cuts a part out of a text. */
const isSlice = (name) => slicing.has(plain(name));
/** A replacement text that hides what it replaces. */
const hides = (replacement) => /\*|x{3}|X{3}|#{3}|•|●/.test(replacement) || replacement === "";
/** Names of error values, which carry no user data of their own. */
const isErrorName = (name) => /^_?(err|error|ex|exception|throwable|reason|failure|err_?msg|error_?msg|error_?message|err_?code|errno|msg_?err)\d?$/i.test(name);

;// CONCATENATED MODULE: ./lib/knowledge/passing-calls.js
const words = (text) => new Set(text.trim().split(/\s+/));
/**
 * What library functions do with a value: which of their operands the result still holds. Everything that is not here and
 * has no body in the repository is taken to return something new.
 */
const byArgument = words(`
  stringify parse parseobject parsearray tojson tojsonstring fromjson assign encodeuricomponent
  decodeuricomponent encodeuri decodeuri escape unescape string str strval number parseint parsefloat format
  sprintf vsprintf inspect printr varexport jsonencode jsondecode serialize unserialize dumps loads marshal
  marshalindent marshaltostring writevalueasstring readvalue serializeobject deserializeobject deserialize
  valueof tostring repr urlencode urldecode rawurlencode quote unquote httpbuildquery buildquery base64encode
  base64decode b64encode b64decode btoa atob encodetostring trim strtolower strtoupper htmlspecialchars
  htmlentities stripslashes addslashes concat extend merge deepmerge clone clonedeep deepclone copy deepcopy
  arraymerge arrayvalues arrayfilter implode join resolve all from list dict tuple set values entries fromentries
  pick object freeze aslist arrays of ofnullable just toraw unref ref reactive shallowref torefs storetorefs toref readonly
  usestate useref observable sprint sprintln errorf bytes byte buffer encode decode newstring stringbuilder
  stringbuffer text any nexttick jsonify simplexmlloadstring objtoarray arraytoobject xmltoarray parsexml xml2js
  parsestring newreader newdecoder newbuffer newbufferstring readall jsonparse tojsonobject toarray collect
  wraplist fromstring xmltomap xmltojson xmltoobject fromxml parsestringpromise formatmessage querystringify urlsearchparams formdata error map unmarshal iconv utf8encode stringtojson print sorted
  reversed firstvaluefrom lastvaluefrom filter success ok successdata buildsuccess okresult
`);
const byReceiver = words(`
  tostring trim trimstart trimend strip lstrip rstrip tolowercase touppercase lower upper tolower toupper concat
  join split replace replaceall padstart padend slice splice filter sort reverse flat flatmap map find findlast
  at pop shift first last encode decode format append prepend json text body string bytes tojson toarray all get
  tojsonstring values entries items stream collect collecttolist tolist aslist foreach peek orelse orelsenull
  orelsethrow orelseget unwrap clone copy topromise then catch finally build tobuilder asstring astext getbytes intern
  result get_json getjson readasstringasync readasstring content data with toobject lean exec configureawait
  getawaiter valueof todict modeldump dict readtostring read readlines iterator next tostringasync array toxml
  only merge add put
`);
const passing_calls_plain = (name) => name.toLowerCase().replace(/_/g, "");
/** The function's result holds its arguments: serialisers, string and collection functions. */
const passesArguments = (name) => byArgument.has(passing_calls_plain(name));
/** The method's result holds its receiver. */
const passesReceiver = (name) => byReceiver.has(passing_calls_plain(name));
/** Methods that call a function with the items of their receiver as its first argument. */
const iterators = words(`
  foreach map filter find findindex some every flatmap each sort tomap transform anymatch allmatch peek ifpresent
  select where
`);
/** Of these, the ones whose result is what the function returns. */
const mappers = words(`
  map flatmap select reduce transform then thenapply thencompose continuewith arraymap
`);

;// CONCATENATED MODULE: ./lib/flow/invocations.js


/** The call that an expression is handed to as a callback: an argument of it, or under a key that is no failure. */
const callAround = (node) => {
    const { parent } = node;
    if (parent?.kind === "call")
        return { call: parent, key: undefined };
    if (parent?.kind !== "entry" || parent.parent?.kind !== "object" || parent.parent.parent?.kind !== "call")
        return undefined;
    return { call: parent.parent.parent, key: parent.key };
};
const isUse = (node, name, key) => key === undefined
    ? node.kind === "name" && node.name === name
    : node.kind === "member" && node.property === key && node.object.kind === "name" && node.object.name === name;
/** Values that arrive as argument `index` of the callback which `scope` knows as `name`, or as `name.key`. */
const valuesGiven = (scope, name, key, index) => {
    const given = [];
    (0,adopt/* walk */.GG)(scope, (node) => {
        if (node.kind !== "name" && node.kind !== "member")
            return;
        if (!isUse(node, name, key))
            return;
        const { parent } = node;
        if (parent?.kind === "call" && parent.callee === node) {
            const value = parent.arguments[index];
            if (value)
                given.push({ value, isResult: false });
            return;
        }
        if (parent?.kind === "member" &&
            parent.parent?.kind === "call" &&
            parent.parent.callee === parent &&
            (parent.property === "call" || parent.property === "accept" || parent.property === "invoke")) {
            const value = parent.parent.arguments[parent.property === "call" ? index + 1 : index];
            if (value)
                given.push({ value, isResult: false });
            return;
        }
        const around = callAround(node);
        if (!around || index > 0 || (around.key !== undefined && /fail|error|catch|reject/i.test(around.key)))
            return;
        if (around.call.callee === node)
            return;
        const isThen = lastName(around.call.callee) === "then" &&
            around.call.callee.kind === "member" &&
            around.call.arguments[0] === node;
        if (isThen && around.call.callee.kind === "member")
            given.push({ value: around.call.callee.object, isResult: true });
        else if (around.key !== undefined || !/^(catch|setTimeout|finally)$/.test(lastName(around.call.callee)))
            given.push({ value: around.call, isResult: true });
    });
    return given;
};
/** Values that `target` hands to the callback it gets at `position`, under `key` when that is an options object. */
const givenTo = (target, position, key, index) => {
    const parameter = target.parameters[position];
    if (!parameter)
        return [];
    if (parameter.target.kind === "name")
        return valuesGiven(target, parameter.target.name, key, index);
    if (parameter.target.kind === "object-pattern" && key !== undefined) {
        const entry = parameter.target.entries.find((one) => one.key === key);
        const local = entry?.value.kind === "default-pattern" ? entry.value.target : entry?.value;
        if (local?.kind === "name")
            return valuesGiven(target, local.name, undefined, index);
    }
    return [];
};

;// CONCATENATED MODULE: ./lib/flow/step-exchange.js




const REQUESTS = 6;
/** Keys of a request's options that hold all fields of its body or query. */
const step_exchange_holders = /^(?:data|params|param|body|query|json|form|payload)$/i;
const notBody = /^(?:headers?|config|options|method|loading)$/i;
const plainTypes = /^(?:String|string|str|int|Integer|Long|long|Double|double|Boolean|boolean|bool|BigDecimal|Date)\b/;
const goPayload = (walk, value, asked) => {
    const { parent } = value;
    const key = parent?.kind === "entry" ? parent.key : undefined;
    if (key !== undefined && notBody.test(key))
        return;
    if (key === undefined || step_exchange_holders.test(key))
        walk.go(value, asked, { stack: [] });
    else if (asked.length === 0)
        walk.go(value, here, { stack: [], name: key });
    else if (segment(key) === asked[0])
        walk.go(value, asked.slice(1), { stack: [], name: key });
};
const goSent = (walk, http, asked) => {
    for (const value of http.payload)
        goPayload(walk, value, asked);
    for (const { key, value } of http.url ? queryOf(walk.program, http.url) : []) {
        if (key === undefined)
            walk.go(value, asked, { stack: [] });
        else if (asked.length === 0)
            walk.go(value, here, { stack: [], name: key });
        else if (key === asked[0])
            walk.go(value, asked.slice(1), { stack: [], name: key });
    }
};
/** A field of the request that a route handles, from what the clients of the repository send there. */
const stepSent = (walk, handler, path) => {
    if (!handler)
        return;
    const fields = fieldsOf(path);
    const from = fields.findIndex((field) => !requestParts.has(field));
    const asked = from < 0 ? here : fields.slice(from);
    for (const http of walk.facts.exchanges().requestsTo(handler).slice(0, REQUESTS))
        goSent(walk, http, asked);
};
/** A parameter of a handler that is a field of the request, or an object with all of them. */
const stepSentParameter = (walk, handler, parameter, path) => {
    const { annotations, target, type } = parameter;
    const isBody = annotations.some((one) => /^(?:RequestBody|FromBody|ModelAttribute|Body)$/.test(one.name));
    const isPlain = plainTypes.test(type ?? "");
    // A body taken as text has no fields of its own, so nothing tells which of them is meant.
    if (isBody && isPlain)
        return;
    if (isBody || !isPlain)
        stepSent(walk, handler, path);
    else if (target.kind === "name")
        stepSent(walk, handler, [segment(target.name), ...path]);
};
/** The answer to a request that a route of the repository gives. False when no route is known for it. */
const stepAnswer = (walk, call, path) => {
    const route = walk.facts.exchanges().routeFor(call);
    if (!route)
        return false;
    const fields = fieldsOf(path);
    for (const value of responsesOf(walk.program, walk.facts, route.handler)) {
        walk.go(value, fields, { stack: [] });
        // Clients keep the body under `data`; wrappers hand out the body itself.
        if (fields[0] === "data")
            walk.go(value, fields.slice(1), { stack: [] });
    }
    walk.lost();
    return true;
};

;// CONCATENATED MODULE: ./lib/flow/step-call.js




















const STACK = 3;
const TARGETS = 6;
/** Methods that read one field, named by a constant, of what they are called on. */
const readers = /^(get|opt|input|param|post|query|header|value|field|path|cookie|argument|request|first|property|item|find|load|fetch|attr|pop|ref)/;
const requestReaders = /^(input|param|params|post|query|header|cookie|get|getparameter|getheader|getquery|postform|getpostform|formvalue|defaultquery|getargument|getbodyargument|getqueryargument|only|all|file|getpost|getbody|cookies|getparam|getpara)$/;
const requestObjects = /(^|[.$])(request|req|c|ctx|context|r|this|input|httprequest)(\(\)|\.query\(\)|\.url\.query\(\)|\.request|\.args|\.form|\.headers|\.query|\.params|\.get|\.post)*$/;
const isNumber = (node) => node?.kind === "number" || (node?.kind === "unary" && node.operand.kind === "number");
const numberOf = (node) => node.kind === "number"
    ? node.value
    : node.kind === "unary" && node.operand.kind === "number"
        ? -node.operand.value
        : 0;
/** A cut of constant bounds that leaves too little to name a person. */
const keepsLittle = (bounds) => {
    const [from, to] = bounds.map(numberOf);
    if (from === undefined || !bounds.every(isNumber))
        return false;
    if (to === undefined)
        return from < 0 ? from >= -6 : from >= 6;
    return (to > from ? to - from : Math.abs(to)) <= 6;
};
const isProtected = (walk, call, name) => {
    const receiver = receiverOf(call);
    // `Promise.all` gathers; `all(…)` of Python only tests.
    if ((isSanitizer(name) && !(receiver && /^(all|any)$/i.test(name))) || (receiver && isProtector(lastName(receiver))))
        return true;
    if (isSlice(name)) {
        return keepsLittle(receiver ? call.arguments : call.arguments.slice(1));
    }
    if (/^(replace|replaceall|replaceinrange|pregreplace|strreplace|substrreplace|resub|sub|replacefirst)$/i.test(plainName(name))) {
        return call.arguments.some((argument) => {
            const text = argument.kind === "string" ? argument.value : walk.program.textOf(argument);
            return text !== undefined && text !== "" && hides(text);
        });
    }
    return false;
};
const enter = (walk, call, target, path) => {
    const returns = walk.facts.returnsOf(target);
    // Where nothing can be handed over it does not matter who called.
    const stack = target.parameters.length === 0 ? [] : [...walk.state.stack, call].slice(-STACK);
    for (const value of returns)
        walk.go(value, path, { stack });
    return returns.length > 0;
};
/** `new Promise((resolve) => …)`: what is handed to resolve. */
const stepPromise = (walk, call, path) => {
    for (const executor of walk.facts.functionsBehind(call.arguments[0])) {
        const resolve = executor.parameters[0]?.target;
        if (resolve?.kind === "name")
            for (const given of valuesGiven(executor, resolve.name, undefined, 0))
                walk.go(given.value, path);
    }
};
/** `promise.then(f)`, `list.map(f)`: what the function returns, else what the method is called on. */
const stepMapper = (walk, call, path) => {
    let known = false;
    const callbacks = call.arguments.flatMap((argument) => walk.facts.functionsBehind(argument));
    for (const callback of callbacks) {
        for (const value of walk.facts.returnsOf(callback)) {
            walk.go(value, path);
            known = true;
        }
    }
    return known;
};
const stepCloudFunction = (walk, call, path) => {
    const name = walk.program.textOf(walk.program.argument(call, 0, "name"));
    const fields = fieldsOf(path);
    const route = walk.program.routes.find((one) => one.path === name &&
        one.methods.length >= 0 &&
        walk.program.sideOf(walk.program.placeOf(one.place).path) === "cloud-function");
    if (!route)
        return false;
    return enter(walk, call, route.handler, fields[0] === "result" ? fields.slice(1) : fields);
};
const stepStorageRead = (walk, call, name, path) => {
    const isRead = /^(getstorage|getstoragesync|getitem)$/.test(name) ||
        (name === "get" && /(storage|cache)$/.test(dotted(call.callee).replace(/\.get$/, "")));
    if (!isRead)
        return false;
    const key = walk.program.textOf(walk.program.argument(call, 0, "key") ?? call.arguments[0]);
    if (key === undefined)
        return false;
    const rest = name === "getstorage" && path[0] === "data" ? path.slice(1) : path;
    const writers = walk.facts.channels().storage.get(key) ?? [];
    for (const value of writers)
        walk.go(value, rest);
    const hint = rest.length === 0 ? (0,personal_names/* hintOfName */.M4)(key) : undefined;
    if (hint && hint.kinds.length > 0)
        walk.found({ node: call, kinds: hint.kinds, api: key, basis: "name" }, hint.kinds, hint.whole);
    else if (writers.length === 0)
        walk.lost();
    return true;
};
/** A method that reads a field named by a constant: `json.getString("openid")`, `$request->input("phone")`. */
const stepReader = (walk, call, name, path) => {
    const receiver = receiverOf(call);
    const [key] = call.arguments;
    const field = key === undefined ? undefined : walk.program.textOf(key);
    const on = receiver ? dotted(receiver) : "";
    if (requestReaders.test(name) &&
        (receiver ? requestObjects.test(on) : name === "input" || name === "param") &&
        (field !== undefined || /^(all|params|param|post|getbody|input)$/.test(name))) {
        if (field !== undefined)
            stepSent(walk, walk.program.enclosingFunction(call), [segment(field), ...path]);
        foundRequest(walk, call, field?.replace(/^.*\./, "") ?? path.at(-1));
        return true;
    }
    if (!receiver || field === undefined || field === "" || field.includes("${}") || !readers.test(name))
        return false;
    walk.go(receiver, within(field, path), { name: field });
    return true;
};
/** A call asked for its result, or for a field of it. */
const stepCall = (walk, call) => {
    const { path, without } = walk.state;
    const name = lastName(call.callee);
    const plain = plainName(name);
    const receiver = receiverOf(call);
    const known = knownCall(walk.facts, call);
    if (known) {
        const { kinds, whole } = readShape(known.shape, path, without);
        const last = path.at(-1);
        // A field that the interface is not known for: its name counts.
        if (kinds.length === 0 && last !== undefined && !sources/* harmlessFields */.VX.has(last))
            return walk.lost();
        return walk.found({ node: call, kinds, api: known.api, basis: "interface" }, kinds, whole);
    }
    if (plain === "sign" && receiver && /jwt|jsonwebtoken|token/.test(dotted(receiver)))
        return walk.go(call.arguments[0], path);
    if (isProtected(walk, call, name))
        return undefined;
    if (binders.test(plain) && receiver)
        return foundRequest(walk, call, path.at(-1));
    if (plain === "defineprops")
        return stepProperty(walk, (0,adopt/* moduleOf */.cD)(call), path) ? undefined : walk.lost();
    if (plain === "withdefaults")
        return walk.go(call.arguments[0], path);
    if (plain === "getcurrentpages")
        return stepOtherPage(walk, call, path);
    if (readsRawBody(walk, call, plain))
        return stepRawBody(walk, call, path) ? undefined : walk.lost();
    if (/^(userouter|getcurrentinstance)$/.test(plain) && path.includes("params"))
        return stepPageOptions(walk, call, path.slice(path.indexOf("params") + 1));
    if (/^(usestore|createstore|store)$/.test(plain) && stepVuex(walk, path))
        return undefined;
    if (plain === "getapp")
        return stepApp(walk, fieldsOf(path));
    if (call.isNew && plain === "promise")
        return stepPromise(walk, call, path);
    if (plain === "callfunction" && stepCloudFunction(walk, call, path))
        return undefined;
    if (stepStorageRead(walk, call, plain, path))
        return undefined;
    if (receiver?.kind === "name" && isRequest(receiver.name, [plain]) && call.arguments.length === 0 && path.length > 0)
        return foundRequest(walk, call, path.at(-1));
    if (stepAnswer(walk, call, path))
        return undefined;
    const targets = walk.program.functionsOf(call.callee);
    if (targets.length > 0 && targets.length <= TARGETS) {
        let entered = false;
        for (const target of targets)
            entered = enter(walk, call, target, path) || entered;
        if (entered)
            return undefined;
    }
    if (mappers.has(plain) && stepMapper(walk, call, path))
        return undefined;
    if (stepReader(walk, call, plain, path))
        return undefined;
    if (path.length > 0 && stepInstance(walk, call, path))
        return undefined;
    return stepLibrary(walk, call, plain, path);
};
/** `new Session()`, `useUserStore()`: a field of the class or store that the call gives. */
const stepInstance = (walk, call, path) => {
    const owners = walk.program
        .valuesOf(call)
        .filter((node) => node.kind === "class" || (node.kind === "object" && frameOf(node) !== undefined));
    for (const owner of owners.slice(0, 2))
        if (owner.kind === "class" || owner.kind === "object")
            stepOwned(walk, owner, path);
    return stepPatched(walk, call, path) || owners.length > 0;
};
/** A call of a function without a body in the repository. */
const stepLibrary = (walk, call, name, path) => {
    const receiver = receiverOf(call);
    let passed = false;
    const isMade = call.isNew || (call.callee.kind === "name" && /^[A-Z][a-z]/.test(call.callee.name));
    // Libraries that colour text for a terminal: `chalk.green(text)`, `chalk.bold.red(text)`.
    const isColour = receiver !== undefined && /^(?:chalk|picocolors|pc|kleur|colors|ansis|clc)(?:$|\.)/.test(dotted(receiver));
    const isWrapper = isMade && !/^(date|regexp)$/.test(name);
    if (passesArguments(name) ||
        isWrapper ||
        isColour ||
        (call.arguments.length === 1 &&
            (call.callee.kind === "other" || /^(int|float|long|string|number|byte|rune)/.test(name)))) {
        for (const argument of call.arguments) {
            if (argument.kind === "function")
                continue;
            walk.go(argument, /^(format|sprintf|sprint|sprintln|join|implode|stringify|jsonencode|tojson|dumps|marshal)$/.test(name)
                ? here
                : path);
            passed = true;
        }
    }
    if (receiver && passesReceiver(name) && clientApiOf(walk.program, call) !== "wx.request") {
        walk.go(receiver, path);
        passed = true;
    }
    // A getter of a type whose source is not here: Java beans, Lombok, protobuf.
    const getter = /^(?:get|is)([A-Z]\w*)$/.exec(lastName(call.callee));
    if (!passed && receiver && getter?.[1] !== undefined && call.arguments.length === 0) {
        walk.go(receiver, within(getter[1], path));
        passed = true;
    }
    if (!passed &&
        receiver &&
        /^[a-z]\w*$/.test(lastName(call.callee)) &&
        call.arguments.length === 1 &&
        isBuilder(call)) {
        walk.go(call.arguments[0], here, { name: lastName(call.callee) });
        walk.go(receiver, path);
        passed = true;
    }
    if (!passed)
        walk.lost();
};
/** `X.builder().phone(p).openid(o)`. */
const isBuilder = (call) => /builder\(\)/.test(dotted(call.callee));

;// CONCATENATED MODULE: ./lib/flow/order.js
const spanning = (nodes, inner) => {
    const [first] = nodes;
    const last = nodes.at(-1);
    return first && last && first.start <= inner.start && inner.end <= last.end
        ? { start: first.start, end: last.end }
        : undefined;
};
/** The stretch of text whose code, as far as it stands after the node, runs only when the node has run. */
const reachOf = (node) => {
    let child = node;
    for (let at = node.parent; at; child = at, at = at.parent) {
        if (at.kind === "if") {
            const branch = spanning(at.consequent, child) ?? spanning(at.alternate, child);
            if (branch)
                return branch;
        }
        else if (at.kind === "loop") {
            const body = spanning(at.body, child);
            if (body)
                return body;
        }
        else if (at.kind === "try") {
            const body = spanning(at.body, child);
            if (body)
                return body;
        }
        else if (at.kind === "case" || at.kind === "handler")
            return at;
        else if (at.kind === "conditional" && child !== at.test)
            return child;
        else if (at.kind === "binary" && child === at.right && /^(&&|\|\||\?\?)$/.test(at.operator))
            return child;
        else if (at.kind === "function" || at.kind === "module")
            return at;
    }
    return child;
};
const functionAround = (node) => {
    let at = node.parent;
    while (at && at.kind !== "function")
        at = at.parent;
    return at;
};
const loopAround = (node, other) => {
    for (let at = node.parent; at && at.kind !== "function"; at = at.parent)
        if (at.kind === "loop" && at.start <= other.start && other.end <= at.end)
            return true;
    return false;
};
/** True when `first` always runs before `use`, in the same function. */
const alwaysBefore = (first, use) => {
    if (first.end > use.start || functionAround(first) !== functionAround(use))
        return false;
    const reach = reachOf(first);
    return reach.start <= use.start && use.end <= reach.end;
};
/**
 * Of several writes to one place, those whose value can still be there at `use`: a write that always runs before the use
 * ends all earlier ones, and a write after the use counts only in a loop or from another function.
 */
const liveAt = (writes, nodeOf, replaces, use) => {
    if (writes.length < 2)
        return writes;
    let last;
    for (const write of writes) {
        const node = nodeOf(write);
        if (replaces(write) && (last === undefined || node.start > last.start) && alwaysBefore(node, use))
            last = node;
    }
    const around = functionAround(use);
    return writes.filter((write) => {
        const node = nodeOf(write);
        if (node === last || functionAround(node) !== around)
            return true;
        if (node.start > use.end)
            return loopAround(node, use);
        return last === undefined || node.start > last.start || (loopAround(node, use) && !loopAround(last, node));
    });
};

;// CONCATENATED MODULE: ./lib/flow/patterns.js

const patterns_DEPTH = 8;
/** The slots of a target that bind the name: `{ data: { phone: p = "" } }` binds `p` under data, phone. */
const slotsOf = (target, name) => {
    const slots = [];
    const open = [{ node: target, path: here, fallback: undefined, depth: 0 }];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, path, fallback, depth } = item;
        if (depth > patterns_DEPTH)
            continue;
        const go = (next, to, value) => {
            open.push({ node: next, path: to, fallback: value, depth: depth + 1 });
        };
        if (node.kind === "name") {
            if (node.name === name)
                slots.push({ path, fallback });
        }
        else if (node.kind === "default-pattern")
            go(node.target, path, node.value);
        else if (node.kind === "object-pattern") {
            for (const entry of node.entries)
                go(entry.value, entry.spread || entry.key === undefined ? path : [...path, segment(entry.key)]);
        }
        else if (node.kind === "array-pattern" || node.kind === "array") {
            for (const [i, part] of node.items.entries())
                if (part)
                    go(part, part.kind === "spread" ? path : [...path, String(i)]);
        }
        else if (node.kind === "spread")
            go(node.operand, path);
        else if (node.kind === "object")
            for (const entry of node.entries)
                go(entry.value, entry.key === undefined ? path : [...path, segment(entry.key)]);
    }
    return slots;
};

;// CONCATENATED MODULE: ./lib/flow/step-entry.js














/** What a component of the program sends with its own event: the component of that tag, or the only one that sends it. */
const stepOwnEvent = (walk, { element, event }, path) => {
    const all = walk.facts.channels().events.get(segment(event)) ?? [];
    const tag = element.tag.toLowerCase();
    const component = walk.facts.components.moduleOf(element);
    const own = all.filter((value) => component ? (0,adopt/* moduleOf */.cD)(value) === component : tagOf((0,adopt/* moduleOf */.cD)(value).path).toLowerCase() === tag);
    if (component && own.length === 0)
        return false;
    const isOnly = new Set(all.map((value) => (0,adopt/* moduleOf */.cD)(value))).size === 1;
    const sent = own.length > 0 || !isOnly ? own : all;
    const rest = path[0] === "detail" ? path.slice(1) : path;
    for (const value of sent)
        walk.go(value, rest);
    return sent.length > 0;
};
/** Tags that are no component of the program, whatever its configuration says. */
const nativeTags = /^(?:view|button|input|textarea|form|picker|text|image|scroll-view|map|div|span|switch|checkbox-group|radio-group|swiper|canvas)$/;
/** The detail of a markup event. True when the event is one whose detail is known. */
const stepEvent = (walk, bound, path) => {
    const { element, event } = bound;
    if (!nativeTags.test(element.tag) && stepOwnEvent(walk, bound, path))
        return true;
    const fields = fieldsOf(path);
    const [first] = fields;
    if (first !== undefined && !/^(detail|target|currenttarget|mp)$/.test(first))
        return false;
    const rest = first === "mp" ? fields.slice(2) : fields.slice(1);
    const open = openTypeOf(element);
    if (open) {
        if (first === "currenttarget" || first === "target")
            return true;
        const { kinds, whole } = readShape(open.shape, rest, walk.state.without);
        walk.found({ node: element, kinds, api: `open-type=${open.type}`, basis: "interface" }, kinds, whole);
        return true;
    }
    if (rest[0] === "dataset" || first === "currenttarget")
        return false;
    const name = attributeText(element, "name");
    if (isField(element)) {
        const kinds = fieldKinds(element);
        if (first === undefined || rest[0] === undefined || rest[0] === "value")
            walk.found({
                node: element,
                kinds,
                api: `<${element.tag}${name === undefined ? "" : ` name=${name}`}>`,
                basis: "interface",
            }, kinds, false);
        return true;
    }
    if (element.tag === "form" && /submit/i.test(event)) {
        const asked = rest[0] === "value" ? rest[1] : undefined;
        for (const field of fieldsIn(element)) {
            if (asked !== undefined && segment(field.name) !== asked)
                continue;
            const kinds = fieldKinds(field.element);
            if (kinds.length > 0)
                walk.found({ node: field.element, kinds, api: `<${field.element.tag} name=${field.name}>`, basis: "interface" }, kinds, asked === undefined);
        }
        return true;
    }
    return false;
};
const messageTypes = /^(WxMpXmlMessage|WxMaMessage|MixMessage|RequestMessage\w*|IRequestMessage\w*|TextMessage)$/;
const pageEntries = /^(onLoad|onShow|onLaunch)$/;
const scripts = /^(javascript|typescript|tsx|vue)$/;
const isCloudMain = (target) => {
    const { parent } = target;
    return (target.name === "main" &&
        parent?.kind === "assign" &&
        parent.target.kind === "member" &&
        lastName(parent.target) === "main");
};
/**
 * A parameter that a platform fills: an event of markup, a request, the options of a page, a pushed message. True when the
 * parameter is one of these.
 */
const stepEntryParameter = (walk, target, parameter, index, path) => {
    let known = false;
    if (index === 0)
        for (const event of walk.facts.eventsOf(target))
            known = stepEvent(walk, event, path) || known;
    for (const event of walk.facts.eventsOf(target))
        known = stepCallbackProperty(walk, event, index, path) || known;
    if (!known && index === 0)
        known = stepPropertiesParameter(walk, target, path);
    if (!known && index === 0)
        known = stepChannelListener(walk, target, path) || stepStoreParameter(walk, target, path);
    if (known)
        return true;
    if (index === 1 && target.name !== undefined) {
        const sent = walk.facts.storeState().commits.get(target.name) ?? [];
        for (const value of sent)
            walk.go(value, path);
        known = sent.length > 0;
    }
    if (known)
        return true;
    const type = parameter.type?.replace(/^.*[.\\*]/, "");
    if (type !== undefined && messageTypes.test(type)) {
        const { kinds, whole } = readShape(sources/* pushMessageShape */.t, path, walk.state.without);
        walk.found({ node: parameter, kinds, api: "message push", basis: "interface" }, kinds, whole);
        return true;
    }
    const name = parameter.target.kind === "name" ? parameter.target.name : "";
    const fields = fieldsOf(path);
    if (index === 0 && stepMessageParameter(walk, target, parameter, name, path))
        return true;
    const { language } = (0,adopt/* moduleOf */.cD)(target);
    const isScript = scripts.test(language);
    if (isScript &&
        (isRequest(name, fields) ||
            (index === 0 && fields[0] !== undefined && walk.facts.routeOf(target) && isRequest("req", fields)))) {
        if (isWholeBody(fields) && stepRawBody(walk, target, here))
            return true;
        stepSent(walk, target, fields);
        foundRequest(walk, parameter, fields.at(-1));
        return true;
    }
    if (isScript &&
        index === 0 &&
        (isCloudMain(target) ||
            (pageEntries.test(target.name ?? "") && walk.program.sideOf((0,adopt/* moduleOf */.cD)(target).path) !== "server"))) {
        if (fields[0] === "userinfo" && isCloudMain(target))
            walk.found({ node: parameter, kinds: ["openid"], api: "event.userInfo", basis: "interface" }, ["openid"], false);
        else if (isCloudMain(target))
            foundRequest(walk, parameter, fields.at(-1));
        else
            stepPageOptions(walk, parameter, path);
        return true;
    }
    // In Java, C#, Go and Python frameworks the parameters of a handler are the fields of the request.
    if (!isScript &&
        walk.facts.routeOf(target) &&
        !/^(request|response|ctx|c|context|w|r|session|model|httpservletrequest|httpservletresponse)$/i.test(name)) {
        if (parameter.annotations.some((one) => one.name === "RequestBody") && stepRawBody(walk, target, path))
            return true;
        const field = fields.at(-1) ?? name;
        stepSentParameter(walk, target, parameter, fields);
        foundRequest(walk, parameter, (0,personal_names/* hintOfName */.M4)(field).kinds.length > 0 ? field : name);
        return true;
    }
    if (!isScript && isRequest(name, fields)) {
        if (isWholeBody(fields) && stepRawBody(walk, target, here))
            return true;
        foundRequest(walk, parameter, fields.at(-1));
        return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/flow/step-parameter.js









const step_parameter_CALLERS = 24;
const EMITTERS = 4;
const resultKeys = /^(on)?_?(success|complete|done|callback|ok|cb|then|resolve|result|load|message|finish|data)$/i;
const failureKeys = /^(on)?_?(fail|failed|failure|error|catch|reject|cancel)$/i;
const argumentFor = (walk, call, index, parameter) => {
    const name = parameter.target.kind === "name" ? parameter.target.name : undefined;
    if (call.arguments.slice(0, index).some((argument) => argument.kind === "spread"))
        return undefined;
    return (walk.program.argument(call, index, name !== undefined && call.arguments.at(-1)?.kind === "object" ? undefined : name) ?? call.arguments[index]);
};
/** Hands the question on to the argument of one call; an argument that is missing is harmless. */
const goArgument = (walk, call, index, parameter, path, stack) => {
    const argument = argumentFor(walk, call, index, parameter);
    if (argument)
        walk.go(argument, path, { stack, caller: call });
    if (parameter.rest)
        for (const further of call.arguments.slice(index + 1))
            walk.go(further, path, { stack, caller: call });
};
const items = (walk, handover, path) => {
    const receiver = receiverOf(handover.call);
    const others = handover.call.arguments.filter((_, i) => i !== handover.position);
    const isLibrary = !receiver || /^(_|lodash|\$|jquery|underscore|r|ramda|collections|arrays|lo|linq)$/.test(dotted(receiver));
    if (isLibrary)
        for (const other of others)
            walk.go(other, path);
    else if (receiver)
        walk.go(receiver, path);
};
/** What a callback gets from the call that it is handed to; false when that cannot be told. */
const stepHandover = (walk, handover, index, parameter, path) => {
    const { call, key, position } = handover;
    const name = plainName(lastName(call.callee));
    const receiver = receiverOf(call);
    if (key !== undefined && failureKeys.test(key))
        return true;
    if (/^(catch|finally|settimeout|setinterval|requestanimationframe|nexttick|debounce|throttle)$/.test(name) &&
        key === undefined)
        return true;
    if (/^(then|thenapply|thenaccept|thencompose|continuewith|tap|subscribe)$/.test(name) && receiver) {
        if (position === 0 && index === 0)
            walk.go(receiver, path);
        return true;
    }
    if (call.isNew && name === "promise")
        return true;
    if (iterators.has(name) || /^(arraymap|arrayfilter|arraywalk|usort|each)$/.test(name)) {
        const itemIndex = name === "each" && receiver && /^(\$|jquery)$/.test(dotted(receiver)) ? 1 : 0;
        if (index === itemIndex)
            items(walk, handover, path);
        return true;
    }
    if (name === "reduce" || name === "arrayreduce") {
        if (index === 1 && receiver)
            walk.go(receiver, path);
        else if (index === 0 && call.arguments[1])
            walk.go(call.arguments[1], path);
        return true;
    }
    if (name === "onload" && key === undefined && index === 0 && !receiver) {
        stepPageOptions(walk, parameter, path);
        return true;
    }
    const api = clientApiOf(walk.program, call);
    if (api !== undefined && sources/* clientShapes */.Ss[api]) {
        if (index === 0)
            walk.go(call, path);
        return true;
    }
    const inner = walk.program.functionsOf(call.callee);
    if (inner.length > 0 && inner.length < 5) {
        let known = false;
        for (const target of inner) {
            for (const given of givenTo(target, position, key, index)) {
                walk.go(given.value, path, given.isResult ? {} : { stack: [...walk.state.stack, call].slice(-3) });
                known = true;
            }
        }
        if (known)
            return true;
    }
    const [event] = call.arguments;
    if (/^(\$?on|once|addlistener|addeventlistener|subscribe|\$once)$/.test(name) && event?.kind === "string") {
        const sent = walk.facts.channels().events.get(segment(event.value)) ?? [];
        // A name that many use, as "change", does not tell who sent it.
        if (sent.length > EMITTERS)
            return false;
        for (const value of sent)
            walk.go(value, path);
        return sent.length > 0;
    }
    if (key === undefined
        ? index > 0 || !(parameter.target.kind === "name" && isErrorName(parameter.target.name))
        : resultKeys.test(key) && index === 0) {
        walk.go(call, path);
        return true;
    }
    return false;
};
/** A parameter: what the callers hand over, what a platform or library calls the function with. */
const stepParameter = (walk, parameter, path) => {
    const target = parameter.parent;
    if (target?.kind !== "function")
        return walk.lost();
    const index = target.parameters.indexOf(parameter);
    const { stack } = walk.state;
    const top = stack.at(-1);
    if (top && walk.program.functionsOf(top.callee).includes(target))
        return goArgument(walk, top, index, parameter, path, stack.slice(0, -1));
    let known = stepEntryParameter(walk, target, parameter, index, path);
    for (const caller of walk.program.callersOf(target).slice(0, step_parameter_CALLERS)) {
        goArgument(walk, caller, index, parameter, path, []);
        known = true;
    }
    for (const handover of walk.facts.handoversOf(target).slice(0, step_parameter_CALLERS))
        known = stepHandover(walk, handover, index, parameter, path) || known;
    if (parameter.value)
        walk.go(parameter.value, path);
    if (!known)
        walk.lost();
};

;// CONCATENATED MODULE: ./lib/flow/step-name.js










/** Goes on with the part of `value` that a destructuring target binds to the name. */
const bind = (walk, target, name, value) => {
    const slots = slotsOf(target, name);
    for (const slot of slots) {
        if (value)
            walk.go(value, joined(slot.path, walk.state.path));
        if (slot.fallback)
            walk.go(slot.fallback, walk.state.path);
    }
    if (!value && slots.every((slot) => !slot.fallback))
        walk.lost();
};
/** `for (k, v in map)`: the first of two targets is a key or a position. */
const bindItem = (walk, loop, name) => {
    if (!loop.target || !loop.iterable)
        return walk.lost();
    const pair = loop.target.kind === "array-pattern" && loop.target.items.length === 2;
    for (const slot of slotsOf(loop.target, name)) {
        if (pair && slot.path[0] === "0")
            continue;
        walk.go(loop.iterable, joined(pair ? slot.path.slice(1) : slot.path, walk.state.path));
    }
};
const step_name_HOPS = 4;
/** The value that a module exports under a name, over re-exports. */
const exportedBy = (program, module, name, hops = 0) => {
    for (const entry of module.exports) {
        if (entry.name === name && entry.value)
            return entry.value;
        const isWay = entry.source !== undefined && (entry.name === name || (entry.name === "*" && name !== "default"));
        const next = isWay && hops < step_name_HOPS ? program.importedModule(module, entry.source) : undefined;
        const value = next && exportedBy(program, next, entry.name === "*" ? name : (entry.imported ?? name), hops + 1);
        if (value)
            return value;
    }
    return undefined;
};
/** An exported value, with what its own module stores in it later. */
const goExported = (walk, value) => {
    walk.go(value, walk.state.path);
    const { parent } = value;
    if (parent?.kind !== "declare" || parent.target.kind !== "name")
        return;
    for (const store of walk.facts.stores((0,adopt/* moduleOf */.cD)(value)).byBinding.get(parent) ?? []) {
        const rest = restOf(store.path, walk.state.path);
        if (rest)
            walk.go(store.value, rest);
    }
};
/** An imported name: the export of the module behind it, when the program knows it. */
const stepImport = (walk, name, definition) => {
    const { path } = walk.state;
    const { imported } = definition;
    const module = walk.program.importedModule((0,adopt/* moduleOf */.cD)(definition), definition.source);
    if (!module)
        return stepGlobal(walk, name);
    const whole = exportedBy(walk.program, module, "default");
    if (imported !== "*" && imported !== "default") {
        const value = exportedBy(walk.program, module, imported);
        if (value)
            return goExported(walk, value);
        return whole?.kind === "object" ? walk.go(whole, within(imported, path)) : walk.lost();
    }
    if (whole)
        return goExported(walk, whole);
    const field = module.exports.find((entry) => entry.value && segment(entry.name) === path[0]);
    if (field?.value)
        walk.go(field.value, path.slice(1));
    else
        walk.lost();
    return undefined;
};
const follow = (walk, definition, name) => {
    switch (definition.kind) {
        case "declare":
            return bind(walk, definition.target, name.name, definition.value);
        case "assign":
            return bind(walk, definition.target, name.name, definition.value);
        case "parameter":
            return followParameter(walk, definition, name.name);
        case "loop":
            return bindItem(walk, definition, name.name);
        case "import":
            return stepImport(walk, name, definition);
        case "field":
            if (definition.parent?.kind === "class")
                stepOwned(walk, definition.parent, within(definition.name, walk.state.path));
            else if (definition.value)
                walk.go(definition.value, walk.state.path);
            else
                walk.lost();
            return undefined;
        case "entry":
            return followMember(walk, definition);
        case "class":
            if (walk.state.path.length > 0)
                stepOwned(walk, definition, walk.state.path);
            return undefined;
        case "handler":
        case "function":
            return undefined;
        default:
            return walk.lost();
    }
};
/** A name of markup: a field of the data, or a computed value, of the component that the markup belongs to. */
const followMember = (walk, entry) => {
    const maker = enclosingFunction(entry);
    const holder = maker ? maker.parent : entry;
    const group = holder?.kind === "entry" ? holder.parent : undefined;
    const owner = group?.kind === "object" ? outOfGroups(group) : undefined;
    if (!owner || entry.key === undefined)
        return walk.lost();
    const isPageData = !maker && group !== owner && group?.parent?.kind === "entry" && group.parent.key === "data";
    return stepOwned(walk, owner, isPageData ? ["data", ...within(entry.key, walk.state.path)] : within(entry.key, walk.state.path));
};
const followParameter = (walk, parameter, name) => {
    for (const slot of slotsOf(parameter.target, name)) {
        stepParameter(walk, parameter, joined(slot.path, walk.state.path));
        if (slot.fallback)
            walk.go(slot.fallback, walk.state.path);
    }
};
/** Stores on the name's own variable, with what is left to ask of each; ends the search where one replaces what is asked for. */
const followStores = (walk, stores, asked, use) => {
    const fitting = stores.flatMap((store) => {
        const rest = restOf(store.path, asked);
        return rest === undefined
            ? []
            : [{ store, rest, whole: fieldsOf(store.path).length <= fieldsOf(asked).length && store.path.length > 0 }];
    });
    const without = new Set();
    let ended = false;
    const live = liveAt(fitting, ({ store }) => store.at, ({ store, whole }) => whole && store.at.kind !== "call", use);
    for (const { store, rest, whole } of live) {
        const replaced = alwaysBefore(store.at, use);
        if (whole && replaced && store.at.kind !== "call")
            ended = true;
        const last = store.path.at(-1);
        // A deleted, emptied or rewritten field is no part of the whole any more.
        if (!whole && replaced && last !== undefined && (store.value === undefined || store.at.kind === "assign"))
            without.add(last);
        if (store.value)
            walk.go(store.value, rest, whole ? {} : { without: [], name: last ?? "" });
    }
    return { ended, without: [...without], seen: live.length > 0 };
};
/** A variable: its declarations, assignments and the stores on its fields. */
const stepName = (walk, name) => {
    const { path, without } = walk.state;
    if (isErrorName(name.name)) {
        // A failed request's error may hold the answer: `err.data.unionid`.
        const last = path.at(-1);
        if (last !== undefined && !sources/* harmlessFields */.VX.has(last))
            walk.lost();
        return;
    }
    const definitions = walk.program.definitionsOf(name);
    if (definitions.length === 0)
        return stepGlobal(walk, name);
    const [first] = definitions;
    const module = (0,adopt/* moduleOf */.cD)(name);
    if (module.isSetup) {
        for (const field of walk.facts.boundTo(module, within(name.name, path.filter((part) => part !== "value"))))
            walk.found({ node: field.element, kinds: field.kinds, api: `<${field.element.tag}>`, basis: "interface" }, field.kinds, false);
    }
    const stores = (first ? walk.facts.stores(module).byBinding.get(first) : undefined) ?? [];
    const others = stores.filter((store) => store.at.end <= name.start || store.at.start >= name.end);
    const result = followStores(walk, others, path, name);
    if (result.ended)
        return;
    const live = liveAt(definitions, (definition) => definition, (definition) => (definition.kind === "assign" && definition.operator === "=") ||
        (definition.kind === "declare" && definition.value !== undefined), name);
    const kept = path.length === 0 ? [...new Set([...without, ...result.without])].sort() : without;
    const inner = kept === without
        ? walk
        : { ...walk, go: (node, to, change = {}) => walk.go(node, to, { without: kept, ...change }) };
    for (const definition of live)
        follow(inner, definition, name);
};

;// CONCATENATED MODULE: ./lib/flow/step.js








const stepObject = (walk, object) => {
    const { path, without } = walk.state;
    const [first] = path;
    if (first === undefined) {
        if (object.entries.length === 0)
            return walk.lost();
        for (const entry of object.entries) {
            if (entry.spread)
                walk.go(entry.value, here, { without });
            else if (entry.value.kind !== "function" && (entry.key === undefined || !without.includes(segment(entry.key))))
                walk.go(entry.value, here, { without: [], name: entry.key ?? "" });
        }
        return undefined;
    }
    const named = valuesByKey(object).get(first);
    if (named)
        return walk.go(named, path.slice(1));
    const open = object.entries.filter((entry) => entry.spread || entry.key === undefined);
    for (const entry of open)
        walk.go(entry.value, entry.spread ? path : path.slice(1));
    if (open.length === 0)
        walk.lost();
    return undefined;
};
const stepItems = (walk, items) => {
    const { path } = walk.state;
    const at = indexOf(path);
    if (items.length === 0)
        return walk.lost();
    const item = at === undefined ? undefined : items[at];
    if (item && item.kind !== "spread")
        return walk.go(item, path.slice(1));
    for (const one of items)
        walk.go(one, at === undefined ? path : path.slice(1));
    return undefined;
};
/** Asks where a value comes from, one step back. A step that neither goes on nor says that it is lost has found nothing. */
const step = (walk) => {
    const { node, path } = walk.state;
    switch (node.kind) {
        case "name":
            return stepName(walk, node);
        case "this":
            return stepThis(walk, node);
        case "member":
            if (/^(length|size|count|statuscode|errmsg|errcode|byteLength)$/i.test(node.property) && path.length === 0)
                return undefined;
            if (/(^|\.)location\.(href|search|hash)$/.test(dotted(node)))
                return foundRequest(walk, node, undefined);
            return walk.go(node.object, within(node.property, path));
        case "index":
            return stepIndex(walk);
        case "call":
            return stepCall(walk, node);
        case "await":
        case "spread":
            return walk.go(node.operand, path);
        case "assign":
            return walk.go(node.value, path);
        case "template":
            for (const part of node.parts)
                if (part.kind !== "string")
                    walk.go(part, here);
            return undefined;
        case "object":
            return stepObject(walk, node);
        case "array":
            return stepItems(walk, node.items);
        case "conditional":
            walk.go(node.consequent, path);
            return walk.go(node.alternate, path);
        case "binary":
            return stepBinary(walk);
        case "unary":
            if (/^[&*+]$|^<-$/.test(node.operator))
                walk.go(node.operand, path);
            return undefined;
        case "other":
            for (const child of node.children)
                if (isValue(child.kind))
                    walk.go(child, path);
            return undefined;
        case "string":
        case "number":
        case "null":
            return isSettled(node) ? undefined : walk.lost();
        default:
            return undefined;
    }
};
const isValue = (kind) => [
    "name",
    "this",
    "member",
    "index",
    "call",
    "template",
    "object",
    "array",
    "assign",
    "binary",
    "unary",
    "conditional",
    "await",
    "spread",
    "other",
].includes(kind);
const stepIndex = (walk) => {
    const { node, path } = walk.state;
    if (node.kind !== "index")
        return undefined;
    const { index, object } = node;
    if (index?.kind === "number")
        return walk.go(object, within(String(index.value), path));
    // A slice with constant bounds, as in Python and Go.
    if (index?.kind === "other" &&
        keepsLittle(index.children.filter((child) => child.kind === "number" || child.kind === "unary")))
        return undefined;
    const key = index && index.kind !== "name" ? walk.program.textOf(index) : undefined;
    return walk.go(object, key === undefined || key.includes("${}") ? path : within(key, path));
};
const stepBinary = (walk) => {
    const { node, path } = walk.state;
    if (node.kind !== "binary")
        return undefined;
    switch (node.operator) {
        case "||":
        case "??":
        case "+":
        case "|":
            walk.go(node.left, path);
            return walk.go(node.right, path);
        case "&&":
            return walk.go(node.right, path);
        case "%":
            return node.left.kind === "string" ? walk.go(node.right, here) : undefined;
        default:
            return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/flow/search.js




const nameIn = (node) => {
    if (node.kind === "name")
        return node.name;
    if (node.kind === "member")
        return node.property;
    if (node.kind === "index" && node.index?.kind === "string")
        return node.index.value;
    if (node.kind !== "call")
        return "";
    const { callee } = node;
    const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
    return /^get(?=[A-Z_])/.test(name) ? name.replace(/^get_?/, "") : "";
};
const named = (name) => {
    const hint = name === "" ? undefined : (0,personal_names/* hintOfName */.M4)(name);
    return hint && hint.kinds.length > 0 ? { ...hint, name } : undefined;
};
/** What the node's own name tells, else the key it is kept under, else the object and field together. */
const hintFor = (node, key) => {
    const own = named(nameIn(node)) ?? named(key);
    if (own || node.kind !== "member")
        return own;
    const object = nameIn(node.object);
    const kinds = object === "" ? [] : (0,personal_names/* hintOfField */.Nd)(object, node.property);
    return kinds.length > 0 ? { kinds, whole: false, name: `${object}.${node.property}` } : undefined;
};
/** Numbers nodes in the order of asking, so that questions can be compared as text. */
class Numbers {
    #numbers = new Map();
    of(node) {
        let number = this.#numbers.get(node);
        if (number === undefined) {
            number = this.#numbers.size;
            this.#numbers.set(node, number);
        }
        return number;
    }
}
/** Asks backwards from an expression, breadth first, until nothing is left to ask or the steps are used up. */
const search = (program, facts, numbers, start, limit) => {
    const known = new Map();
    const visits = [];
    const arrivals = [];
    const ask = (from, node, path, change) => {
        const stack = change.stack ?? from?.stack ?? [];
        const without = change.without ?? (path.length === 0 && from ? from.without : []);
        const hint = path.length === 0 ? hintFor(node, change.name ?? "") : undefined;
        const calls = stack.map((call) => numbers.of(call)).join(",");
        const key = `${numbers.of(node)}|${path.join(".")}|${calls}|${without.join(",")}|${hint?.name ?? ""}`;
        const before = known.get(key);
        if (before) {
            if (from && !before.askers.includes(from))
                before.askers.push(from);
            return;
        }
        const askers = from ? [from] : [];
        const visit = {
            node,
            path,
            stack,
            without,
            from,
            askers,
            caller: change.caller,
            hint,
            open: false,
            origin: false,
        };
        known.set(key, visit);
        visits.push(visit);
    };
    ask(undefined, start, here, {});
    let taken = 0;
    // The list grows while it is gone through.
    for (const visit of visits) {
        if (taken++ >= limit) {
            visit.open = true;
            continue;
        }
        const walk = {
            program,
            facts,
            state: visit,
            go: (node, path, change = {}) => {
                if (node && !isSettled(node))
                    ask(visit, node, path, change);
            },
            found: (source, kinds, whole) => {
                if (source.basis === "name")
                    visit.open = true;
                else if (kinds.length > 0)
                    visit.origin = true;
                if (kinds.length > 0 || source.basis === "name")
                    arrivals.push({ visit, source, kinds, whole });
            },
            lost: () => {
                visit.open = true;
            },
        };
        step(walk);
    }
    spread(visits, "open");
    spread(visits, "origin");
    return { visits, arrivals, isCut: taken > limit };
};
/** Carries a mark from the questions that have it to all that led to them. */
const spread = (visits, mark) => {
    const pending = visits.filter((visit) => visit[mark]);
    for (let visit = pending.pop(); visit; visit = pending.pop()) {
        for (const asker of visit.askers) {
            if (asker[mark])
                continue;
            asker[mark] = true;
            pending.push(asker);
        }
    }
};

;// CONCATENATED MODULE: ./lib/flow/tracer.js



/** Steps that one question may take; what was found until then counts. Real values take 5 to 200. */
const STEPS_PER_TRACE = 1_500;
/** Steps that all questions of one program may take together. */
const STEPS_PER_PROGRAM = 3_000_000;
/** Asks where values come from and keeps the answers. */
class Tracer {
    #program;
    #facts;
    #numbers = new Numbers();
    #answers = new Map();
    #steps = 0;
    /** Questions that were cut off. */
    cuts = 0;
    constructor(program, facts) {
        this.#program = program;
        this.#facts = facts;
    }
    /** Flows from every source behind the expression, shortest first; those without kinds are other values of a request. */
    trace(start) {
        const known = this.#answers.get(start);
        if (known)
            return known;
        const limit = Math.min(STEPS_PER_TRACE, STEPS_PER_PROGRAM - this.#steps);
        const found = search(this.#program, this.#facts, this.#numbers, start, limit);
        this.#steps += Math.min(found.visits.length, limit);
        if (found.isCut)
            this.cuts++;
        const traced = { flows: this.#flows(found), isOpen: found.visits[0]?.open ?? false };
        this.#answers.set(start, traced);
        return traced;
    }
    /** Origin beats name: a name counts only where nothing better is known and the value is not known to be harmless. */
    #flows({ visits, arrivals }) {
        const flows = [];
        const seen = new Set();
        const covered = new Set();
        const add = (visit, source, kinds, whole) => {
            const key = `${this.#numbers.of(source.node)}|${source.api}|${kinds.join(",")}`;
            if (seen.has(key))
                return;
            seen.add(key);
            for (const kind of kinds)
                covered.add(kind);
            flows.push({ source, kinds, steps: chain(visit, source.node), whole, entry: tracer_entryOf(visit) });
        };
        const isNew = (kinds) => kinds.length === 0 || kinds.some((kind) => !covered.has(kind));
        for (const { visit, source, kinds, whole } of arrivals)
            if (source.basis === "interface")
                add(visit, source, kinds, whole);
        for (const { visit, source, kinds, whole } of arrivals) {
            const isRead = source.api === REQUEST || !visit.origin;
            if (source.basis === "name" && isRead && isNew(kinds))
                add(visit, source, kinds, whole);
        }
        for (const visit of visits) {
            const { hint } = visit;
            if (!hint || !visit.open || visit.origin || !isNew(hint.kinds))
                continue;
            add(visit, { node: visit.node, kinds: hint.kinds, api: hint.name, basis: "name" }, hint.kinds, hint.whole);
        }
        return flows;
    }
}
/** The places on the way, from the source to the start; a place that holds the one before it, or lies in it, is left out. */
const chain = (visit, source) => {
    const nodes = [source];
    let before = source;
    for (let at = visit; at; at = at.from) {
        if (holds(before, at.node) || (at.from !== undefined && holds(at.node, before)))
            continue;
        before = at.node;
        nodes.push(before);
    }
    return nodes.map((node) => ({ node }));
};
const holds = (outer, inner) => {
    for (let at = inner; at; at = at.parent)
        if (at === outer)
            return true;
    return false;
};
/** The last call on the way that hands a whole value over from another file. */
const tracer_entryOf = (visit) => {
    let entry;
    for (let at = visit; at?.from; at = at.from) {
        const { caller, from, node } = at;
        if (!caller || from.path.length > 0 || (0,adopt/* moduleOf */.cD)(caller) === (0,adopt/* moduleOf */.cD)(from.node))
            continue;
        const value = caller.arguments.find((argument) => argument === node);
        entry = value ? { call: caller, value } : undefined;
    }
    return entry;
};

;// CONCATENATED MODULE: ./lib/flow/flow.js









const sinkKinds = [
    "log",
    "storage",
    "url",
    "response",
    "request",
    "analytics",
    "database",
    "file",
    "llm",
    "sql",
    "jump",
    "redirect",
];
/** Sinks that harm by whatever the other side sent, personal or not. */
const takesAnyInput = new Set(["sql", "redirect"]);
/** Value flow over one program. Answers are computed when asked for and kept. */
const createFlow = (program) => {
    const facts = new Facts(program);
    const tracer = new Tracer(program, facts);
    const reached = new Map();
    /** Found for all kinds at once: what reads a call reads it for every kind. */
    let allPlaces;
    let entries;
    const reach = (wanted) => {
        const lists = new Map([...wanted].map((sink) => [sink, []]));
        allPlaces ??= sinkPlaces(program, facts, new Set(sinkKinds));
        const places = allPlaces.filter((place) => wanted.has(place.sink));
        const ends = new Map([...wanted].map((sink) => [
            sink,
            new Set(places.filter((place) => place.sink === sink).map((place) => place.call)),
        ]));
        for (const place of places) {
            const { flows, isOpen } = tracer.trace(place.sink === "redirect" ? hostPart(place.value) : place.value);
            for (const { entry, ...flow } of flows) {
                if (!counts(place.sink, flow))
                    continue;
                const end = outerEnd(program, place, entry, ends.get(place.sink));
                if (end)
                    lists.get(place.sink)?.push({ ...flow, ...end });
            }
            const told = flows.length === 0 && isOpen && place.sink === "log" ? labelled(place) : undefined;
            if (told)
                lists.get(place.sink)?.push({ ...told, ...place });
        }
        for (const [sink, flows] of lists)
            reached.set(sink, unique(flows));
    };
    const sources = () => {
        const found = [];
        for (const call of program.allCalls()) {
            const known = knownCall(facts, call);
            if (known && known.shape.whole.length > 0)
                found.push({ node: call, kinds: known.shape.whole, api: known.api, basis: "interface" });
        }
        for (const element of program.elements()) {
            const open = openTypeOf(element);
            if (open)
                found.push({ node: element, kinds: open.shape.whole, api: `open-type=${open.type}`, basis: "interface" });
            const kinds = isField(element) ? fieldKinds(element) : [];
            if (kinds.length > 0)
                found.push({ node: element, kinds, api: `<${element.tag}>`, basis: "interface" });
        }
        return found
            .map((source) => ({ source, path: (0,adopt/* moduleOf */.cD)(source.node).path }))
            .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.source.node.start - b.source.node.start))
            .map(({ source }) => source);
    };
    return {
        trace: (expression) => tracer.trace(expression).flows.filter((flow) => flow.kinds.length > 0),
        into: (...sinks) => {
            const wanted = sinks.length > 0 ? sinks : sinkKinds;
            const missing = wanted.filter((sink) => !reached.has(sink));
            if (missing.length > 0)
                reach(new Set(missing));
            return wanted.flatMap((sink) => reached.get(sink) ?? []);
        },
        sources: () => (entries ??= sources()),
        diagnostics: () => tracer.cuts === 0
            ? []
            : [
                {
                    code: "budget",
                    message: {
                        en: `${tracer.cuts} value flows were too long to follow to the end.`,
                        "zh-CN": `有 ${tracer.cuts} 条数据流过长，未追踪到底。`,
                    },
                },
            ],
    };
};
const counts = (sink, flow) => sink === "redirect" ? flow.source.api === REQUEST : flow.kinds.length > 0 || takesAnyInput.has(sink);
/** The call enters a function that the node stands in. */
const enters = (program, call, node) => {
    const targets = program.functionsOf(call.callee);
    for (let at = node.parent; at; at = at.parent)
        if (at.kind === "function" && targets.includes(at))
            return true;
    return false;
};
/** A function of one statement, as `keep(key, value) { wx.setStorageSync(key, value); }`. */
const isThin = (node) => {
    let at = node.parent;
    while (at && at.kind !== "function")
        at = at.parent;
    return at?.kind === "function" && at.body.length <= 1;
};
/**
 * Where a flow ends for the reader: at the call of a thin wrapper that stands in another file, not inside the wrapper. Undefined
 * when that call is an end of its own. Requests keep both: the wrapper knows the address, the call inside makes the request.
 */
const outerEnd = (program, place, entry, ends) => {
    if (!entry || place.sink === "request" || !isThin(place.call) || !enters(program, entry.call, place.call))
        return place;
    if (ends?.has(entry.call))
        return undefined;
    return program.focus.has((0,adopt/* moduleOf */.cD)(entry.call).path) ? { ...place, call: entry.call, value: entry.value } : place;
};
/** One flow per sink, source and kinds: the same value in two arguments of a call counts once. */
const unique = (flows) => {
    const seen = new Map();
    return flows.filter((flow) => {
        const key = `${flow.source.node.start}|${(0,adopt/* moduleOf */.cD)(flow.source.node).path}|${flow.source.basis === "name" ? flow.source.api : ""}|${flow.kinds.join(",")}`;
        const keys = seen.get(flow.call);
        if (keys?.has(key))
            return false;
        if (keys)
            keys.add(key);
        else
            seen.set(flow.call, new Set([key]));
        return true;
    });
};

;// CONCATENATED MODULE: ./lib/languages/frontend.js
const grammars = ["javascript", "typescript", "tsx", "php", "python", "java", "go", "csharp"];

// EXTERNAL MODULE: ./lib/languages/frontends.js + 82 modules
var frontends = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/languages/guards.js
var guards = __webpack_require__(1545);
;// CONCATENATED MODULE: ./lib/program/module-store.js

/** How many files outside the focus may be parsed on demand, so that one popular name does not read a whole repository. */
const contextLimit = 4_000;
/**
 * What was parsed before, by file: both sides of a review share the files that the change leaves alone. Nothing writes to
 * a module once its front end has made it.
 */
const parsed = new WeakMap();
const createModuleStore = (files, focus, parsers, gate) => {
    const paths = [...files.keys()].sort();
    const modules = new Map();
    const languages = new Map();
    const diagnostics = [];
    let contextLeft = contextLimit;
    const parse = (file) => {
        if (!focus.has(file.path) && contextLeft-- <= 0) {
            if (contextLeft === -1) {
                diagnostics.push({
                    code: "budget",
                    message: {
                        en: `More than ${contextLimit} unchanged files were needed; the rest was not looked at.`,
                        "zh-CN": `需要查看的未改动文件超过 ${contextLimit} 个，其余未分析。`,
                    },
                });
            }
            return undefined;
        }
        const module = parsed.get(file) ?? (0,frontends/* lower */.ib)(file, parsers);
        parsed.set(file, module);
        diagnostics.push(...module.diagnostics);
        return module;
    };
    const languageAt = (path) => {
        if (!languages.has(path))
            languages.set(path, (0,frontends/* languageOf */.eX)(path));
        return languages.get(path);
    };
    const textOf = (path) => files.get(path)?.text ?? "";
    const active = [];
    /** Active paths by the number that the gate gives a literal. */
    const holders = new Map();
    for (const path of paths) {
        if (!focus.has(path) || languageAt(path) === undefined)
            continue;
        const found = gate?.find(textOf(path));
        if (gate && found && !gate.passes(found))
            continue;
        active.push(path);
        for (const number of found ?? []) {
            const known = holders.get(number);
            if (known)
                known.add(path);
            else
                holders.set(number, new Set([path]));
        }
    }
    const answers = new Map();
    const holding = (literals) => {
        const key = literals.join("\0");
        let answer = answers.get(key);
        if (answer)
            return answer;
        const sets = [];
        const others = [];
        for (const literal of literals) {
            const number = gate?.numberOf(literal);
            if (number === undefined)
                others.push(literal);
            else
                sets.push(holders.get(number));
        }
        answer = active.filter((path) => sets.some((set) => set?.has(path)) || others.some((literal) => textOf(path).includes(literal)));
        answers.set(key, answer);
        return answer;
    };
    return {
        files,
        focus,
        paths,
        active,
        holding,
        diagnostics,
        module(path) {
            const file = files.get(path);
            if (!file || !languageAt(path))
                return undefined;
            if (!modules.has(path))
                modules.set(path, parse(file));
            return modules.get(path);
        },
        isParsed: (path) => modules.get(path) !== undefined,
        languageOf: languageAt,
        pathsIn: (...wanted) => paths.filter((path) => {
            const language = languageAt(path);
            return language !== undefined && wanted.includes(language);
        }),
    };
};
const scriptLanguages = new Set(["javascript", "typescript", "tsx", "vue", "html", "wxml"]);
/** JavaScript, TypeScript and the markup that embeds it. */
const isScript = (language) => scriptLanguages.has(language);

;// CONCATENATED MODULE: ./lib/program/page-scripts.js


const page_scripts_scripts = new WeakMap();
/** The ranges of `<script>` elements in a module's markup. */
const scriptRanges = (module) => {
    let ranges = page_scripts_scripts.get(module);
    if (!ranges) {
        const found = [];
        for (const top of module.markup) {
            (0,adopt/* walk */.GG)(top, (node) => {
                if (node.kind === "element" && node.tag === "script")
                    found.push({ start: node.openEnd, end: node.end });
                return node.kind === "element";
            });
        }
        page_scripts_scripts.set(module, (ranges = found));
    }
    return ranges;
};
/** True for code that is a script in a page: all of JavaScript and its kin, and what stands in the `<script>` of a PHP page. */
const isScriptNode = (node) => {
    const module = (0,adopt/* moduleOf */.cD)(node);
    if (isScript(module.language))
        return true;
    if (module.language !== "php" || module.markup.length === 0)
        return false;
    return scriptRanges(module).some(({ start, end }) => node.start >= start && node.end <= end);
};

;// CONCATENATED MODULE: ./lib/program/canonical-path.js

const segmentLimit = 16;
/** Roots that are the Mini Program interface under another name, when no import says otherwise. */
const interfaceRoots = new Set(["wx", "uni", "Taro", "jWeixin", "jweixin"]);
/** Members of wrapper libraries that hold the interface itself: `wx.p.login`, `wepy.wx.login`, `mpx.wx.login`. */
const interfaceMembers = /^(?:wx|uni|Taro)\.(?:p|pro|promise|promisify|wx|\$wx)\.(?=\w)/;
const globalObjects = /^(?:window|globalThis|self|global)\.(?=\w)/;
/** The path as written, when following it would run in a circle. */
const plainPath = (expression) => {
    const parts = [];
    let at = expression;
    for (; at.kind === "member" && parts.length < segmentLimit; at = at.object)
        parts.unshift(at.property);
    if (at.kind !== "name" && at.kind !== "this")
        return undefined;
    return [at.kind === "name" ? at.name : "this", ...parts].join(".");
};
/** Brings a path of a script to the one name space: globals without `window.`, uni and Taro as wx. */
const canonicalPath = (path, expression) => {
    if (path === undefined || path.length > 400)
        return undefined;
    if (!isScriptNode(expression))
        return path;
    let found = path.replace(globalObjects, "");
    found = found.replace(/^document\.location\b/, "location");
    const dot = found.indexOf(".");
    const root = dot < 0 ? found : found.slice(0, dot);
    if (interfaceRoots.has(root))
        found = `wx${found.slice(root.length)}`;
    return found.replace(interfaceMembers, "wx.");
};
/** A path with one more segment, unless it has too many already. */
const canonical_path_append = (base, segment) => base.split(".").length >= segmentLimit ? base : base + segment;

;// CONCATENATED MODULE: ./lib/program/classes.js



const basesLimit = 6;
/** Types that say nothing about where a value comes from. */
const classes_plainTypes = /^(?:any|unknown|void|object|string|number|boolean|int\d*|uint\d*|float\d*|double|long|char|byte|bool|error|String|Integer|Long|Object|List|Map|Array|Date|array|callable|mixed|self|static|dict|list|str|None|var|dynamic|Task|interface|func|decimal)$/;
/** Containers that hand their argument on. */
const wrapperTypes = /^(?:Promise|Task|ValueTask|Optional|Ref|ComputedRef|Observable|Mono|Awaitable|Future|CompletableFuture|Lazy|IOptions|Partial|Readonly|Required)</;
/** The simple name of a written type, undefined when it names nothing of its own. */
const simpleTypeName = (type) => {
    let text = type.trim().slice(0, 200);
    for (let hops = 0; hops < 3 && wrapperTypes.test(text); hops++)
        text = text.slice(text.indexOf("<") + 1).replace(/>\s*$/, "");
    const name = /[A-Za-z_$][\w$]*(?:[.\\][A-Za-z_$][\w$]*)*/
        .exec(text.replace(/^(?:readonly|const|final|in|out|ref|params|typeof)\s+/, ""))?.[0]
        .split(/[.\\]/)
        .at(-1);
    return name === undefined || classes_plainTypes.test(name) ? undefined : name;
};
/** Declared without a body, as in interfaces; `go() {}` has one. */
const isAbstract = (node) => {
    if (node.kind !== "function" || node.body.length > 0)
        return false;
    const module = (0,adopt/* moduleOf */.cD)(node);
    return module.language !== "python" && module.text[node.end - 1] !== "}";
};
const createClasses = (units, importOf) => {
    const byName = new Map();
    const members = new Map();
    const children = new Map();
    const inModule = (module, name) => module ? units.index(module).classes.filter((one) => one.name === name) : [];
    const find = (name, from, qualified) => {
        const own = inModule(from, name);
        if (own.length > 0)
            return own.slice(0, 1);
        const imported = qualified === undefined ? from.imports.find((one) => one.local === name) : undefined;
        if (imported && (isScript(from.language) || from.language === "python")) {
            return importOf(imported).filter((node) => node.kind === "class");
        }
        if (from.language === "python")
            return [];
        const source = qualified ?? imported?.source;
        const files = units.types.filesOfType(from.language, name, source);
        const near = files.filter((path) => units.types.siblings(from.path, from.language).includes(path));
        const chosen = source !== undefined || files.length === 1
            ? files.slice(0, 1)
            : near.length > 0
                ? near.slice(0, 1)
                : files.length <= 3
                    ? files.slice(0, 1)
                    : [];
        return chosen.flatMap((path) => inModule(units.store.module(path), name));
    };
    const named = (name, from, qualified) => {
        if (!/^[A-Za-z_$]/.test(name) || classes_plainTypes.test(name))
            return [];
        const key = `${from.path}\0${name}\0${qualified ?? ""}`;
        let found = byName.get(key);
        if (!found) {
            // A class that is being looked for is not found through itself.
            byName.set(key, []);
            byName.set(key, (found = find(name, from, qualified)));
        }
        return found;
    };
    /** Names of classes by the names of their bases, from a scan of the texts of one language. */
    const childrenIn = (language) => {
        let found = children.get(language);
        if (found)
            return found;
        const rows = new Map();
        const pattern = language === "python"
            ? /\bclass\s+(\w+)\s*\(([^)]{1,300})\)/g
            : /\b(?:class|interface|struct|record)\s+(\w+)[^{;]{0,200}?(?:\bextends\b|\bimplements\b|:)([^{;]{1,300})\{/g;
        for (const path of units.store.pathsIn(...(isScript(language) ? ["javascript", "typescript", "tsx"] : [language]))) {
            for (const match of (units.store.files.get(path)?.text ?? "").matchAll(pattern)) {
                for (const base of new Set((match[2] ?? "").match(/\w+/g))) {
                    const list = rows.get(base);
                    if (!list)
                        rows.set(base, [match[1] ?? ""]);
                    else if (!list.includes(match[1] ?? ""))
                        list.push(match[1] ?? "");
                }
            }
        }
        found = rows;
        children.set(language, found);
        return found;
    };
    const subclassesOf = (owner) => {
        if (owner.name === undefined)
            return [];
        const module = (0,adopt/* moduleOf */.cD)(owner);
        const names = childrenIn(module.language).get(owner.name) ?? [];
        return names
            .slice(0, 4)
            .flatMap((name) => named(name, module))
            .filter((one) => one.bases.includes(owner.name ?? ""));
    };
    const ownMembers = (owner, name) => {
        const module = (0,adopt/* moduleOf */.cD)(owner);
        const found = owner.members.filter((member) => member.kind !== "block" && member.name === name);
        if (module.language === "go") {
            for (const path of [module.path, ...units.types.siblings(module.path, "go")]) {
                const sibling = path === module.path
                    ? module
                    : units.store.files.get(path)?.text.includes(`) ${name}(`)
                        ? units.store.module(path)
                        : undefined;
                if (!sibling)
                    continue;
                found.push(...units
                    .index(sibling)
                    .functions.filter((fn) => fn.name === name && fn.receiverType !== undefined && simpleTypeName(fn.receiverType) === owner.name));
                if (found.length > 0)
                    break;
            }
        }
        const hasValue = found.some((member) => member.kind !== "field" || member.value !== undefined || member.type !== undefined);
        if (!hasValue) {
            for (const assign of units.index(module).assignsByProperty.get(name) ?? []) {
                if (assign.target.kind === "member" &&
                    assign.target.object.kind === "this" &&
                    selfOf(assign.target.object) === owner)
                    found.push(assign);
            }
        }
        // wepy and class components keep methods and data in fields.
        for (const member of owner.members) {
            if (member.kind !== "field" ||
                member.value?.kind !== "object" ||
                !/^(?:methods|data|computed|events|watch)$/.test(member.name))
                continue;
            found.push(...member.value.entries.filter((entry) => entry.key === name));
        }
        return [...new Set(found)];
    };
    const lookUp = (owner, name, hops) => {
        const own = ownMembers(owner, name);
        if (own.some((node) => !isAbstract(node)) || hops >= basesLimit)
            return own;
        const module = (0,adopt/* moduleOf */.cD)(owner);
        for (const base of owner.bases) {
            for (const one of named(base, module)) {
                if (one === owner)
                    continue;
                const inherited = lookUp(one, name, hops + 1);
                if (inherited.some((node) => !isAbstract(node)))
                    return inherited;
            }
        }
        const implementations = subclassesOf(owner)
            .flatMap((one) => ownMembers(one, name))
            .filter((node) => !isAbstract(node));
        return implementations.length === 1 ? implementations : own;
    };
    return {
        named,
        ofType(type, from) {
            const name = simpleTypeName(type);
            return name === undefined ? [] : named(name, from);
        },
        member(owner, name) {
            let table = members.get(owner);
            if (!table)
                members.set(owner, (table = new Map()));
            let found = table.get(name);
            if (!found) {
                table.set(name, []);
                table.set(name, (found = lookUp(owner, name, 0)));
            }
            return found;
        },
        subclassesOf,
    };
};

;// CONCATENATED MODULE: ./lib/program/targets.js
/** The keys and positions that lead from the value of a destructuring to the name it binds; undefined when it does not bind it. */
const pathInTarget = (target, name) => {
    const open = [{ node: target, path: [] }];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, path } = item;
        if (path.length > 10)
            continue;
        switch (node.kind) {
            case "name":
                if (node.name === name)
                    return path;
                break;
            case "default-pattern":
                open.push({ node: node.target, path });
                break;
            case "object-pattern":
                for (const entry of node.entries) {
                    if (entry.spread)
                        open.push({ node: entry.value, path });
                    else if (entry.key !== undefined)
                        open.push({ node: entry.value, path: [...path, entry.key] });
                }
                break;
            case "array-pattern":
            case "array":
                for (const [position, one] of node.items.entries())
                    if (one)
                        open.push({ node: one, path: [...path, position] });
                break;
            case "spread":
                open.push({ node: node.operand, path });
                break;
            default:
        }
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/program/api-path.js









const depthLimit = 24;
/** What wepy gives besides the interface, in lower case as the interface itself is. */
const wepyOwn = /^wx\.(?:app|page|component|mixin|event|createApp|\$\w+|default)$/;
const typedLanguages = new Set(["java", "csharp", "go", "php"]);
/** The declaration that counts for a name: the last with a value before it in its function, else the first. */
const chosen = (definitions, name) => {
    const imported = definitions.find((one) => one.kind === "import");
    if (imported)
        return imported;
    const ranked = definitions.filter((one) => (one.kind === "declare" && one.value !== undefined) || one.kind === "assign");
    return ranked.findLast((one) => one.start < name.start) ?? ranked[0] ?? definitions[0];
};
const typeOf = (type) => {
    const name = type === undefined ? undefined : simpleTypeName(type);
    // A generic parameter says nothing.
    return name === undefined || /^[A-Z]$/.test(name) ? undefined : name;
};
/** Gives each expression its canonical path; see `Program.apiOf`. */
const createApiPaths = (values) => {
    const memo = new Map();
    const active = new Set();
    let depth = 0;
    const pathOf = (expression) => {
        switch (expression.kind) {
            case "name":
            case "member":
            case "index":
            case "call":
            case "this":
                break;
            case "await":
                return pathOf(expression.operand);
            case "assign":
                return pathOf(expression.value);
            case "conditional":
                return pathOf(expression.consequent) ?? pathOf(expression.alternate);
            case "binary":
                return expression.operator === "||" || expression.operator === "??"
                    ? (pathOf(expression.left) ?? pathOf(expression.right))
                    : undefined;
            case "object":
                return expression.type;
            case "function":
            case "class":
                return expression.name;
            default:
                return undefined;
        }
        const known = memo.get(expression);
        if (known !== undefined || memo.has(expression))
            return known;
        if (active.has(expression) || depth >= depthLimit)
            return plainPath(expression);
        active.add(expression);
        depth++;
        const found = canonicalPath(evaluate(expression), expression);
        depth--;
        active.delete(expression);
        memo.set(expression, found);
        return found;
    };
    const evaluate = (expression) => {
        switch (expression.kind) {
            case "name":
                return pathOfName(expression);
            case "this": {
                const self = selfOf(expression);
                return self?.kind === "class" ? (self.name ?? "this") : "this";
            }
            case "member":
                return pathOfMember(expression);
            case "index": {
                const base = pathOf(expression.object);
                const key = expression.index?.kind === "string" ? `.${expression.index.value}` : "[]";
                return base === undefined ? undefined : canonical_path_append(base, key);
            }
            case "call":
                return pathOfCall(expression);
            default:
                return undefined;
        }
    };
    const pathOfName = (name) => {
        const module = (0,adopt/* moduleOf */.cD)(name);
        const definition = chosen(values.definitionsOf(name), name);
        if (!definition)
            return isScriptNode(name) || name.name !== "wx" ? name.name : `$${name.name}`;
        switch (definition.kind) {
            case "import":
                return pathOfImport(definition);
            case "declare": {
                if (typedLanguages.has(module.language)) {
                    const typed = typeOf(definition.type);
                    if (typed !== undefined)
                        return typed;
                }
                return pathOfBound(definition.target, definition.value, name.name) ?? typeOf(definition.type) ?? name.name;
            }
            case "assign":
                return pathOfBound(definition.target, definition.value, name.name) ?? name.name;
            case "parameter":
                return (typeOf(definition.type) ??
                    (definition.target.kind === "name"
                        ? name.name
                        : (pathInTarget(definition.target, name.name)?.join(".") ?? name.name)));
            case "field":
                return typeOf(definition.type) ?? (definition.value ? valuePath(definition.value) : undefined) ?? name.name;
            default:
                return name.name;
        }
    };
    /** The path of a value that is an alias of something; none for literals and functions, whose own name counts. */
    const valuePath = (value) => {
        switch (value.kind) {
            case "object":
                return value.type;
            case "function":
            case "class":
                return undefined;
            default:
                return pathOf(value);
        }
    };
    const pathOfBound = (target, value, name) => {
        if (!value)
            return undefined;
        if (target.kind === "name")
            return valuePath(value) ?? promisifiedInto(target);
        const keys = pathInTarget(target, name);
        const base = pathOf(value);
        if (!keys || base === undefined)
            return undefined;
        if (keys.every((key) => key === 0))
            return base;
        return keys.reduce((path, key) => canonical_path_append(path, typeof key === "number" ? "[]" : `.${key}`), base);
    };
    /** `const wxp = {}; promisifyAll(wx, wxp)`: the object is filled with the interface. */
    const promisifiedInto = (target) => {
        for (const call of values.units.index((0,adopt/* moduleOf */.cD)(target)).callsByName.get("promisifyAll") ?? []) {
            const [source, into] = call.arguments;
            if (source && into?.kind === "name" && into.name === target.name)
                return pathOf(source);
        }
        return undefined;
    };
    const pathOfImport = (imported) => {
        const module = (0,adopt/* moduleOf */.cD)(imported);
        const { source, local } = imported;
        switch (module.language) {
            case "java":
            case "csharp":
            case "php":
                return source.split(/[.\\]/).at(-1) ?? local;
            case "go":
                return (source
                    .split("/")
                    .findLast((part) => !/^v\d+$/.test(part))
                    ?.replace(/^go-|\.v\d+$/g, "") ?? local);
            case "python": {
                const path = imported.imported === "*"
                    ? local.includes(".") || source.split(".")[0] !== local
                        ? source
                        : local
                    : `${source}.${imported.imported}`;
                return path === "wx" || path.startsWith("wx.") ? `$${path}` : path.replace(/^\.+/, "");
            }
            default:
                return pathOfScriptImport(imported, module);
        }
    };
    const pathOfScriptImport = (imported, module) => {
        const { source, local } = imported;
        if (values.units.pathsOf(module, source).length === 0) {
            const bare = source.replace(/^node:/, "");
            if (interfacePackages.has(bare))
                return imported.imported === "default" || imported.imported === "*" ? "wx" : `wx.${imported.imported}`;
            if (imported.imported === "*" || imported.imported === "default")
                return bare.startsWith(".") || bare.startsWith("/") || bare.startsWith("@/") ? local : bare;
            return bareNamePackages.has(bare) ? imported.imported : `${bare}.${imported.imported}`;
        }
        // Own files: an exported alias of an interface keeps its path; anything else goes by the name it is exported under.
        const [exported] = aliasExported(imported, module);
        const path = exported ? valuePath(exported) : undefined;
        if (path !== undefined && !path.startsWith("this"))
            return path;
        return imported.imported === "*" || imported.imported === "default" ? local : imported.imported;
    };
    const aliasExported = (imported, module, source = imported.source, name = imported.imported, hops = 0) => {
        const wanted = name === "*" ? "default" : name;
        return values.units.pathsOf(module, source).flatMap((path) => {
            const target = values.units.store.module(path);
            const found = target?.exports.find((one) => one.name === wanted);
            if (found?.value)
                return found.value.kind === "function" || found.value.kind === "class" || found.value.kind === "object"
                    ? []
                    : [found.value];
            if (target && found?.source !== undefined && hops < 5)
                return aliasExported(imported, target, found.source, found.imported ?? wanted, hops + 1);
            return [];
        });
    };
    const pathOfMember = (member) => {
        const { object, property } = member;
        const module = (0,adopt/* moduleOf */.cD)(member);
        if (object.kind === "this") {
            const self = selfOf(object);
            if (self?.kind === "class") {
                for (const one of values.classes.member(self, property)) {
                    if (one.kind === "field") {
                        const path = typedLanguages.has(module.language)
                            ? (typeOf(one.type) ?? (one.value && valuePath(one.value)))
                            : ((one.value && valuePath(one.value)) ?? typeOf(one.type));
                        if (path !== undefined)
                            return path;
                    }
                    if (one.kind === "assign") {
                        const path = valuePath(one.value);
                        if (path !== undefined)
                            return path;
                    }
                }
                if (!typedLanguages.has(module.language))
                    return `this.${property}`;
            }
        }
        const base = pathOf(object);
        if (base === undefined)
            return undefined;
        // Members of own modules that are aliases: `util.wxp.login` with `exports.wxp = promisifyAll(wx)`.
        if (object.kind === "name" && isScript(module.language) && base === object.name) {
            const definition = chosen(values.definitionsOf(object), object);
            if (definition?.kind === "import" && definition.imported !== "default") {
                const [alias] = aliasExported(definition, module, definition.source, property);
                const path = alias ? valuePath(alias) : undefined;
                if (path !== undefined && /^wx\b/.test(path))
                    return path;
            }
        }
        if (property === "default" && isScript(module.language))
            return base;
        if (base === "wx" &&
            wepyOwn.test(`wx.${property}`) &&
            module.imports.some((one) => one.source.startsWith("wepy") || one.source === "@wepy/core")) {
            return `wepy.${property}`;
        }
        return canonical_path_append(base, `.${property}`);
    };
    const pathOfCall = (call) => {
        const { callee } = call;
        const name = node_index_lastName(callee);
        const module = (0,adopt/* moduleOf */.cD)(call);
        const [first] = call.arguments;
        if (isScript(module.language)) {
            if (callee.kind === "name" && name === "require" && first?.kind === "string") {
                const source = first.value.replace(/^node:/, "");
                return interfacePackages.has(source) ? "wx" : source;
            }
            if (name !== undefined && promisifiers.test(name) && first) {
                const wrapped = pathOf(first);
                if (wrapped !== undefined && /^wx(?:\.|$)/.test(wrapped))
                    return wrapped;
            }
            if (name === "bind" && callee.kind === "member")
                return pathOf(callee.object);
        }
        const base = pathOf(callee);
        if (base === undefined)
            return undefined;
        const last = base.slice(base.lastIndexOf(".") + 1);
        // Constructors: the path of the instance is that of its class.
        if (call.isNew || (module.language === "python" && /^_*[A-Z]/.test(last) && !last.endsWith(")")))
            return base;
        if (typedLanguages.has(module.language) && callee.kind === "name") {
            const made = resultType(call);
            if (made !== undefined)
                return made;
        }
        return canonical_path_append(base, "()");
    };
    /** The declared type of what a function of the repository gives. */
    const resultType = (call) => {
        for (const fn of values.valuesOf(call.callee))
            if (fn.kind === "function" && fn.returnType !== undefined)
                return typeOf(fn.returnType);
        return undefined;
    };
    return pathOf;
};

;// CONCATENATED MODULE: ./lib/knowledge/asides.js
/**
 * Paths of code that is not the product: tests, samples, vendored, generated and minified files.
 * Folder names are those of the ecosystems' own conventions (npm, Composer, Go, Maven, Django, uni-app, WeChat's npm build).
 */
/** Folders, compared with whole path segments in lower case. */
const asideFolders = new Set([
    // vendored
    "node_modules",
    "bower_components",
    "miniprogram_npm",
    "vendor",
    "vendors",
    "third_party",
    "third-party",
    "thirdparty",
    "uni_modules",
    "site-packages",
    "thinkphp",
    "venv",
    ".venv",
    "pods",
    "wux-weapp",
    "vant-weapp",
    "colorui",
    // generated
    "dist",
    "build",
    "unpackage",
    "out",
    "output",
    "target",
    "obj",
    "bin",
    ".next",
    ".nuxt",
    ".output",
    "coverage",
    "__pycache__",
    "generated",
    "gen",
    "migrations",
    ".git",
    ".github",
    ".husky",
    ".vscode",
    ".idea",
    // tests and samples
    "test",
    "tests",
    "__tests__",
    "__test__",
    "spec",
    "specs",
    "mock",
    "mocks",
    "__mocks__",
    "fixture",
    "fixtures",
    "testdata",
    "example",
    "examples",
    "sample",
    "samples",
    "demo-data",
    "docs",
    "doc",
    "typings",
    "types",
    "e2e",
    "cypress",
    "stories",
    "benchmark",
    "benchmarks",
]);
/**
 * Names that are no aside when they stand at the source root of a product: `bin`, `build` and `types` hold hand-written
 * code as often as output. They count only with a sign of generation in the text.
 */
const doubtfulFolders = new Set([
    "bin",
    "build",
    "out",
    "output",
    "target",
    "obj",
    "gen",
    "types",
    "doc",
    "docs",
    "spec",
    "vendors",
    "example",
    "examples",
    "sample",
    "samples",
]);
/** File names. */
const asideFiles = [
    /\.min\.\w+$/i,
    /[.-](?:bundle|chunk|umd|esm|prod)\.(?:js|css)$/i,
    /\.d\.ts$/i,
    /\.(?:test|spec|stories|mock|cy|e2e)\.\w+$/i,
    /^(?:test_.*|.*_test|conftest)\.(?:py|go)$/,
    /(?:Tests?|TestCase|IT|Spec)\.(?:java|cs|php|kt)$/,
    /^(?:mock|mockData|mock-data|mock_data)\.\w+$/i,
    /^(?:jquery|vue|react|axios|lodash|underscore|zepto|moment|dayjs|crypto-?js|md5|base64|sha1|weui|echarts|qqmap-wx-jssdk|amap-wx|bmap-wx|mta_analysis|wxcharts|wxParse|html2json|showdown|towxml|jweixin|runtime|regenerator-runtime|polyfill)[\w.-]*\.(?:js|wxs|ts)$/i,
    /\.(?:generated|g|designer)\.\w+$/i,
    /_pb2?\.(?:py|go|js)$|\.pb\.go$/,
    /^(?:package-lock|composer\.lock|yarn\.lock|pnpm-lock)\b/,
];
/** Opening words of generated files, looked for in the first 600 characters. */
const generatedMark = /@generated|auto-?generated|DO NOT EDIT|This file was generated|Code generated by|自动生成，请勿/i;

;// CONCATENATED MODULE: ./lib/program/asides.js


/** True for a path that by its names alone is test, sample, vendored or generated; folders that may hold the product are let through. */
const isAsidePath = (path) => {
    const parts = path.split("/");
    const folders = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (folders.some((folder) => asideFolders.has(folder) && !doubtfulFolders.has(folder)))
        return true;
    return asideFiles.some((pattern) => pattern.test((0,posix_.basename)(path)));
};
/** Mean line length above which nobody wrote a script; real sources stay below 100. */
const minifiedMean = 400;
const scriptFile = /\.(?:[cm]?js|wxs|css|ts)$/;
/** True for tests, mocks, samples, vendored, generated and minified code, by path and text. */
const isAsideFile = (path, text) => {
    if (isAsidePath(path))
        return true;
    const folders = path
        .split("/")
        .slice(0, -1)
        .map((part) => part.toLowerCase());
    if (generatedMark.test(text.slice(0, 600)))
        return true;
    const isMinified = scriptFile.test(path) && text.length > 5_000 && text.length / (text.split("\n", 2_000).length || 1) > minifiedMean;
    if (isMinified)
        return true;
    // Below a doubtful folder that is not at the very top, hand-written code is rare for bin, obj and target, common elsewhere.
    return folders.some((folder, depth) => doubtfulFolders.has(folder) && (depth === 0 || /^(?:obj|target|docs?|examples?|samples?|specs?)$/.test(folder)));
};

;// CONCATENATED MODULE: ./lib/knowledge/common-names.js
/**
 * Method names that every library has: calls of them are never matched to a function of the repository by name alone.
 * From the standard libraries of JavaScript, Python and PHP, and the usual HTTP, event and database clients.
 */
const commonNames = new Set([
    "add",
    "addListener",
    "all",
    "append",
    "apply",
    "assign",
    "back",
    "bind",
    "call",
    "catch",
    "change",
    "clear",
    "click",
    "clone",
    "close",
    "commit",
    "concat",
    "config",
    "confirm",
    "count",
    "create",
    "data",
    "delete",
    "destroy",
    "dispatch",
    "each",
    "emit",
    "end",
    "error",
    "every",
    "exec",
    "execute",
    "extend",
    "fail",
    "fetch",
    "fill",
    "filter",
    "finally",
    "find",
    "findIndex",
    "findOne",
    "first",
    "flat",
    "flush",
    "forEach",
    "format",
    "from",
    "get",
    "getData",
    "getItem",
    "group",
    "handle",
    "has",
    "hide",
    "include",
    "includes",
    "index",
    "indexOf",
    "info",
    "init",
    "insert",
    "install",
    "invoke",
    "join",
    "keys",
    "last",
    "limit",
    "list",
    "load",
    "log",
    "login",
    "logout",
    "main",
    "map",
    "match",
    "merge",
    "method",
    "next",
    "notify",
    "once",
    "open",
    "order",
    "parse",
    "play",
    "post",
    "print",
    "push",
    "query",
    "read",
    "reduce",
    "refresh",
    "register",
    "reload",
    "remove",
    "render",
    "replace",
    "request",
    "require",
    "reset",
    "resolve",
    "reject",
    "resume",
    "reverse",
    "save",
    "search",
    "select",
    "send",
    "service",
    "setData",
    "setItem",
    "setup",
    "shift",
    "show",
    "slice",
    "some",
    "sort",
    "splice",
    "split",
    "start",
    "stop",
    "stringify",
    "submit",
    "subscribe",
    "success",
    "switch",
    "test",
    "then",
    "toString",
    "toggle",
    "trigger",
    "trim",
    "update",
    "upload",
    "use",
    "validate",
    "value",
    "values",
    "verify",
    "warn",
    "watch",
    "where",
    "write",
]);

;// CONCATENATED MODULE: ./lib/program/importers.js


const pythonSource = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))/gm;
const goSource = /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([\w./-]+)"[ \t]*$/gm;
const scriptSource = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*\(?\s*)["'`]([^"'`\n]{1,200})["'`]/g;
const wordIn = /\w{3,}/g;
const importers_stemOf = (source) => (0,posix_.basename)(source).replace(/\.\w+$/, "");
const createImporters = (units) => {
    /** By the last word of what is imported: the files that do, and how they spell it. */
    let index;
    const importers = new Map();
    /** By language and word: the files that have it. */
    const words = new Map();
    const build = () => {
        const rows = new Map();
        const add = (stem, path, source) => {
            const list = rows.get(stem);
            if (list)
                list.push({ path, source });
            else
                rows.set(stem, [{ path, source }]);
        };
        for (const path of units.store.paths) {
            const language = units.store.languageOf(path);
            if (language === undefined || path.includes("node_modules/"))
                continue;
            const text = units.store.files.get(path)?.text ?? "";
            if (isScript(language)) {
                for (const match of text.matchAll(scriptSource))
                    add(importers_stemOf(match[1] ?? ""), path, match[1] ?? "");
            }
            else if (language === "python") {
                for (const match of text.matchAll(pythonSource)) {
                    const from = match[1];
                    if (from !== undefined) {
                        add(from.split(".").at(-1) ?? "", path, from);
                        for (const name of (match[2] ?? "").match(/\w+/g) ?? [])
                            add(name, path, `${from}${from.endsWith(".") ? "" : "."}${name}`);
                    }
                    for (const name of (match[3] ?? "").match(/[\w.]+/g) ?? [])
                        add(name.split(".").at(-1) ?? "", path, name);
                }
            }
            else if (language === "go") {
                for (const match of text.matchAll(goSource))
                    add((0,posix_.basename)(match[1] ?? ""), path, match[1] ?? "");
            }
        }
        return rows;
    };
    const wordsOf = (language) => {
        const rows = new Map();
        for (const path of units.store.pathsIn(language)) {
            for (const [word] of (units.store.files.get(path)?.text ?? "").matchAll(wordIn)) {
                const list = rows.get(word);
                if (!list)
                    rows.set(word, [path]);
                else if (list.at(-1) !== path)
                    list.push(path);
            }
        }
        return rows;
    };
    return {
        importersOf(module) {
            let found = importers.get(module.path);
            if (found)
                return found;
            index ??= build();
            const stem = importers_stemOf(module.path);
            const folder = (0,posix_.basename)((0,posix_.dirname)(module.path));
            const stems = module.language === "go"
                ? [folder]
                : stem === "index" || stem === "__init__"
                    ? [stem, folder, ".", ".."]
                    : [stem];
            const paths = new Set();
            for (const one of stems) {
                for (const { path, source } of index.get(one) ?? []) {
                    if (path === module.path || paths.has(path))
                        continue;
                    const language = units.store.languageOf(path);
                    if (language !== undefined && units.pathsOf({ path, language }, source).includes(module.path))
                        paths.add(path);
                }
            }
            found = [...paths].sort();
            importers.set(module.path, found);
            return found;
        },
        mentions(language, word) {
            let known = words.get(language);
            if (!known)
                words.set(language, (known = wordsOf(language)));
            return known.get(word) ?? [];
        },
    };
};

;// CONCATENATED MODULE: ./lib/program/call-graph.js






/** A name that more functions than this have tells nothing. */
const sameNameLimit = 3;
/** Files parsed to find the callers of one function. */
const importerLimit = 60;
const parameterCallers = 12;
const constructorNames = new Set(["constructor", "__init__", "__construct"]);
/** Calls that hand their function argument on under a new name: `const save = useCallback(() => …)`. */
const wrapperNames = /^(?:useCallback|useMemoizedFn|useEventCallback|usePersistFn|debounce|throttle|once|async|wrap\w*)$/;
/** The name that a function goes by: its own, or that of the variable a wrapper's result goes to. */
const nameOfFunction = (fn) => {
    if (fn.name !== undefined)
        return fn.name;
    const call = fn.parent;
    if (call?.kind !== "call" || !wrapperNames.test(node_index_lastName(call.callee) ?? ""))
        return undefined;
    const holder = call.parent;
    if (holder?.kind === "declare" && holder.target.kind === "name")
        return holder.target.name;
    return holder?.kind === "entry" ? holder.key : undefined;
};
const classOf = (fn) => {
    const holder = fn.parent?.kind === "field" ? fn.parent.parent : fn.parent;
    return holder?.kind === "class" ? holder : undefined;
};
const constructorsOf = (owner) => owner.members
    .filter((member) => member.kind === "function")
    .filter(({ name }) => name !== undefined && (constructorNames.has(name) || name === owner.name));
/** Names under which a file may call a function: its own, and those that it imports it as. */
const namesIn = (module, fn, own) => {
    const names = new Set(own === undefined ? [] : [own]);
    const home = (0,adopt/* moduleOf */.cD)(fn);
    const isExported = home.exports.some((one) => one.value === fn || (one.value?.kind === "name" && one.value.name === own) || one.name === "default");
    if (constructorNames.has(fn.name ?? "") || (classOf(fn)?.name === fn.name && fn.name !== undefined))
        names.add(classOf(fn)?.name ?? "");
    if (!isExported || module === home)
        return names;
    for (const one of module.imports) {
        if (one.imported !== one.local && (one.imported === own || one.imported === "default"))
            names.add(one.local);
    }
    for (const one of home.exports)
        if (one.value === fn || (one.value?.kind === "name" && one.value.name === own))
            names.add(one.name);
    return names;
};
const createCallGraph = (values, apiOf) => {
    const { units } = values;
    const importers = createImporters(units);
    const callers = new Map();
    const references = new Map();
    const targets = new Map();
    /** What callers pass for those that have none. */
    const behind = new Map();
    const functionsByName = new Map();
    /** Modules in focus by the names that they call or hand on. */
    const modulesByName = new Map();
    let isNamed = false;
    const indexFocus = () => {
        if (isNamed)
            return;
        isNamed = true;
        for (const module of units.active()) {
            const index = units.index(module);
            for (const fn of index.functions) {
                if (fn.name === undefined)
                    continue;
                const list = functionsByName.get(fn.name);
                if (list)
                    list.push(fn);
                else
                    functionsByName.set(fn.name, [fn]);
            }
            for (const name of new Set([...index.callsByName.keys(), ...index.referencesByName.keys()])) {
                const list = modulesByName.get(name);
                if (list)
                    list.push(module);
                else
                    modulesByName.set(name, [module]);
            }
        }
    };
    const named = (name) => {
        indexFocus();
        return functionsByName.get(name) ?? [];
    };
    /** What is known without the callers: the value, or for `store.dispatch("x")` the action. */
    const direct = (callee) => {
        const found = values
            .valuesOf(callee)
            .flatMap((node) => (node.kind === "function" ? [node] : node.kind === "class" ? constructorsOf(node) : []));
        if (found.length > 0 || callee.kind !== "member")
            return [...new Set(found)];
        const call = callee.parent;
        if ((callee.property === "dispatch" || callee.property === "commit") && call?.kind === "call") {
            const name = call.arguments[0]?.kind === "string" ? call.arguments[0].value.split("/").at(-1) : undefined;
            const group = callee.property === "dispatch" ? "actions" : "mutations";
            return named(name ?? "").filter((fn) => {
                const holder = fn.parent?.parent?.parent;
                const list = fn.parent?.parent;
                const declared = list?.parent?.kind === "declare" && list.parent.target.kind === "name" ? list.parent.target.name : undefined;
                return (holder?.kind === "entry" && holder.key === group) || declared === group;
            });
        }
        return sameName(callee);
    };
    /** By the method's name alone, when few functions have it and nothing speaks against it: less sure than the rest. */
    const sameName = (callee) => {
        const module = (0,adopt/* moduleOf */.cD)(callee);
        if (!isScript(module.language) && module.language !== "python" && module.language !== "php")
            return [];
        if (callee.property.length < 4 || commonNames.has(callee.property))
            return [];
        const known = values
            .valuesOf(callee.object)
            .some((node) => node.kind === "class" || node.kind === "module" || node.kind === "object");
        if (known)
            return [];
        const path = apiOf(callee.object);
        if (path === undefined ||
            /^(?:wx|console|Math|JSON|Object|Promise|document|window|location)\b/.test(path) ||
            path.includes("("))
            return [];
        const isPackage = module.imports.some((one) => (path === one.source || path.startsWith(`${one.source}.`)) && units.pathsOf(module, one.source).length === 0);
        if (isPackage)
            return [];
        const found = named(callee.property).filter((fn) => isScript((0,adopt/* moduleOf */.cD)(fn).language) === isScript(module.language) &&
            (fn.parent?.kind === "class" || fn.parent?.kind === "entry" || fn.parent?.kind === "assign"));
        return found.length <= sameNameLimit ? found : [];
    };
    /** Functions that callers pass for the parameter that is called: `cb()`, `options.success()`. */
    const passed = (callee) => {
        const root = callee.kind === "member" ? callee.object : callee;
        if (root.kind !== "name")
            return [];
        const parameter = values.definitionsOf(root).find((one) => one.kind === "parameter");
        const fn = parameter?.parent;
        if (!parameter || fn?.kind !== "function")
            return [];
        const position = fn.parameters.indexOf(parameter);
        const destructured = parameter.target.kind !== "name";
        const key = callee.kind === "member" ? callee.property : destructured ? root.name : undefined;
        return callersOf(fn)
            .slice(0, parameterCallers)
            .flatMap((call) => {
            const argument = call.arguments[position];
            if (!argument)
                return [];
            const given = key === undefined
                ? values.valuesOf(argument)
                : values.valuesOf(argument).flatMap((one) => values.propertyOf(one, key));
            return given.filter((node) => node.kind === "function");
        });
    };
    const resolve = (callee) => {
        let found = targets.get(callee);
        if (!found) {
            targets.set(callee, []);
            found = direct(callee);
            targets.set(callee, found);
        }
        return found;
    };
    /** Files that may use a function under any name: its own, and those that import its file or name its class. */
    const usersOf = (fn) => {
        const module = (0,adopt/* moduleOf */.cD)(fn);
        const paths = new Set([module.path]);
        const context = [];
        const owner = classOf(fn);
        if (isScript(module.language) || module.language === "python" || module.language === "go") {
            const importing = importers.importersOf(module);
            context.push(...importing);
            // A file that only hands names on is looked through.
            for (const path of importing) {
                if (!/(?:^|\/)(?:index|__init__)\.\w+$/.test(path))
                    continue;
                const through = units.store.module(path);
                if (through)
                    context.push(...importers.importersOf(through));
            }
            if (module.language === "go")
                context.push(...units.types.siblings(module.path, "go"));
        }
        else {
            const names = owner ? [owner.name, ...owner.bases] : [fn.name];
            for (const name of names)
                if (name !== undefined && name.length > 2)
                    context.push(...importers.mentions(module.language, name));
        }
        for (const path of context.slice(0, importerLimit))
            paths.add(path);
        indexFocus();
        for (const one of modulesByName.get(nameOfFunction(fn) ?? "") ?? [])
            paths.add(one.path);
        // Dispatched actions are called by text.
        if (fn.parent?.kind === "entry")
            for (const name of ["dispatch", "commit"])
                for (const one of modulesByName.get(name) ?? [])
                    paths.add(one.path);
        return [...paths]
            .sort()
            .map((path) => units.store.module(path))
            .filter((one) => one !== undefined);
    };
    const callersOf = (fn) => {
        const known = callers.get(fn);
        if (known)
            return known;
        callers.set(fn, []);
        const own = nameOfFunction(fn);
        const found = [];
        if (own !== undefined || (0,adopt/* moduleOf */.cD)(fn).exports.some((one) => one.value === fn)) {
            for (const module of usersOf(fn)) {
                const byName = units.index(module).callsByName;
                for (const name of namesIn(module, fn, own)) {
                    for (const call of byName.get(name) ?? [])
                        if (resolve(call.callee).includes(fn) && enclosingFunction(call) !== fn)
                            found.push(call);
                }
                if (isScript(module.language))
                    found.push(...dispatchesOf(module, fn, own));
            }
        }
        const answer = [...new Set(found)];
        callers.set(fn, answer);
        return answer;
    };
    const dispatchesOf = (module, fn, own) => {
        if (fn.parent?.kind !== "entry")
            return [];
        return ["dispatch", "commit"]
            .flatMap((name) => units.index(module).callsByName.get(name) ?? [])
            .filter((call) => {
            const [first] = call.arguments;
            return first?.kind === "string" && first.value.split("/").at(-1) === own && resolve(call.callee).includes(fn);
        });
    };
    return {
        callersOf,
        importersOf: (module) => importers.importersOf(module),
        functionsOf(callee) {
            const own = resolve(callee);
            if (own.length > 0)
                return own;
            let found = behind.get(callee);
            if (!found)
                behind.set(callee, (found = [...new Set(passed(callee))]));
            return found;
        },
        referencesTo(fn) {
            let found = references.get(fn);
            if (!found) {
                const own = nameOfFunction(fn);
                const list = [];
                for (const module of own === undefined ? [] : usersOf(fn)) {
                    for (const name of namesIn(module, fn, own)) {
                        for (const node of units.index(module).referencesByName.get(name) ?? [])
                            if (values.valuesOf(node).includes(fn))
                                list.push(node);
                    }
                }
                references.set(fn, (found = [...new Set(list)]));
            }
            return found;
        },
    };
};
/** The node whose value a reference or function is, over conditions, casts and `bind`: what it is handed to is its parent. */
const handedNode = (node) => {
    let at = node;
    for (let hops = 0; hops < 8; hops++) {
        const parent = at.parent;
        if (!parent)
            return at;
        if (parent.kind === "conditional" && parent.test !== at)
            at = parent;
        else if (parent.kind === "binary" && /^(?:&&|\|\||\?\?)$/.test(parent.operator))
            at = parent;
        else if (parent.kind === "member" &&
            parent.property === "bind" &&
            parent.parent?.kind === "call" &&
            parent.parent.callee === parent)
            at = parent.parent;
        else if (parent.kind === "call" && parent.callee !== at && wrapperNames.test(node_index_lastName(parent.callee) ?? ""))
            at = parent;
        else if (parent.kind === "array" || parent.kind === "spread" || parent.kind === "default-pattern")
            at = parent;
        else
            return at;
    }
    return at;
};

// EXTERNAL MODULE: ./lib/knowledge/entries.js
var entries = __webpack_require__(8988);
;// CONCATENATED MODULE: ./lib/program/markup-bindings.js


const miniEvent = /^(?:capture-)?(?:mut-)?(?:bind|catch):?-?([\w-]+)$/;
const vueEvent = /^(?:@|v-on:)([\w:-]+)/;
const domEvent = /^on([A-Z]\w*|[a-z]+)$/;
/** The event that an attribute binds, in lower case without marks: `capture-bind:tap`, `@click.stop`, `onClick`; undefined for others. */
const eventOf = (attribute) => {
    const match = miniEvent.exec(attribute.name) ?? vueEvent.exec(attribute.name) ?? domEvent.exec(attribute.name);
    return match?.[1]?.toLowerCase();
};
/** How an event comes about: by the user's act or by itself. Unknown names of own components go by their words. */
const kindOfEvent = (event) => {
    const name = event.toLowerCase().replace(/^on(?=\w{3})/, "");
    if (entries/* gestureEvents */.ZU.includes(name))
        return "gesture";
    if (entries/* automaticEvents */.$d.includes(name))
        return "event";
    if (entries/* domLifeEvents */.Yv.some((one) => one.toLowerCase() === name))
        return "life-cycle";
    return entries/* gestureEventPattern */.gM.test(event) ? "gesture" : "event";
};
const userLimit = 20;
const scriptEndings = [".ts", ".js", ".mjs"];
/** Names of handlers in a WXML attribute: its text, or the texts that its binding may give. */
const markup_bindings_namesIn = (attribute) => {
    if (!attribute.value)
        return attribute.text === undefined ? [] : [attribute.text.trim()];
    const names = [];
    const open = [attribute.value];
    for (let node = open.pop(); node && names.length < 8; node = open.pop()) {
        if (node.kind === "string")
            names.push(node.value);
        else if (node.kind === "conditional")
            open.push(node.alternate, node.consequent);
        else if (node.kind === "binary")
            open.push(node.right, node.left);
        else if (node.kind === "template" && node.parts.length === 1)
            open.push(...node.parts);
    }
    return names.filter((name) => name !== "");
};
const createMarkupBindings = (values, graph) => {
    const { units } = values;
    const boundBy = new Map();
    const scriptsBeside = (module) => scriptEndings
        .map((ending) => units.store.module(module.path.replace(/\.wxml$/, ending)))
        .filter((one) => one !== undefined);
    /** WXML files that take a template file in: their pages hold its handlers. */
    const includersOf = (module) => {
        const name = module.path.slice(module.path.lastIndexOf("/") + 1);
        return units.store
            .pathsIn("wxml")
            .filter((path) => path !== module.path && units.store.files.get(path)?.text.includes(name))
            .slice(0, 10)
            .map((path) => units.store.module(path))
            .filter((one) => one !== undefined);
    };
    /** The page, component or class that a script beside WXML defines. */
    const handlersNamed = (script, name) => {
        const found = units.index(script).functions.filter((fn) => fn.name === name);
        const members = found.filter((fn) => fn.parent?.kind === "entry" || fn.parent?.kind === "class" || fn.parent?.kind === "field");
        if (members.length > 0)
            return members.slice(0, 1);
        // A handler that is an alias, or comes with a behavior or a spread.
        for (const factory of ["Page", "Component", "createPage", "createComponent"]) {
            for (const call of units.index(script).callsByName.get(factory) ?? []) {
                const [options] = call.arguments;
                const inherited = (options ? values.valuesOf(options) : [])
                    .flatMap((one) => values.propertyOf(one, name))
                    .filter((node) => node.kind === "function");
                if (inherited.length > 0)
                    return inherited.slice(0, 1);
            }
        }
        return [];
    };
    const functionsIn = (value) => {
        switch (value.kind) {
            case "function":
                return [value];
            case "call": {
                const called = graph.functionsOf(value.callee);
                return called.length > 0 ? called : values.valuesOf(value).filter((node) => node.kind === "function");
            }
            case "assign":
            case "other":
                return [];
            default:
                return values.valuesOf(value).filter((node) => node.kind === "function");
        }
    };
    const handlersOf = (element) => {
        const module = (0,adopt/* moduleOf */.cD)(element);
        return element.attributes.flatMap((attribute) => {
            const event = eventOf(attribute);
            if (event === undefined)
                return [];
            if (module.language !== "wxml")
                return (attribute.value ? functionsIn(attribute.value) : []).map((handler) => ({ event, handler }));
            const names = markup_bindings_namesIn(attribute);
            const own = scriptsBeside(module);
            const scripts = own.length > 0 ? own : includersOf(module).flatMap(scriptsBeside);
            return names
                .flatMap((name) => scripts.flatMap((script) => handlersNamed(script, name)))
                .map((handler) => ({ event, handler }));
        });
    };
    const table = (script) => {
        let found = boundBy.get(script.path);
        if (!found) {
            const rows = new Map();
            const markup = units.store.module(script.path.replace(/\.\w+$/, ".wxml"));
            const queue = markup?.language === "wxml" ? [markup, ...takenIn(markup)] : [];
            for (const part of queue) {
                for (const element of units.index(part).elements) {
                    for (const attribute of element.attributes) {
                        const event = eventOf(attribute);
                        if (event === undefined)
                            continue;
                        for (const name of markup_bindings_namesIn(attribute)) {
                            for (const handler of handlersNamed(script, name)) {
                                const list = rows.get(handler);
                                if (!list)
                                    rows.set(handler, [event]);
                                else if (!list.includes(event))
                                    list.push(event);
                            }
                        }
                    }
                }
            }
            boundBy.set(script.path, (found = rows));
        }
        return found;
    };
    /** Template files that a WXML file imports or includes. */
    const takenIn = (module) => units
        .index(module)
        .elements.filter((element) => element.tag === "import" || element.tag === "include")
        .flatMap((element) => {
        const source = element.attributes.find((attribute) => attribute.name === "src")?.text;
        const [path] = source === undefined
            ? []
            : units.pathsOf(module, source.startsWith(".") || source.startsWith("/") ? source : `./${source}`);
        const taken = path === undefined ? undefined : units.store.module(path);
        return taken?.language === "wxml" ? [taken] : [];
    });
    /** Pages that take a module's functions in: as a behavior, a mixin or a spread. */
    const usersOf = (module) => graph
        .importersOf(module)
        .slice(0, userLimit)
        .filter((path) => units.store.files.has(path.replace(/\.\w+$/, ".wxml")))
        .map((path) => units.store.module(path))
        .filter((one) => one !== undefined);
    return {
        handlersOf,
        eventsOf(fn) {
            const module = (0,adopt/* moduleOf */.cD)(fn);
            const own = table(module).get(fn);
            if (own ||
                fn.parent?.kind !== "entry" ||
                module.language === "vue" ||
                units.store.files.has(module.path.replace(/\.\w+$/, ".wxml")))
                return own ?? [];
            return [...new Set(usersOf(module).flatMap((user) => table(user).get(fn) ?? []))];
        },
    };
};

;// CONCATENATED MODULE: ./lib/program/entries.js


/** Backwards search: ways into functions are kept, so that a step costs little. */
const functionLimit = 1_500;
const chainLimit = 12;
const entryLimit = 24;
/** Finds the holder of a node; code at the top of a file and in markup is an entry itself. */
const holderOf = (node, via, isRequest) => {
    const module = (0,adopt/* moduleOf */.cD)(node);
    let inMarkup = false;
    for (let at = node.parent; at; at = at.parent) {
        if (at.kind === "function")
            return { kind: "function", fn: at };
        if (at.kind === "attribute") {
            const event = eventOf(at);
            if (event !== undefined)
                return { kind: "top", entry: { kind: kindOfEvent(event), name: at.name, function: module, via } };
            inMarkup = true;
        }
        if (at.kind === "text")
            inMarkup = true;
    }
    if (inMarkup)
        return { kind: "top", entry: { kind: "life-cycle", name: "render", function: module, via } };
    return isRequest(node)
        ? { kind: "top", entry: { kind: "request", name: module.path, function: module, via } }
        : { kind: "top", entry: { kind: "launch", name: "top level", function: module, via } };
};
/** Answers `Program.entriesOf`: backwards over calls and callbacks, breadth first, so that the shortest chain comes first. */
const createEntries = (waysInto, isRequest) => {
    const memo = new Map();
    const search = (start) => {
        const entries = [];
        const timers = [];
        const seen = new Set([start]);
        let queue = [{ fn: start, via: [] }];
        while (queue.length > 0 && seen.size < functionLimit && entries.length < entryLimit) {
            const next = [];
            for (const { fn, via } of queue) {
                for (const way of waysInto(fn)) {
                    if ("entry" in way) {
                        entries.push({ ...way.entry, function: fn, via });
                        continue;
                    }
                    if (via.length >= chainLimit)
                        continue;
                    const chain = [way.from, ...via];
                    if (way.isTimer)
                        timers.push({ kind: "timer", name: "timer", function: fn, via });
                    const holder = holderOf(way.from, chain, isRequest);
                    if (holder.kind === "top")
                        entries.push(holder.entry);
                    else if (!seen.has(holder.fn)) {
                        seen.add(holder.fn);
                        next.push({ fn: holder.fn, via: chain });
                    }
                }
            }
            queue = next;
        }
        return (entries.length > 0 ? entries : timers).slice(0, entryLimit);
    };
    return (node) => {
        const holder = node.kind === "function" ? { kind: "function", fn: node } : holderOf(node, [], isRequest);
        if (holder.kind === "top")
            return [holder.entry];
        let found = memo.get(holder.fn);
        if (!found)
            memo.set(holder.fn, (found = search(holder.fn)));
        return found;
    };
};

;// CONCATENATED MODULE: ./lib/program/conditions.js
const comparisons = new Set([
    "===",
    "!==",
    "==",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "in",
    "instanceof",
    "is",
    "isnot",
    "not in",
]);
/** What is known when a condition came out true or false: its conjuncts, negations resolved, comparisons with true, false and null too. */
const factsOf = (test, holds) => {
    const facts = [];
    const open = [{ test, holds }];
    for (let fact = open.pop(); fact && facts.length < 32; fact = open.pop()) {
        const { test: node, holds: truth } = fact;
        if (node.kind === "unary" && (node.operator === "!" || node.operator === "not"))
            open.push({ test: node.operand, holds: !truth });
        else if (node.kind === "unary" && node.operator === "!!")
            open.push({ test: node.operand, holds: truth });
        else if (node.kind === "binary" && (node.operator === "&&" || node.operator === "and") && truth)
            open.push({ test: node.right, holds: true }, { test: node.left, holds: true });
        else if (node.kind === "binary" && (node.operator === "||" || node.operator === "or") && !truth)
            open.push({ test: node.right, holds: false }, { test: node.left, holds: false });
        else if (node.kind === "binary" && /^[!=]==?$/.test(node.operator)) {
            const isEqual = node.operator.startsWith("=");
            const [value, constant] = isConstant(node.left) ? [node.right, node.left] : [node.left, node.right];
            const truthy = constantTruth(constant);
            facts.push({ test: node, holds: truth });
            if (truthy !== undefined)
                open.push({ test: value, holds: truthy ? truth === isEqual : truth !== isEqual });
        }
        else if (node.kind === "assign" || node.kind === "await") {
            facts.push({ test: node, holds: truth });
            open.push({ test: node.kind === "assign" ? node.value : node.operand, holds: truth });
        }
        else
            facts.push({ test: node, holds: truth });
    }
    return facts;
};
const isConstant = (node) => constantTruth(node) !== undefined;
const constantTruth = (node) => {
    if (node.kind === "boolean")
        return node.value;
    if (node.kind === "null")
        return false;
    if (node.kind === "name" && node.name === "undefined")
        return false;
    if (node.kind === "string" && node.value === "")
        return false;
    return undefined;
};
/** Names that tell the opposite of a permission: that they hold means no. */
const negativeName = /(?:^|_)(?:no|not|need|needs|deny|denied|refuse|reject|fail|invalid|expired|error|err|block|ban|missing|empty|without|disable|forbid|should)(?:[A-Z_]|ed\b|d\b|$)|need[A-Z]|[nN]ot[A-Z]|^(?:un|in|dis)(?=auth|agree|accept|consent|sign|log|valid|allow|able|read)/;
const conditions_nameIn = (test) => {
    if (test.kind === "name")
        return test.name;
    if (test.kind === "member")
        return test.property;
    return test.kind === "call" ? conditions_nameIn(test.callee) : "";
};
/**
 * Whether a fact speaks for the guard that its expression is: what is named positively must hold, what is named negatively
 * must not. Comparisons are taken either way, as which side means yes cannot be told.
 */
const isFor = ({ test, holds }) => {
    if (test.kind === "binary" && comparisons.has(test.operator))
        return true;
    return holds !== negativeName.test(conditions_nameIn(test));
};
const conditions_endings = /^(?:exit|die|abort|fail|throw_exception|halt|error|panic|Fatal|Abort\w*|reject|_exit|sys\.exit)$/;
/** True when control never runs over the end of the statements. */
const alwaysLeaves = (statements, depth = 0) => {
    if (depth > 20)
        return false;
    return statements.some((statement) => {
        switch (statement.kind) {
            case "return":
            case "throw":
            case "jump":
                return true;
            case "block":
                return alwaysLeaves(statement.body, depth + 1);
            case "if":
                return (statement.alternate.length > 0 &&
                    alwaysLeaves(statement.consequent, depth + 1) &&
                    alwaysLeaves(statement.alternate, depth + 1));
            case "try":
                return (alwaysLeaves(statement.finalizer, depth + 1) ||
                    (alwaysLeaves(statement.body, depth + 1) &&
                        statement.handlers.every((handler) => alwaysLeaves(handler.body, depth + 1))));
            case "expression": {
                const call = statement.expression.kind === "await" ? statement.expression.operand : statement.expression;
                return call.kind === "call" && conditions_endings.test(conditions_nameIn(call.callee));
            }
            default:
                return false;
        }
    });
};

;// CONCATENATED MODULE: ./lib/program/promises.js

const promiseSteps = new Set(["then", "catch", "finally", "done", "fail", "always", "subscribe"]);
/** The call at the head of a chain of `.then(…).catch(…)`; the call itself when it is no such chain. */
const chainHead = (call) => {
    let at = call;
    for (let hops = 0; hops < 40; hops++) {
        const callee = at.callee;
        if (callee.kind !== "member" || !promiseSteps.has(callee.property) || callee.object.kind !== "call")
            return at;
        at = callee.object;
    }
    return at;
};
/** True for `x.then(…)` and the like. */
const isPromiseStep = (call) => call.callee.kind === "member" && promiseSteps.has(call.callee.property);
/** The call that an expression is, under an `await`. */
const awaitedCall = (expression) => {
    const inner = expression?.kind === "await" ? expression.operand : expression;
    return inner?.kind === "call" ? inner : undefined;
};
const promises_failureKeys = new Set([
    "fail",
    "error",
    "onError",
    "onFail",
    "onFailed",
    "reject",
    "failCallback",
    "onRejected",
]);
const eitherKeys = new Set(["complete", "finally", "always", "onComplete"]);
/** With which outcome of a call its callback runs, by the option's key or by the step of the promise. */
const outcomeOf = (call, key, position) => {
    if (key !== undefined)
        return promises_failureKeys.has(key) ? "failure" : eitherKeys.has(key) ? "either" : "success";
    const name = node_index_lastName(call.callee);
    if (name === "catch" || (name === "fail" && isPromiseStep(call)))
        return "failure";
    if (name === "then")
        return position === 1 ? "failure" : "success";
    return name === "finally" || name === "always" ? "either" : "success";
};

;// CONCATENATED MODULE: ./lib/program/guards.js



/** How many functions back a guard is looked for. */
const guards_depthLimit = 8;
const failureDepth = 3;
/** How many nodes up; only chains of calls are deeper, and hostile code. */
const climbLimit = 1_000;
/** How many statements back, in one list, an early exit counts. */
const lookBack = 200;
const speaks = (test, holds, is) => factsOf(test, holds).some((fact) => isFor(fact) && is(fact.test));
/** True when running past a statement means that the guard was met: an early exit, or a call that throws when it is not. */
const isPassed = (statement, is) => {
    switch (statement.kind) {
        case "if":
            if (alwaysLeaves(statement.consequent) && speaks(statement.test, false, is))
                return true;
            if (alwaysLeaves(statement.alternate) && speaks(statement.test, true, is))
                return true;
            // `if (a) { if (!ok) return; }` guards only the branch; `if (x) return; else if (!ok) return;` guards both.
            return (statement.alternate.length === 1 &&
                alwaysLeaves(statement.consequent) &&
                statement.alternate.some((one) => isPassed(one, is)));
        case "expression": {
            const call = awaitedCall(statement.expression);
            return call !== undefined && is(call);
        }
        case "try":
            return (statement.handlers.every((handler) => alwaysLeaves(handler.body)) &&
                statement.body.some((one) => isPassed(one, is)));
        case "block":
            return statement.body.some((one) => isPassed(one, is));
        default:
            return false;
    }
};
/** The lists of statements that a node holds. */
const listsOf = (parent) => {
    switch (parent.kind) {
        case "module":
        case "function":
        case "block":
        case "loop":
        case "handler":
        case "case":
            return [parent.body];
        case "if":
            return [parent.consequent, parent.alternate];
        case "try":
            return [parent.body, parent.finalizer];
        default:
            return [];
    }
};
/** Where a node stands in a list of statements, -1 when it does not; the list is in order of place. */
const positionIn = (list, node) => {
    let low = 0;
    let high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.start ?? 0) < node.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (let at = low; at < list.length && list[at]?.start === node.start; at++)
        if (list[at] === node)
            return at;
    return -1;
};
/** Statements that run right before a node in the list that it stands in. */
const before = (node, parent) => {
    for (const list of listsOf(parent)) {
        const at = positionIn(list, node);
        if (at > 0)
            return list.slice(Math.max(0, at - lookBack), at);
    }
    return [];
};
/** True when a condition around the node in its own function, or an exit before it, is accepted. */
const isGuardedLocally = (node, is) => {
    let left = climbLimit;
    for (let at = node, parent = node.parent; parent && at.kind !== "function" && left-- > 0; at = parent, parent = parent.parent) {
        switch (parent.kind) {
            case "if":
                if (parent.test !== at &&
                    speaks(parent.test, parent.consequent.some((one) => one === at), is))
                    return true;
                break;
            case "conditional":
                if (parent.test !== at && speaks(parent.test, parent.consequent === at, is))
                    return true;
                break;
            case "binary":
                if (parent.right === at &&
                    (parent.operator === "&&" || parent.operator === "||") &&
                    speaks(parent.left, parent.operator === "&&", is))
                    return true;
                break;
            case "loop":
                if (parent.test && parent.test !== at && parent.form !== "do" && speaks(parent.test, true, is))
                    return true;
                break;
            default:
        }
        if (before(at, parent).some((statement) => isPassed(statement, is)))
            return true;
    }
    return false;
};
const shown = /^(?:wx:if|wx:elif|v-if|v-else-if|v-show|a:if)$/;
/** Elements around a node whose display hangs on an accepted condition. */
const isGuardedByMarkup = (node, is) => {
    for (let at = node.parent; at; at = at.parent) {
        if (at.kind !== "element")
            continue;
        for (const attribute of at.attributes)
            if (shown.test(attribute.name) && attribute.value && speaks(attribute.value, true, is))
                return true;
    }
    return false;
};
const guards_ownerOf = (node) => {
    for (let at = node.parent; at; at = at.parent)
        if (at.kind === "function")
            return at;
    return undefined;
};
/** Answers `Program.isGuarded`: every way to the node must pass a guard that the predicate accepts. */
const createGuards = (waysInto) => (node, is) => {
    const answers = new Map();
    const isWayGuarded = (way, depth) => {
        if ("entry" in way)
            return false;
        // What runs after a call has succeeded is guarded by the call: `requirePrivacyAuthorize({ success })`.
        if (way.callback === "success" && (is(way.from) || is(chainHead(way.from))))
            return true;
        return guarded(way.from, depth + 1);
    };
    const isFunctionGuarded = (fn, depth) => {
        const known = answers.get(fn);
        if (known !== undefined)
            return known;
        // A way that leads back here adds nothing.
        answers.set(fn, true);
        const ways = depth > guards_depthLimit ? [] : waysInto(fn);
        const answer = ways.length > 0 && ways.every((way) => isWayGuarded(way, depth));
        answers.set(fn, answer);
        return answer;
    };
    const guarded = (at, depth) => {
        if (isGuardedLocally(at, is))
            return true;
        const fn = at.kind === "function" ? at : guards_ownerOf(at);
        return fn ? isFunctionGuarded(fn, depth) : isGuardedByMarkup(at, is);
    };
    return guarded(node, 0);
};
const errorName = /^(?:e|err|error|ex|exception|reason|fail\w*|_err|_error)$/i;
const failureText = /fail|deny|denied|cancel|reject|error|refuse/i;
/** The fact tells of a failure: `err`, `res.errMsg.includes("deny")`, `!res.authSetting[…]`, `code !== 0`. */
const tellsFailure = (test, holds) => factsOf(test, holds).some((fact) => {
    const node = fact.test;
    if (node.kind === "name")
        return fact.holds && errorName.test(node.name);
    if (node.kind === "member" || node.kind === "index") {
        const isAuthSetting = node.object.kind === "member" && node.object.property === "authSetting";
        return ((!fact.holds && isAuthSetting) ||
            (fact.holds && node.kind === "member" && /^(?:cancel|errCode|errcode|error|err)$/.test(node.property)) ||
            (!fact.holds && node.kind === "member" && node.property === "confirm"));
    }
    if (node.kind === "call") {
        return (node.callee.kind === "member" &&
            fact.holds &&
            node.arguments.some((one) => one.kind === "string" && failureText.test(one.value)));
    }
    if (node.kind === "binary") {
        const texts = [node.left, node.right].flatMap((side) => (side.kind === "string" ? [side.value] : []));
        const isEqual = node.operator.startsWith("=");
        if (texts.some((text) => failureText.test(text) || text === "reject"))
            return isEqual === fact.holds;
        if (texts.some((text) => /:ok$|^ok$|^accept$|^success$/.test(text)))
            return isEqual !== fact.holds;
        if (node.operator === ">" || node.operator === "<" || node.operator === "!==" || node.operator === "!=") {
            const left = node.left.kind === "call" ? node.left : undefined;
            if (left?.arguments.some((one) => one.kind === "string" && failureText.test(one.value)))
                return fact.holds;
        }
    }
    return false;
});
/** The call whose callback a function is. */
const callbackOf = (fn) => {
    const node = handedNode(fn);
    const parent = node.parent;
    if (parent?.kind === "call" && parent.callee !== node)
        return { call: parent, key: undefined, position: parent.arguments.findIndex((one) => one === node) };
    const object = parent?.kind === "entry" ? parent.parent : undefined;
    return parent?.kind === "entry" && object?.kind === "object" && object.parent?.kind === "call"
        ? { call: object.parent, key: parent.key, position: 0 }
        : undefined;
};
const firstCall = (statements) => {
    for (const statement of statements) {
        const value = statement.kind === "expression"
            ? statement.expression
            : statement.kind === "declare"
                ? statement.value
                : undefined;
        const inner = value?.kind === "assign" ? value.value : value;
        const call = awaitedCall(inner);
        if (call)
            return call;
    }
    return undefined;
};
/** Answers `Program.failureOf`: the call after whose failure alone the node runs. */
const createFailures = (waysInto) => {
    const find = (node, depth) => {
        let underFailure = false;
        let left = climbLimit;
        for (let at = node, parent = node.parent; parent && left-- > 0; at = parent, parent = parent.parent) {
            if (parent.kind === "if" &&
                parent.test !== at &&
                tellsFailure(parent.test, parent.consequent.some((one) => one === at)))
                underFailure = true;
            if (parent.kind === "conditional" && parent.test !== at && tellsFailure(parent.test, parent.consequent === at))
                underFailure = true;
            if (before(at, parent).some((one) => one.kind === "if" && alwaysLeaves(one.consequent) && tellsFailure(one.test, false)))
                underFailure = true;
            if (at.kind === "handler" && parent.kind === "try") {
                const tried = firstCall(parent.body);
                if (tried)
                    return tried;
            }
            if (at.kind !== "function")
                continue;
            const callback = callbackOf(at);
            if (callback) {
                const outcome = outcomeOf(callback.call, callback.key, callback.position);
                if (outcome === "failure" || underFailure)
                    return isPromiseStep(callback.call) ? chainHead(callback.call) : callback.call;
                // Inside a success callback the surroundings still count: `fail() { wx.getSetting({ success() { … } }) }`.
                continue;
            }
            if (depth >= failureDepth)
                return undefined;
            const ways = waysInto(at);
            if (ways.length === 0)
                return undefined;
            const causes = ways.map((way) => {
                if ("entry" in way)
                    return undefined;
                if (way.callback === "failure")
                    return isPromiseStep(way.from) ? chainHead(way.from) : way.from;
                return find(way.from, depth + 1);
            });
            return causes.every((cause) => cause !== undefined) ? causes[0] : undefined;
        }
        return undefined;
    };
    return (node) => find(node, 0);
};

;// CONCATENATED MODULE: ./lib/knowledge/http-slots.js
/** A position, with the keys of the options object there. */
const at = (position, ...keys) => keys.length > 0 ? { position, keys } : { position };

;// CONCATENATED MODULE: ./lib/knowledge/http-clients-server.js

/**
 * HTTP clients of PHP, Python, Java, Go and C#, by the end of their API path. Sources: PHP manual (curl), Guzzle, Laravel
 * Http, WordPress; requests, httpx, aiohttp, urllib; Spring, java.net.http, OkHttp, Apache HttpClient, Hutool; net/http,
 * resty; .NET HttpClient, WebRequest, RestSharp.
 */
const serverHttpClients = [
    // PHP
    { language: "php", api: /^curl_setopt$/, url: [at(2)], payload: [] },
    { language: "php", api: /^curl_init$/, url: [at(0)], payload: [] },
    { language: "php", api: /^(?:file_get_contents|fopen)$/, defaultMethod: "GET", url: [at(0)], payload: [at(2)] },
    {
        language: "php",
        api: /(?:^|\.)(?:Client|Http|GuzzleHttp)(?:\.\w+\(\))*\.request$/,
        methodAt: at(0),
        url: [at(1)],
        payload: [at(2)],
    },
    {
        language: "php",
        api: /(?:^|\.)(?:Client|Http|GuzzleHttp|Requests|HttpClient)(?:\.\w+\(\))*\.(?:get|httpGet|delete)$/,
        method: "GET",
        url: [at(0)],
        payload: [at(1)],
    },
    {
        language: "php",
        api: /(?:^|\.)(?:Client|Http|GuzzleHttp|Requests|HttpClient)(?:\.\w+\(\))*\.(?:post|put|patch|postJson|httpPost|httpPostJson)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(1)],
    },
    { language: "php", api: /^wp_remote_(?:get|post|request)$/, url: [at(0)], payload: [at(1)] },
    // Python
    {
        language: "python",
        api: /^(?:requests|httpx|grequests|curl_cffi\.requests)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.(?:get|head|options|delete)$/,
        method: "GET",
        url: [at(0, "url"), at(0)],
        payload: [
            at(1, "params", "headers", "cookies", "json", "data"),
            at(0, "params", "headers", "cookies", "json", "data"),
        ],
    },
    {
        language: "python",
        api: /^(?:requests|httpx|grequests|curl_cffi\.requests)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.(?:post|put|patch)$/,
        method: "POST",
        url: [at(0, "url"), at(0)],
        payload: [at(1), at(0, "params", "headers", "cookies", "json", "data", "files")],
    },
    {
        language: "python",
        api: /^(?:requests|httpx)(?:\.(?:Session|session\(\)|Client|AsyncClient))?\.request$/,
        methodAt: at(0),
        url: [at(1), at(0, "url")],
        payload: [at(0, "params", "headers", "json", "data")],
    },
    {
        language: "python",
        api: /(?:aiohttp\.ClientSession|^session|self\.session|self\._session|http_client\.AsyncHTTPClient)\.(?:get|post|put|delete|request|fetch)$/,
        url: [at(0, "url"), at(0)],
        payload: [at(0, "params", "headers", "json", "data", "body")],
    },
    {
        language: "python",
        api: /^(?:urllib\.request|urllib2|urllib|six\.moves\.urllib\.request)\.(?:urlopen|Request|urlretrieve)$/,
        defaultMethod: "GET",
        url: [at(0, "url"), at(0)],
        payload: [at(1, "data", "headers"), at(1)],
    },
    // Java
    {
        language: "java",
        api: /^(?:RestTemplate|RestOperations)\.getFor(?:Object|Entity)$/,
        method: "GET",
        url: [at(0)],
        payload: [at(2)],
    },
    {
        language: "java",
        api: /^(?:RestTemplate|RestOperations)\.postFor(?:Object|Entity|Location)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(1)],
    },
    {
        language: "java",
        api: /^(?:RestTemplate|RestOperations)\.(?:exchange|execute)$/,
        methodAt: at(1),
        url: [at(0)],
        payload: [at(2)],
    },
    {
        language: "java",
        api: /^(?:HttpUtil|HttpRequest)\.(?:get|createGet|downloadString)$/,
        method: "GET",
        url: [at(0)],
        payload: [at(1)],
    },
    {
        language: "java",
        api: /^(?:HttpUtil|HttpRequest)\.(?:post|createPost|put)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(1)],
    },
    {
        language: "java",
        api: /(?:^|\.)(?:HttpGet|HttpPost|HttpPut|HttpDelete|GetMethod|PostMethod|URL)$/,
        url: [at(0)],
        payload: [],
    },
    {
        language: "java",
        api: /(?:Request\.Builder|HttpRequest\.newBuilder\(\)|Builder)(?:\.\w+\(\))*\.(?:url|uri)$/,
        url: [at(0)],
        payload: [],
    },
    { language: "java", api: /^Jsoup\.connect$/, method: "GET", url: [at(0)], payload: [] },
    { language: "java", api: /^WebClient(?:\.\w+\(\))*\.uri$/, url: [at(0)], payload: [] },
    {
        language: "java",
        api: /(?:^|\.)(?:HttpClientUtil|HttpClientUtils|HttpUtils|HttpsUtil|OkHttpUtil|HttpKit|HttpHelper)\.(?:\w*[gG]et\w*)$/,
        method: "GET",
        url: [at(0)],
        payload: [at(1)],
    },
    {
        language: "java",
        api: /(?:^|\.)(?:HttpClientUtil|HttpClientUtils|HttpUtils|HttpsUtil|OkHttpUtil|HttpKit|HttpHelper)\.(?:\w*[pP]ost\w*|send\w*|\w*[rR]equest)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(1), at(2)],
    },
    // Go
    {
        language: "go",
        api: /^http\.(?:Get|Head)$|^http\.Client\.(?:Get|Head)$|^Client\.Get$/,
        method: "GET",
        url: [at(0)],
        payload: [],
    },
    {
        language: "go",
        api: /^http\.(?:Post|PostForm)$|^(?:http\.)?Client\.(?:Post|PostForm)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(2), at(1)],
    },
    { language: "go", api: /^http\.NewRequest$/, methodAt: at(0), url: [at(1)], payload: [at(2)] },
    { language: "go", api: /^http\.NewRequestWithContext$/, methodAt: at(1), url: [at(2)], payload: [at(3)] },
    {
        language: "go",
        api: /(?:\.R\(\)|Request)(?:\.\w+\(\))*\.(?:Get|Post|Put|Delete|Patch)$/,
        url: [at(0)],
        payload: [],
    },
    {
        language: "go",
        api: /^(?:util|httpclient|httplib|req|gorequest|grequests|resty)\.(?:HTTPGet\w*|HTTPPost\w*|Get|Post\w*|PostJSON\w*)$/,
        url: [at(0), at(1)],
        payload: [at(1), at(2)],
    },
    // C#
    {
        language: "csharp",
        api: /(?:^|\.)(?:HttpClient|IHttpClientFactory\.CreateClient\(\)|WebClient)\.(?:Get\w*Async|GetAsync|DownloadString\w*|OpenRead)$/,
        method: "GET",
        url: [at(0)],
        payload: [],
    },
    {
        language: "csharp",
        api: /(?:^|\.)(?:HttpClient|IHttpClientFactory\.CreateClient\(\)|WebClient)\.(?:Post\w*|PutAsync|PatchAsync|Upload\w+)$/,
        method: "POST",
        url: [at(0)],
        payload: [at(1)],
    },
    { language: "csharp", api: /(?:^|\.)(?:WebRequest|HttpWebRequest)\.Create(?:Http)?$/, url: [at(0)], payload: [] },
    { language: "csharp", api: /(?:^|\.)HttpRequestMessage$/, methodAt: at(0), url: [at(1)], payload: [] },
    { language: "csharp", api: /(?:^|\.)RestRequest$|(?:^|\.)RestClient$/, url: [at(0)], payload: [] },
    {
        language: "csharp",
        api: /(?:^|\.)(?:RequestUtility|HttpUtility|HttpHelper|Get|HttpMethods)\.(?:HttpGet\w*|GetJson\w*|DownloadString)$/,
        method: "GET",
        url: [at(0), at(1)],
        payload: [],
    },
    {
        language: "csharp",
        api: /(?:^|\.)(?:RequestUtility|HttpUtility|HttpHelper|Post|HttpMethods|CommonJsonSend)\.(?:HttpPost\w*|PostGetJson\w*|PostFileGetJson\w*|Send\w*)$/,
        method: "POST",
        url: [at(0), at(1)],
        payload: [at(1), at(2)],
    },
];

;// CONCATENATED MODULE: ./lib/knowledge/http-clients.js


const optionKeys = [
    "data",
    "params",
    "body",
    "header",
    "headers",
    "json",
    "form",
    "formData",
    "query",
    "qs",
    "filePath",
    "files",
    "payload",
];
const config = {
    methodAt: at(0, "method", "type"),
    url: [at(0, "url", "uri", "baseUrl")],
    payload: [at(0, ...optionKeys)],
};
/**
 * Calls that send HTTP requests, by the end of their API path; the first row that fits counts. Sources: each client's own
 * documentation (Mini Program `wx.request`, fetch standard, axios, superagent, got, request, needle, urllib of egg, jQuery,
 * luch-request, uView).
 */
const httpClients = [
    // Mini Program and uni-app
    { language: "script", api: /^wx\.request$/, ...config, defaultMethod: "GET" },
    {
        language: "script",
        api: /^wx\.uploadFile$/,
        method: "POST",
        url: [at(0, "url")],
        payload: [at(0, "formData", "header", "filePath", "name")],
    },
    { language: "script", api: /^wx\.downloadFile$/, method: "GET", url: [at(0, "url")], payload: [at(0, "header")] },
    {
        language: "script",
        api: /^wx\.cloud\.callContainer$/,
        methodAt: at(0, "method"),
        defaultMethod: "GET",
        url: [at(0, "path")],
        payload: [at(0, ...optionKeys)],
    },
    // Web
    {
        language: "script",
        api: /^(?:node-fetch(?:-[\w-]+)?|fetch|undici\.fetch|\$fetch|cross-fetch|isomorphic-fetch|ofetch|useFetch)$/,
        methodAt: at(1, "method"),
        defaultMethod: "GET",
        url: [at(0), at(0, "url")],
        payload: [at(1, ...optionKeys)],
    },
    { language: "script", api: /^navigator\.sendBeacon$/, method: "POST", url: [at(0)], payload: [at(1)] },
    {
        language: "script",
        api: /(?:^|\.)(?:XMLHttpRequest|xhr|xmlhttp|xmlHttp)\.open$/,
        methodAt: at(0),
        url: [at(1)],
        payload: [],
    },
    {
        language: "script",
        api: /^(?:\$|jQuery|zepto)\.(?:ajax)$/,
        ...config,
        url: [at(0, "url"), at(0)],
        defaultMethod: "GET",
    },
    {
        language: "script",
        api: /^(?:\$|jQuery)\.(?:get|getJSON|getScript)$/,
        method: "GET",
        url: [at(0)],
        payload: [at(1)],
    },
    { language: "script", api: /^(?:\$|jQuery)\.post$/, method: "POST", url: [at(0)], payload: [at(1)] },
    // axios, its instances, and clients of the same shape (flyio, luch-request, uView, umi-request)
    {
        language: "script",
        api: /^(?:axios|axios\.create\(\)|this\.\$axios|this\.axios|umi-request|umi-request\.extend\(\))$/,
        methodAt: at(0, "method"),
        defaultMethod: "GET",
        url: [at(0, "url"), at(0)],
        payload: [at(0, ...optionKeys), at(1, ...optionKeys)],
    },
    {
        language: "script",
        api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.\$(?:u\.)?http|wx\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|superagent|umi-request(?:\.extend\(\))?|\$axios|@mpxjs\/fetch|mpx\.xfetch)\.request$/,
        ...config,
    },
    {
        language: "script",
        api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.\$(?:u\.)?http|wx\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|superagent|request|request-promise|request-promise-native|got|needle|ky|phin|umi-request(?:\.extend\(\))?|\$axios|@nestjs\/axios\.HttpService|HttpService|HttpClient|got\.extend\(\)|this\.\$api)\.(?:get|head|delete|del|options)$/,
        method: "GET",
        url: [at(0), at(0, "url")],
        payload: [at(1)],
    },
    {
        language: "script",
        api: /^(?:axios(?:\.create\(\))?|flyio(?:\/\S+)?|luch-request|fly|wx\.\$(?:u\.)?http|wx\.\$u|this\.\$(?:u\.)?(?:http|axios|request|fly|ajax)|superagent|request|request-promise|request-promise-native|got|needle|ky|phin|umi-request(?:\.extend\(\))?|\$axios|@nestjs\/axios\.HttpService|HttpService|HttpClient|got\.extend\(\)|this\.\$api)\.(?:post|put|patch|upload|postForm)$/,
        method: "POST",
        url: [at(0), at(0, "url")],
        payload: [at(1), at(0, ...optionKeys)],
    },
    // Node
    {
        language: "script",
        api: /^(?:request|request-promise|request-promise-native|got|needle|undici\.request|urllib\.(?:request|curl)|this\.(?:ctx|app)\.curl|(?:ctx|app)\.curl|ctx\.httpclient\.request|requestretry)$/,
        methodAt: at(1, "method"),
        defaultMethod: "GET",
        url: [at(0, "url", "uri"), at(0)],
        payload: [at(1, ...optionKeys), at(0, ...optionKeys)],
    },
    {
        language: "script",
        api: /^https?\.(?:request|get)$/,
        methodAt: at(0, "method"),
        defaultMethod: "GET",
        url: [at(0, "url", "host", "hostname"), at(0)],
        payload: [at(0, "headers")],
    },
    ...serverHttpClients,
];
/** Annotations of interface methods whose call is a request (Feign, Retrofit, Forest): the verb by the last name. */
const requestAnnotations = {
    GET: "GET",
    POST: "POST",
    PUT: "PUT",
    DELETE: "DELETE",
    PATCH: "PATCH",
    Get: "GET",
    Post: "POST",
    GetRequest: "GET",
    PostRequest: "POST",
    RequestLine: "ANY",
    GetMapping: "GET",
    PostMapping: "POST",
    RequestMapping: "ANY",
    GetExchange: "GET",
    PostExchange: "POST",
};

;// CONCATENATED MODULE: ./lib/program/http-clients.js



const groupOf = (call) => {
    if (isScriptNode(call))
        return "script";
    const { language } = (0,adopt/* moduleOf */.cD)(call);
    return language === "php" ||
        language === "python" ||
        language === "java" ||
        language === "go" ||
        language === "csharp"
        ? language
        : undefined;
};
const http_clients_rowsOf = (language) => {
    const rows = httpClients.filter((row) => row.language === language);
    return { rows, any: new RegExp(rows.map((row) => row.api.source).join("|")) };
};
const tables = new Map(["script", "php", "python", "java", "go", "csharp"].map((language) => [language, http_clients_rowsOf(language)]));
/** What of a call says that it sends nothing although its name fits: files, other options of curl, plain URL objects. */
const isOther = (call, row, textOf) => {
    const api = row.api.source;
    if (api.includes("curl_setopt")) {
        const option = call.arguments[1];
        return !(option?.kind === "name" && option.name === "CURLOPT_URL");
    }
    if (api.includes("curl_init") || api.startsWith("(?:^|\\.)(?:HttpGet"))
        return call.arguments.length === 0;
    if (api.includes("file_get_contents")) {
        const [first] = call.arguments;
        const text = textOf(first);
        if (text !== undefined && !text.startsWith("${}"))
            return !/^https?:/.test(text);
        return !(first &&
            /url|api|link|uri/i.test(first.kind === "name"
                ? first.name
                : first.kind === "member"
                    ? first.property
                    : first.kind === "template"
                        ? "url"
                        : ""));
    }
    return call.arguments.length === 0;
};
/** The client that a call belongs to, by its API path. */
const clientOf = (call, path, textOf) => {
    const group = groupOf(call);
    const table = group && tables.get(group);
    if (path === undefined || !table?.any.test(path))
        return undefined;
    const row = table.rows.find((one) => one.api.test(path));
    return row && !isOther(call, row, textOf) ? row : undefined;
};

;// CONCATENATED MODULE: ./lib/program/http-wrappers.js




const bodyLimit = 400;
const partDepth = 8;
const isParameter = (part) => typeof part === "object";
/** Finds wrappers; `depth` says over how many calls. Memoised per function. */
const createWrappers = (sources) => {
    const { apiOf, textOf, functionsOf, definitionsOf, option, baseOf } = sources;
    const memo = new Map();
    /** The parameter of `fn` that an expression is, over local destructuring and aliases. */
    const parameterOf = (expression, fn, depth = 0) => {
        if (depth > 4)
            return undefined;
        if (expression.kind === "member") {
            const base = parameterOf(expression.object, fn, depth + 1);
            return base && base.key === undefined ? { index: base.index, key: expression.property } : undefined;
        }
        if (expression.kind === "binary" && (expression.operator === "||" || expression.operator === "??"))
            return parameterOf(expression.left, fn, depth + 1);
        if (expression.kind === "conditional")
            return parameterOf(expression.consequent, fn, depth + 1) ?? parameterOf(expression.alternate, fn, depth + 1);
        if (expression.kind !== "name")
            return undefined;
        for (const definition of definitionsOf(expression)) {
            if (definition.kind === "parameter" && definition.parent === fn) {
                const index = fn.parameters.indexOf(definition);
                if (definition.target.kind === "name")
                    return { index, key: undefined };
                const key = pathInTarget(definition.target, expression.name)?.[0];
                return typeof key === "string" ? { index, key } : undefined;
            }
            if (definition.kind !== "declare" || !definition.value)
                continue;
            const from = parameterOf(definition.value, fn, depth + 1);
            if (definition.target.kind === "name") {
                if (from)
                    return from;
                const merged = mergedParameter(definition.value, fn, depth + 1);
                if (merged)
                    return merged;
            }
            else if (from && from.key === undefined) {
                const key = pathInTarget(definition.target, expression.name)?.[0];
                if (typeof key === "string")
                    return { index: from.index, key };
            }
        }
        return undefined;
    };
    /** `{ ...options, x }`, `Object.assign({}, defaults, options)`: the parameter that is spread in. */
    const mergedParameter = (value, fn, depth) => {
        const parts = value.kind === "object"
            ? value.entries.filter((entry) => entry.spread).map((entry) => entry.value)
            : value.kind === "call" && /^(?:assign|extend|merge|deepMerge)$/.test(node_index_lastName(value.callee) ?? "")
                ? value.arguments
                : [];
        for (const part of parts) {
            const found = parameterOf(part, fn, depth + 1);
            if (found)
                return found;
        }
        return undefined;
    };
    const partsOf = (expression, fn, depth = 0) => {
        const parameter = parameterOf(expression, fn);
        if (parameter)
            return [parameter];
        if (depth > partDepth)
            return [undefined];
        switch (expression.kind) {
            case "template":
                return expression.parts.flatMap((part) => partsOf(part, fn, depth + 1));
            case "binary":
                return expression.operator === "+"
                    ? [...partsOf(expression.left, fn, depth + 1), ...partsOf(expression.right, fn, depth + 1)]
                    : [textOf(expression)];
            case "conditional": {
                const branches = [partsOf(expression.consequent, fn, depth + 1), partsOf(expression.alternate, fn, depth + 1)];
                return (branches.filter((parts) => parts.some(isParameter)).sort((a, b) => b.length - a.length)[0] ?? [
                    textOf(expression),
                ]);
            }
            case "call": {
                const inner = [
                    ...(expression.callee.kind === "member" ? [expression.callee.object] : []),
                    ...expression.arguments,
                ].map((one) => partsOf(one, fn, depth + 1));
                const used = inner.find((parts) => parts.some(isParameter));
                return used ?? [textOf(expression)];
            }
            case "name": {
                for (const definition of definitionsOf(expression)) {
                    const value = definition.kind === "declare" || definition.kind === "assign" ? definition.value : undefined;
                    if (!value || value === expression || depth > 4)
                        continue;
                    const parts = partsOf(value, fn, depth + 2);
                    if (parts.some(isParameter))
                        return parts;
                }
                return [textOf(expression)];
            }
            default:
                return [textOf(expression)];
        }
    };
    const slotParts = (call, slots, fn) => {
        for (const slot of slots) {
            const argument = call.arguments[slot.position];
            if (!argument)
                continue;
            if (!slot.keys) {
                if (argument.kind !== "object")
                    return partsOf(argument, fn);
                continue;
            }
            for (const key of slot.keys) {
                const value = option(argument, key) ??
                    option(call.arguments.at(-1)?.kind === "object" ? call.arguments.at(-1) : undefined, key);
                if (value)
                    return partsOf(value, fn);
            }
            const whole = parameterOf(argument, fn) ?? mergedParameter(argument, fn, 0);
            if (whole && whole.key === undefined)
                return [{ index: whole.index, key: slot.keys[0] }];
        }
        return [];
    };
    /** Puts the arguments of a call in a wrapper in the place of its parameters, seen from the function around. */
    const substituted = (parts, call, fn) => parts.flatMap((part) => {
        if (!isParameter(part))
            return [part];
        const argument = call.arguments[part.index];
        if (!argument)
            return [undefined];
        if (part.key === undefined)
            return partsOf(argument, fn);
        const value = option(argument, part.key);
        if (value)
            return partsOf(value, fn);
        const whole = parameterOf(argument, fn) ?? mergedParameter(argument, fn, 0);
        return whole && whole.key === undefined ? [{ index: whole.index, key: part.key }] : [undefined];
    });
    const inBody = (fn, depth) => {
        let found;
        let left = bodyLimit;
        (0,adopt/* walk */.GG)(fn, (node) => {
            if (found || left-- <= 0)
                return false;
            if (node.kind !== "call")
                return true;
            const client = clientOf(node, apiOf(node.callee), textOf);
            if (client && functionsOf(node.callee).length === 0) {
                const url = slotParts(node, client.url, fn);
                const base = baseOf(node);
                if (url.some(isParameter)) {
                    found = {
                        url: base === undefined ? url : [base, ...url],
                        method: client.method !== undefined
                            ? [client.method]
                            : client.methodAt
                                ? slotParts(node, [client.methodAt], fn)
                                : [],
                    };
                }
                return true;
            }
            if (depth <= 1)
                return true;
            for (const inner of functionsOf(node.callee).slice(0, 2)) {
                if (inner === fn)
                    continue;
                const wrapper = wrapperOf(inner, depth - 1);
                const url = wrapper ? substituted(wrapper.url, node, fn) : [];
                if (wrapper && url.some(isParameter)) {
                    found = { url, method: substituted(wrapper.method, node, fn) };
                    break;
                }
            }
            return true;
        });
        return found;
    };
    const wrapperOf = (fn, depth = 3) => {
        if (memo.has(fn))
            return memo.get(fn);
        memo.set(fn, undefined);
        if (fn.parameters.length === 0)
            return undefined;
        const found = inBody(fn, depth);
        memo.set(fn, found);
        return found;
    };
    return wrapperOf;
};

;// CONCATENATED MODULE: ./lib/program/http.js






const baseKeys = ["baseURL", "baseUrl", "prefixUrl", "prefix", "base_uri", "base_url", "host"];
const verb = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$/;
/** `base` before `url`, unless the URL stands for itself. */
const joinUrl = (base, url) => {
    if (base === undefined || base === "" || /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url))
        return url;
    return `${base.replace(/\/$/, "")}/${url.replace(/^\//, "")}`;
};
/** What is handed over by other calls on the same object: `xhr.send(body)`, `curl_setopt($ch, CURLOPT_POSTFIELDS, $body)`. */
const laterPayload = (call) => {
    const name = node_index_lastName(call.callee);
    if (name !== "open" && name !== "curl_setopt")
        return [];
    const bodies = [];
    (0,adopt/* walk */.GG)(enclosingFunction(call) ?? (0,adopt/* moduleOf */.cD)(call), (node) => {
        if (node.kind !== "call" || node === call)
            return true;
        const [, second, third] = node.arguments;
        if (name === "open" && node_index_lastName(node.callee) === "send" && node.arguments[0])
            bodies.push(node.arguments[0]);
        if (name === "curl_setopt" &&
            node_index_lastName(node.callee) === "curl_setopt" &&
            second?.kind === "name" &&
            /POSTFIELDS|HTTPHEADER|COOKIE$/.test(second.name) &&
            third)
            bodies.push(third);
        return true;
    });
    return bodies.slice(0, 4);
};
/** Finds the requests of the program; see `Program.httpCalls`. */
const createHttp = (sources) => {
    const { values, apiOf, textOf, functionsOf, option } = sources;
    const { units } = values;
    let found;
    let defaultBase;
    let isBaseKnown = false;
    /** `axios.defaults.baseURL = "…"` */
    const axiosBase = () => {
        if (!isBaseKnown) {
            isBaseKnown = true;
            for (const module of units.active()) {
                for (const assign of units.index(module).assignsByProperty.get("baseURL") ?? []) {
                    if (defaultBase === undefined && /\bdefaults\.baseURL$/.test(apiOf(assign.target) ?? ""))
                        defaultBase = textOf(assign.value);
                }
            }
        }
        return defaultBase;
    };
    /** The base that the instance behind a call was made with: `axios.create({ baseURL })`, `new Client(["base_uri" => …])`. */
    const baseOf = (call) => {
        const own = baseKeys.map((key) => textOf(option(call.arguments[0], key))).find((text) => text !== undefined);
        if (own !== undefined)
            return own;
        const instance = call.callee.kind === "member" ? call.callee.object : call.callee;
        for (const value of values.valuesOf(instance)) {
            if (value.kind !== "call")
                continue;
            for (const argument of value.arguments) {
                for (const key of baseKeys) {
                    const text = textOf(option(argument, key));
                    if (text !== undefined)
                        return text;
                }
            }
        }
        return /^axios\b/.test(apiOf(call.callee) ?? "") ? axiosBase() : undefined;
    };
    const wrapperOf = createWrappers({ ...sources, baseOf });
    const slotValue = (call, slot) => {
        const argument = call.arguments[slot.position];
        const last = call.arguments.at(-1);
        const named = last?.kind === "object" && last.named ? last : undefined;
        if (!slot.keys)
            return argument?.kind === "object" && argument.named ? undefined : argument;
        for (const key of slot.keys) {
            const value = option(named, key) ?? (argument === named ? undefined : option(argument, key));
            if (value)
                return value;
        }
        return undefined;
    };
    const payloadOf = (call, slots) => slots.flatMap((slot) => {
        if (!slot.keys) {
            const value = slotValue(call, slot);
            return value ? [value] : [];
        }
        return slot.keys
            .map((key) => slotValue(call, { position: slot.position, keys: [key] }))
            .filter((value) => value !== undefined);
    });
    const direct = (call, client) => {
        const url = client.url
            .map((slot) => slotValue(call, slot))
            .find((value) => value !== undefined && value.kind !== "object" && value.kind !== "function");
        const methodText = client.methodAt ? methodIn(slotValue(call, client.methodAt)) : undefined;
        const hasMethod = client.methodAt !== undefined && slotValue(call, client.methodAt) !== undefined;
        const text = textOf(url);
        return {
            call,
            url,
            method: client.method ?? (hasMethod ? methodText : client.defaultMethod),
            urlText: text === undefined ? undefined : joinUrl(baseOf(call), text),
            payload: [...payloadOf(call, client.payload), ...laterPayload(call)],
        };
    };
    const methodIn = (expression) => {
        const text = textOf(expression) ?? (expression?.kind === "member" ? expression.property.replace(/^Method/, "") : undefined);
        const upper = text?.toUpperCase();
        return upper !== undefined && verb.test(upper) ? upper : undefined;
    };
    const argumentAt = (call, path) => {
        const argument = call.arguments[path.index];
        return path.key === undefined ? argument : option(argument, path.key);
    };
    const textOfParts = (parts, call) => {
        const texts = parts.map((part) => (isParameter(part) ? textOf(argumentAt(call, part)) : part));
        if (texts.every((text) => text === undefined))
            return undefined;
        const last = texts.at(-1);
        // A complete URL given to a wrapper that would put its own host before it.
        if (last !== undefined && /^https?:\/\//.test(last))
            return last;
        return texts
            .map((text) => text ?? "${}")
            .join("")
            .replace(/(?<!:)\/{2,}(?=\w)/g, "/");
    };
    /** A call of a function of the repository that sends the request. */
    const wrapped = (call) => {
        for (const fn of functionsOf(call.callee).slice(0, 3)) {
            const declared = declaredRequest(fn);
            if (declared)
                return { call, ...declared, url: undefined, payload: call.arguments };
            const wrapper = wrapperOf(fn);
            if (!wrapper)
                continue;
            const at = wrapper.url.find(isParameter);
            const url = at && argumentAt(call, at);
            if (!url)
                continue;
            const method = textOfParts(wrapper.method, call)?.toUpperCase();
            const skipped = new Set([
                url,
                ...wrapper.method.filter(isParameter).map((path) => argumentAt(call, path)),
            ]);
            const payload = call.arguments.flatMap((argument) => argument.kind === "object"
                ? argument.entries.filter((entry) => entry.value.kind !== "function").map((entry) => entry.value)
                : argument.kind === "function"
                    ? []
                    : [argument]);
            return {
                call,
                url,
                method: method !== undefined && verb.test(method) ? method : wrapper.method.length === 0 ? "GET" : undefined,
                urlText: textOfParts(wrapper.url, call),
                payload: payload.filter((one) => !skipped.has(one)),
            };
        }
        return undefined;
    };
    /** The URL or path that an annotation is given. */
    const annotationText = (given) => {
        for (const one of given) {
            const written = one.kind === "object" ? ["url", "value", "path"].map((key) => option(one, key)) : [one];
            const text = written.map((value) => textOf(value)).find((each) => each !== undefined);
            if (text !== undefined)
                return text;
        }
        return undefined;
    };
    /** Interface methods whose annotation says what they request: Feign, Retrofit, Forest. */
    const declaredRequest = (fn) => {
        if (fn.body.length > 0 || fn.annotations.length === 0)
            return undefined;
        const annotation = fn.annotations.find((one) => Object.hasOwn(requestAnnotations, one.name));
        if (!annotation)
            return undefined;
        const owner = fn.parent?.kind === "class"
            ? fn.parent.annotations.find((one) => /Client$|^BaseRequest$|^HttpExchange$/.test(one.name))
            : undefined;
        const path = annotationText(annotation.arguments);
        const method = requestAnnotations[annotation.name];
        const base = annotationText(owner?.arguments ?? []);
        return { method: method === "ANY" ? undefined : method, urlText: path === undefined ? base : joinUrl(base, path) };
    };
    /** A function of the repository may bear the name of a client: it is what it does. */
    const ownClient = (call) => {
        const client = clientOf(call, apiOf(call.callee), textOf);
        return client && functionsOf(call.callee).length === 0 ? client : undefined;
    };
    return () => {
        found ??= units.active().flatMap((module) => units.index(module).calls.flatMap((call) => {
            const client = ownClient(call);
            const http = client ? direct(call, client) : call.callee.kind === "function" ? undefined : wrapped(call);
            return http ? [http] : [];
        }));
        return found;
    };
};

;// CONCATENATED MODULE: ./lib/program/app-config.js


const app_config_keyed = (literal, key) => literal.entries.some((entry) => entry.key === key);
/** The object literal with `pages` in a script that configures an app: `defineAppConfig({…})`, `export default {…}`, `config = {…}`. */
const configLiteral = (module) => {
    let found;
    (0,adopt/* walk */.GG)(module, (node) => {
        if (found)
            return false;
        if (node.kind === "object" && app_config_keyed(node, "pages")) {
            found = node;
            return false;
        }
        return true;
    });
    return found;
};
/** The app configuration that a file holds, as data: of JSON, of a single file's JSON block, or of a literal in its script. */
const appConfigOf = (module) => {
    if (module.data && (0,program_data/* dataAt */.ox)(module.data, "pages"))
        return module.data;
    if (module.language === "json")
        return module.data;
    const literal = configLiteral(module);
    return literal && (0,program_data/* dataFromLiteral */.s3)(literal);
};

;// CONCATENATED MODULE: ./lib/program/script-paths.js

/** Endings that bundlers and the Mini Program tools add to an import without one, in their order. */
const script_paths_endings = [
    "",
    ".ts",
    ".js",
    ".tsx",
    ".jsx",
    ".mjs",
    ".cjs",
    ".vue",
    ".mpx",
    ".wpy",
    ".wxs",
    ".json",
    ".mts",
    ".cts",
    ".wxml",
    "/index.ts",
    "/index.js",
    "/index.tsx",
    "/index.jsx",
    "/index.vue",
    "/index.mjs",
    "/index.json",
];
/** Normalised repository path, undefined when it leaves the repository. */
const repositoryPath = (path) => {
    const clean = (0,posix_.join)("/", path).slice(1);
    return path.split("/").filter((part) => part === "..").length > 40 ? undefined : clean;
};
/** Folders from the one that holds a path up to the repository's root, which is "". */
const foldersUp = (path) => {
    const folders = [];
    for (let folder = (0,posix_.dirname)(path); folder !== "."; folder = (0,posix_.dirname)(folder))
        folders.push(folder);
    folders.push("");
    return folders;
};
const script_paths_within = (folder, path) => (folder === "" ? path : `${folder}/${path}`);
/** JSON with comments and trailing commas, as tsconfig files are written; only what `paths` needs is read, by pattern. */
const tsconfigPaths = (text) => {
    const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => part.startsWith('"') ? part : "");
    const block = /"paths"\s*:\s*\{([^{}]*)\}/.exec(bare)?.[1] ?? "";
    const base = /"baseUrl"\s*:\s*"([^"]*)"/.exec(bare)?.[1] ?? ".";
    const rows = [...block.matchAll(/"([^"]+)"\s*:\s*\[\s*"([^"]+)"/g)].map((match) => [match[1] ?? "", match[2] ?? ""]);
    return { base, rows };
};
/** Applies a `pattern/*` → `target/*` alias to a source. */
const applyAlias = (source, pattern, target) => {
    const star = pattern.indexOf("*");
    if (star < 0) {
        if (source === pattern)
            return target;
        return undefined;
    }
    const head = pattern.slice(0, star);
    const tail = pattern.slice(star + 1);
    if (!source.startsWith(head) || !source.endsWith(tail) || source.length < head.length + tail.length)
        return undefined;
    return target.replace("*", source.slice(head.length, source.length - tail.length));
};
/** A resolver of the sources of script imports (relative, absolute, aliased, workspace packages) to files; memoised. */
const createScriptResolver = (roots) => {
    const memo = new Map();
    const configs = new Map();
    const file = (path) => {
        const base = repositoryPath(path);
        if (base === undefined)
            return undefined;
        for (const ending of script_paths_endings)
            if (roots.has(base + ending))
                return base + ending;
        // TypeScript sources import each other under the names of their output.
        if (/\.[mc]?js$/.test(base)) {
            const typed = base.replace(/\.([mc]?)js$/, ".$1ts");
            if (roots.has(typed))
                return typed;
            if (roots.has(`${typed}x`))
                return `${typed}x`;
        }
        return undefined;
    };
    const configAt = (folder) => {
        if (!configs.has(folder)) {
            const text = roots.textOf(script_paths_within(folder, "tsconfig.json")) ?? roots.textOf(script_paths_within(folder, "jsconfig.json"));
            configs.set(folder, text === undefined ? undefined : tsconfigPaths(text));
        }
        return configs.get(folder);
    };
    const first = (candidates) => {
        for (const candidate of candidates) {
            const found = file(candidate);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const resolve = (from, source) => {
        const bare = source.replace(/^[^!]*!/, "").replace(/[?#].*$/, "");
        if (bare.startsWith("."))
            return file(`${(0,posix_.dirname)(from)}/${bare}`);
        const up = foldersUp(from);
        const programRoot = roots.programRootOf(from);
        if (bare.startsWith("/")) {
            return first([
                ...(programRoot === undefined ? [] : [script_paths_within(programRoot, bare.slice(1))]),
                ...up.map((folder) => script_paths_within(folder, bare.slice(1))),
            ]);
        }
        for (const [pattern, target] of roots.aliasesOf(from)) {
            const path = applyAlias(bare, pattern, target);
            const found = path === undefined ? undefined : file(script_paths_within(programRoot ?? "", path.replace(/^\//, "")));
            if (found !== undefined)
                return found;
        }
        for (const folder of up) {
            const config = configAt(folder);
            for (const [pattern, target] of config?.rows ?? []) {
                const path = applyAlias(bare, pattern, target);
                const found = path === undefined ? undefined : file(script_paths_within(folder, `${config?.base}/${path}`));
                if (found !== undefined)
                    return found;
            }
        }
        const alias = /^(?:@|~|~@|@@|#)\/(.*)$/.exec(bare);
        if (alias) {
            const rest = alias[1] ?? "";
            const near = programRoot === undefined ? [] : [script_paths_within(programRoot, rest), script_paths_within(programRoot, `src/${rest}`)];
            return first([...near, ...up.flatMap((folder) => [script_paths_within(folder, rest), script_paths_within(folder, `src/${rest}`)])]);
        }
        const named = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(bare);
        const folder = named && roots.packageFolder(named[1] ?? "");
        if (folder !== undefined && folder !== null) {
            const rest = (named?.[2] ?? "").slice(1);
            return first(rest === ""
                ? [`${folder}/src/index`, `${folder}/index`, `${folder}/lib/index`]
                : [script_paths_within(folder, rest), script_paths_within(folder, `src/${rest}`)]);
        }
        // `@utils/x`, `src/x`, `utils/x`: folders of the repository that a build configuration names.
        if (!bare.includes("/"))
            return undefined;
        const plain = bare.replace(/^[@~#]/, "");
        return first([
            ...(programRoot === undefined ? [] : [script_paths_within(programRoot, plain)]),
            ...up.flatMap((one) => [script_paths_within(one, plain), script_paths_within(one, `src/${plain}`)]),
        ]);
    };
    return (from, source) => {
        const key = `${(0,posix_.dirname)(from)}\0${source}`;
        if (!memo.has(key))
            memo.set(key, source.length > 400 ? undefined : resolve(from, source));
        return memo.get(key);
    };
};

;// CONCATENATED MODULE: ./lib/program/mini-programs.js





const manifestNames = new Set([
    "app.json",
    "game.json",
    "pages.json",
    "app.config.ts",
    "app.config.js",
    "app.config.tsx",
    "app.mpx",
    "app.wpy",
    "app.jsx",
    "app.tsx",
    "app.json5",
]);
const inFolder = (folder, name) => {
    const path = (0,posix_.join)("/", folder, name).slice(1);
    return path.endsWith("/") ? path.slice(0, -1) : path;
};
const folderOf = (path) => ((0,posix_.dirname)(path) === "." ? "" : (0,posix_.dirname)(path));
const isBelow = (path, folder) => folder === "" || path.startsWith(`${folder}/`);
const pathOf = (page) => page.kind === "data-scalar" && typeof page.value === "string" ? page.value : (0,program_data/* textAt */.$6)(page, "path");
/** Pages of an app configuration in order, sub-packages last, as paths in the repository. */
const pagesOf = (config, root) => {
    const pages = (0,program_data/* itemsAt */.Ct)(config, "pages")
        .map(pathOf)
        .filter((path) => path !== undefined);
    for (const key of ["subPackages", "subpackages"]) {
        for (const bundle of (0,program_data/* itemsAt */.Ct)(config, key)) {
            const folder = (0,program_data/* textAt */.$6)(bundle, "root") ?? "";
            for (const page of (0,program_data/* itemsAt */.Ct)(bundle, "pages")) {
                const path = pathOf(page);
                if (path !== undefined)
                    pages.push(`${folder}/${path}`);
            }
        }
    }
    return [...new Set(pages.map((page) => inFolder(root, page)))];
};
const tabPagesOf = (config, root) => (0,program_data/* itemsAt */.Ct)(config, "tabBar", "list")
    .map((item) => (0,program_data/* textAt */.$6)(item, "pagePath"))
    .filter((path) => path !== undefined)
    .map((path) => inFolder(root, path));
/** Providers of plugins, or their keys, in the configuration and its sub-packages. */
const pluginsOf = (...configs) => {
    const found = new Set();
    for (const config of configs) {
        for (const part of [config, ...(0,program_data/* itemsAt */.Ct)(config, "subPackages"), ...(0,program_data/* itemsAt */.Ct)(config, "subpackages")]) {
            for (const plugin of (0,program_data/* entriesAt */.ws)(part, "plugins"))
                found.add((0,program_data/* textAt */.$6)(plugin.value, "provider") ?? plugin.key);
        }
    }
    return [...found];
};
/** The AppID from the nearest project.config.json at or above a folder; ext.json next to app.json replaces it. */
const appIdOf = (store, root) => {
    const own = (0,program_data/* textAt */.$6)(store.module(inFolder(root, "ext.json"))?.data, "extAppid");
    if (own !== undefined)
        return own;
    for (const folder of foldersUp(inFolder(root, "x"))) {
        const appId = (0,program_data/* textAt */.$6)(store.module(inFolder(folder, "project.config.json"))?.data, "appid");
        if (appId !== undefined)
            return appId;
    }
    return undefined;
};
const build = (framework, root, appId, manifest, config, pageConfig) => ({
    root,
    framework,
    appId,
    manifest,
    config,
    pages: pagesOf(pageConfig, root),
    tabPages: tabPagesOf(pageConfig, root),
    plugins: pluginsOf(config, pageConfig),
});
/** The mini program that a manifest file declares; undefined when it declares none. */
const readManifest = (store, path) => {
    const text = store.files.get(path)?.text ?? "";
    const root = folderOf(path);
    const name = (0,posix_.basename)(path);
    if (name === "pages.json") {
        const manifest = store.module(inFolder(root, "manifest.json"));
        const pages = store.module(path);
        if (!pages || (!manifest && !text.includes("navigationBar")))
            return undefined;
        const weixin = (0,program_data/* dataAt */.ox)(manifest?.data, "mp-weixin");
        return build("uni-app", root, (0,program_data/* textAt */.$6)(weixin, "appid") || undefined, manifest ?? pages, weixin, pages.data);
    }
    if (!/\bpages\b/.test(text) && name !== "game.json")
        return undefined;
    const isScript = !name.endsWith(".json") && !name.endsWith(".json5");
    if (/^app\.[jt]sx$/.test(name) && !/\bconfig\b[^\n]*=\s*\{/.test(text))
        return undefined;
    const module = store.module(path);
    const config = module && appConfigOf(module);
    if (!module || !config)
        return undefined;
    if (name === "game.json") {
        return (0,program_data/* dataAt */.ox)(config, "deviceOrientation")
            ? build("game", root, appIdOf(store, root), module, config, config)
            : undefined;
    }
    if (!(0,program_data/* dataAt */.ox)(config, "pages") && !isScript)
        return undefined;
    const framework = name.endsWith(".mpx") ? "mpx" : name.endsWith(".wpy") ? "wepy" : isScript ? "taro" : "native";
    return build(framework, root, appIdOf(store, root), module, config, config);
};
/** Finds the project's frames from its manifest files. Parses only those. */
const findFrames = (store) => {
    const manifests = store.paths.filter((path) => manifestNames.has((0,posix_.basename)(path)));
    const own = manifests.filter((path) => !isAsidePath(path));
    const found = [];
    for (const path of own.length > 0 ? own : manifests) {
        if (found.some((one) => one.root === folderOf(path)))
            continue;
        const program = readManifest(store, path);
        if (program)
            found.push(program);
    }
    const miniPrograms = found.sort((a, b) => (a.root < b.root ? -1 : 1));
    const inward = [...miniPrograms].sort((a, b) => b.root.length - a.root.length || (a.root < b.root ? -1 : 1));
    const cloudRoots = [];
    for (const path of store.paths) {
        if ((0,posix_.basename)(path) !== "project.config.json")
            continue;
        const folder = (0,program_data/* textAt */.$6)(store.module(path)?.data, "cloudfunctionRoot");
        const root = folder === undefined || folder === "" ? "" : inFolder(folderOf(path), folder);
        if (root !== "" && root !== folderOf(path))
            cloudRoots.push(root);
    }
    const frames = new Map();
    return {
        miniPrograms,
        cloudRoots,
        frameOf(path) {
            const folder = (0,posix_.dirname)(path);
            if (!frames.has(folder))
                frames.set(folder, inward.find((one) => isBelow(path, one.root)));
            return frames.get(folder);
        },
        isInCloud: (path) => cloudRoots.some((root) => isBelow(path, root)) || /(?:^|\/)(?:uniCloud[\w-]*\/)?cloud-?functions\//i.test(path),
    };
};

;// CONCATENATED MODULE: ./lib/program/queries.js



/** Gives the place of a node in its file. One line table is kept per file. */
const createPlaces = () => {
    const tables = new Map();
    return (node) => {
        const module = (0,adopt/* moduleOf */.cD)(node);
        let table = tables.get(module);
        if (!table)
            tables.set(module, (table = new domain_place/* LineTable */.l(module.text)));
        const start = table.at(node.start);
        const end = table.at(node.end);
        return {
            path: module.path,
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        };
    };
};
/** True when a path is a name, or ends in it behind a dot. */
const endsIn = (path, name) => path === name || (path.endsWith(name) && path[path.length - name.length - 1] === ".");
const createQueries = (units, apiOf) => {
    /** Calls of a module by the last segment of their API path, also when an alias hides it. */
    const byLast = new Map();
    let allCalls;
    let strings;
    let functions;
    let elements;
    const answers = new Map();
    const lastSegments = (module) => {
        let table = byLast.get(module);
        if (table)
            return table;
        const rows = new Map();
        const add = (name, call) => {
            const list = rows.get(name);
            if (list)
                list.push(call);
            else
                rows.set(name, [call]);
        };
        for (const call of units.index(module).calls) {
            const written = node_index_lastName(call.callee);
            if (written !== undefined)
                add(written, call);
            if (call.callee.kind === "member")
                continue;
            // Only a bare name, or a call through `bind`, can hide the name of what is called.
            const path = apiOf(call.callee);
            const meant = path?.slice(path.lastIndexOf(".") + 1);
            if (meant !== undefined && meant !== written)
                add(meant, call);
        }
        table = rows;
        byLast.set(module, table);
        return table;
    };
    const find = (name) => {
        let found = answers.get(name);
        if (!found) {
            const last = name.slice(name.lastIndexOf(".") + 1);
            found = units.active().flatMap((module) => {
                const candidates = lastSegments(module).get(last) ?? [];
                return candidates.filter((call) => {
                    const path = apiOf(call.callee);
                    return path !== undefined ? endsIn(path, name) : !name.includes(".");
                });
            });
            answers.set(name, found);
        }
        return found;
    };
    const position = new Map();
    const every = () => {
        if (!allCalls) {
            allCalls = units.active().flatMap((module) => units.index(module).calls);
            for (const [at, call] of allCalls.entries())
                position.set(call, at);
        }
        return allCalls;
    };
    return {
        calls(...names) {
            if (names.length === 1)
                return find(names[0] ?? "");
            every();
            const found = new Set(names.flatMap(find));
            return [...found].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
        },
        allCalls: every,
        strings: () => (strings ??= units.active().flatMap((module) => units.index(module).strings)),
        functions: () => (functions ??= units.active().flatMap((module) => units.index(module).functions)),
        elements(...tags) {
            elements ??= units.active().flatMap((module) => units.index(module).elements);
            return tags.length === 0 ? elements : elements.filter((element) => tags.includes(element.tag));
        },
    };
};
/** Reads arguments by position or option key, and options of objects; see `Program.argument` and `Program.option`. */
const createArguments = (values) => {
    const objectsOf = (expression) => expression.kind === "object"
        ? [expression]
        : expression.kind === "name" ||
            expression.kind === "member" ||
            expression.kind === "call" ||
            expression.kind === "await" ||
            expression.kind === "this"
            ? values.valuesOf(expression)
            : [];
    const optionIn = (object, key, hops) => {
        if (object.kind !== "object" || hops > 5)
            return undefined;
        for (let i = object.entries.length - 1; i >= 0; i--) {
            const entry = object.entries[i];
            if (!entry)
                continue;
            if (entry.key === key && !entry.spread)
                return entry.value;
            if (!entry.spread)
                continue;
            for (const inner of objectsOf(entry.value)) {
                const found = optionIn(inner, key, hops + 1);
                if (found)
                    return found;
            }
        }
        return undefined;
    };
    const option = (object, key) => {
        for (const one of object ? objectsOf(object) : []) {
            const found = optionIn(one, key, 0);
            if (found)
                return found;
        }
        return undefined;
    };
    const argument = (call, position, key) => {
        if (key !== undefined) {
            const named = call.arguments.at(-1);
            if (named?.kind === "object" && named.named) {
                const found = option(named, key);
                if (found)
                    return found;
            }
            else {
                const found = option(call.arguments[0], key);
                if (found)
                    return found;
                // An options object without the key has no such argument.
                if (call.arguments[0]?.kind === "object")
                    return call.arguments.length > position && position > 0 ? call.arguments[position] : undefined;
            }
        }
        const direct = call.arguments[position];
        return direct?.kind === "object" && direct.named ? undefined : direct;
    };
    return { argument, option };
};

;// CONCATENATED MODULE: ./lib/program/route-calls.js




/** Objects whose `get` and `post` send requests or read values instead of declaring routes. */
const noRouter = /^(?:wx|axios|\$|jQuery|request|superagent|http|https|got|fly|needle|fetch|cache|redis|session|params?|query|config|uni|cookies?|map|requests|rest|client|Cache|Session|Config|Http|Request|Db|DB|Cookie)\b/;
const routerName = /(?:^|\.|\b)(?:app|router|route|server|api|Route|bp|r|e|g|group|engine|mux|http|gin|echo|fiber|iris|fastify|Hono|v\d|auth\w*|admin\w*|\w*[rR]outer|\w*Group|\w*[rR]outes?|express\(\)|Router|beego|web|builder|\w*App)(?:\(\))?(?:\.\w+(?:\(\))?)*$/;
/** Methods of view classes that answer requests. */
const verbMethod = /^(?:get|post|put|delete|ServeHTTP|Get|Post|handle|__invoke)$/;
const djangoNames = new Set(["path", "re_path", "url"]);
const middlewareNames = new Set(["use", "Use", "UseMiddleware", "before_request"]);
/** Finds routes that calls declare: `router.get("/x", guard, handler)`, `Route::post("x", [C::class, "m"])`, `r.GET("/x", h)`. */
const createRouteCalls = ({ values, graph, apiOf, textOf }) => {
    const { units } = values;
    /** The function that an argument hands over: itself, inside a wrapper's call, the last of a list, or named by text. */
    const handlerIn = (argument, module, depth = 0) => {
        if (!argument || depth > 4)
            return undefined;
        switch (argument.kind) {
            case "function":
                return argument;
            case "array": {
                const named = module.language === "php" ? phpPair(argument.items, module) : undefined;
                return named ?? handlerIn(argument.items.at(-1), module, depth + 1);
            }
            case "string":
                return module.language === "php" ? phpText(argument.value, module) : undefined;
            case "call": {
                const made = values
                    .valuesOf(argument)
                    .find((node) => node.kind === "function" && node !== enclosingFunction(argument));
                for (const one of argument.arguments.toReversed()) {
                    const inner = handlerIn(one, module, depth + 1);
                    if (inner)
                        return inner;
                }
                return made?.kind === "function" ? made : undefined;
            }
            case "name":
            case "member": {
                const [fn] = graph.functionsOf(argument);
                return fn ?? eggController(argument, module);
            }
            default:
                return undefined;
        }
    };
    const methodOf = (className, method, module) => values.classes
        .named(className, module)
        .flatMap((owner) => values.classes.member(owner, method))
        .find((node) => node.kind === "function");
    /** `[UserController::class, "show"]` */
    const phpPair = (items, module) => {
        const [owner, method] = items;
        const name = owner?.kind === "member" && owner.property === "class" && owner.object.kind === "name"
            ? owner.object.name
            : owner?.kind === "string"
                ? owner.value
                : undefined;
        return name !== undefined && method?.kind === "string"
            ? methodOf(name.split("\\").at(-1) ?? name, method.value, module)
            : undefined;
    };
    /** `UserController@show`, `index/user/login`, `User/login` */
    const phpText = (text, module) => {
        const parts = text.split(/@|\/|::/).filter((part) => part !== "");
        const method = parts.at(-1);
        const owner = parts.at(-2)?.split(/[\\.]/).at(-1);
        if (method === undefined || owner === undefined)
            return undefined;
        const upper = owner.slice(0, 1).toUpperCase() + owner.slice(1);
        return (methodOf(owner, method, module) ??
            methodOf(upper, method, module) ??
            methodOf(`${upper}Controller`, method, module));
    };
    /** Egg: `controller.user.login` is `login` of `app/controller/user.js`. */
    const eggController = (member, module) => {
        const parts = [];
        let at = member;
        for (; at.kind === "member"; at = at.object)
            parts.unshift(at.property);
        const root = at.kind === "name" ? at.name : "";
        const from = root === "controller" ? parts : parts[0] === "controller" ? parts.slice(1) : [];
        if (from.length < 2)
            return undefined;
        const tail = `controller/${from.slice(0, -1).join("/")}`.toLowerCase();
        const path = units.store.pathsIn("javascript", "typescript").find((one) => one
            .toLowerCase()
            .replace(/\.[jt]s$/, "")
            .replace(/_/g, "")
            .endsWith(tail.replace(/_/g, "")));
        const controller = path === undefined ? undefined : units.store.module(path);
        return controller && module !== controller
            ? units.index(controller).functions.find((fn) => fn.name === from.at(-1))
            : undefined;
    };
    /** Prefix and guards that a router has from `group`, `prefix`, `Router({ prefix })` or the group's callback around the call. */
    const contextOf = (call) => {
        const found = { prefix: "", guards: [] };
        const seen = new Set();
        const addChain = (start, hops) => {
            for (const value of start.kind === "call" ? [start, ...values.valuesOf(start)] : values.valuesOf(start)) {
                if (value.kind !== "call" || seen.has(value) || hops > 5)
                    continue;
                seen.add(value);
                const name = node_index_lastName(value.callee) ?? "";
                const [first, ...rest] = value.arguments;
                if (/^(?:group|Group|prefix|Route|MapGroup|route)$/.test(name) && first?.kind !== "function") {
                    found.prefix = (textOf(first) ?? "") + found.prefix;
                    if (name !== "route")
                        found.guards.push(...rest.flatMap(guardName));
                }
                else if (/^(?:middleware|Use|use)$/.test(name))
                    found.guards.push(...value.arguments.flatMap(guardName));
                else if (/Router$|Blueprint$|APIRouter/.test(name)) {
                    for (const key of ["prefix", "url_prefix"])
                        for (const option of value.arguments)
                            found.prefix = (optionText(option, key) ?? "") + found.prefix;
                }
                if (value.callee.kind === "member")
                    addChain(value.callee.object, hops + 1);
            }
        };
        if (call.callee.kind === "member")
            addChain(call.callee.object, 0);
        // `Route::group("admin", function () { … })`
        for (let fn = enclosingFunction(call); fn; fn = enclosingFunction(fn)) {
            const outer = fn.parent;
            if (outer?.kind === "call" &&
                outer.callee !== fn &&
                /^(?:group|Group|prefix)$/.test(node_index_lastName(outer.callee) ?? "")) {
                const [first] = outer.arguments;
                if (first && first !== fn) {
                    found.prefix = `${textOf(first) ?? optionText(first, "prefix") ?? ""}/${found.prefix}`;
                    if (first.kind === "object")
                        found.guards.push(...first.entries.filter((entry) => entry.key === "middleware").flatMap((entry) => guardName(entry.value)));
                }
                if (outer.callee.kind === "member")
                    addChain(outer.callee.object, 0);
            }
        }
        return found;
    };
    const optionText = (object, key) => object.kind === "object" ? textOf(object.entries.find((entry) => entry.key === key)?.value) : undefined;
    const guardName = (argument) => {
        if (argument.kind === "array")
            return argument.items.flatMap(guardName);
        if (argument.kind === "string")
            return [argument.value];
        if (argument.kind === "function")
            return argument.name === undefined ? [] : [argument.name];
        const path = apiOf(argument);
        return path === undefined ? [] : [path];
    };
    /** `->middleware("auth")`, `.Methods("POST")` behind a declaration. */
    const chainBehind = (call) => {
        const found = { methods: [], guards: [] };
        let at = call;
        for (let hops = 0; hops < 8; hops++) {
            const member = at.parent;
            const outer = member?.parent;
            if (member?.kind !== "member" || outer?.kind !== "call" || outer.callee !== member)
                break;
            if (member.property === "Methods")
                found.methods.push(...outer.arguments.flatMap((one) => (one.kind === "string" ? [one.value] : [])));
            if (/^(?:middleware|RequireAuthorization|Use)$/.test(member.property))
                found.guards.push(...outer.arguments.flatMap(guardName));
            at = outer;
        }
        return found;
    };
    const routeOf = (call, name, module, shared) => {
        const isPython = module.language === "python";
        if (isPython ? !djangoNames.has(name) && name !== "add_url_rule" : call.callee.kind !== "member")
            return undefined;
        const args = call.arguments.filter((one) => !(one.kind === "object" && one.named));
        const path = call.callee.kind === "member" ? (apiOf(call.callee.object) ?? "") : "";
        if (!isPython) {
            if (noRouter.test(path) && !(module.language === "go" && path === "http"))
                return undefined;
            if (module.language === "php" ? !/Route|\bapp\b|router/i.test(path) : !routerName.test(path))
                return undefined;
        }
        let first = args[0];
        let rest = args.slice(1);
        let declared = first?.kind === "regex" ? first.pattern : first?.kind === "array" ? textOf(first.items[0]) : textOf(first);
        const isVerbList = name === "match" && first?.kind === "array";
        if (isVerbList) {
            first = rest[0];
            rest = rest.slice(1);
            declared = textOf(first);
        }
        if (call.callee.kind === "member" &&
            call.callee.object.kind === "call" &&
            node_index_lastName(call.callee.object.callee) === "route" &&
            first?.kind !== "string") {
            declared = "";
            rest = args;
        }
        if (declared === undefined || rest.length === 0 || declared.length > 300)
            return undefined;
        if (isScript(module.language) && declared !== "" && !/^[/*(^:]/.test(declared))
            return undefined;
        const handlerAt = isPython || module.language === "php" ? rest[0] : rest.at(-1);
        const handler = handlerIn(handlerAt, module) ?? handlerClass(handlerAt);
        if (!handler)
            return undefined;
        const context = contextOf(call);
        const behind = chainBehind(call);
        const between = isPython || module.language === "php" ? [] : rest.slice(0, -1).flatMap(guardName);
        const methods = isVerbList && args[0]?.kind === "array"
            ? args[0].items.flatMap((one) => (textOf(one) ?? "").toUpperCase())
            : behind.methods.length > 0
                ? behind.methods
                : Object.hasOwn(routeVerbs, name)
                    ? (routeVerbs[name] ?? ["ANY"])
                    : ["ANY"];
        return {
            methods,
            path: `${context.prefix}${declared}`.replace(/\/{2,}/g, "/"),
            handler,
            place: call,
            guards: [...new Set([...shared, ...context.guards, ...between, ...behind.guards])],
        };
    };
    /** `path("x", View.as_view())`: the first method of the view that answers a verb. */
    const handlerClass = (argument) => {
        const owner = argument?.kind === "call" && node_index_lastName(argument.callee) === "as_view" && argument.callee.kind === "member"
            ? argument.callee.object
            : argument;
        if (!owner)
            return undefined;
        const found = values.valuesOf(owner).find((node) => node.kind === "class");
        return found?.members
            .filter((member) => member.kind === "function")
            .find((member) => verbMethod.test(member.name ?? ""));
    };
    return (module) => {
        const index = units.index(module);
        const shared = [...index.callsByName].flatMap(([name, calls]) => middlewareNames.has(name)
            ? calls
                .filter((call) => call.arguments[0]?.kind !== "string" &&
                routerName.test(call.callee.kind === "member" ? (apiOf(call.callee.object) ?? "") : ""))
                .flatMap((call) => call.arguments.flatMap(guardName))
            : []);
        const found = [];
        for (const [name, calls] of index.callsByName) {
            if (!Object.hasOwn(routeVerbs, name) && !(module.language === "python" && djangoNames.has(name)))
                continue;
            for (const call of calls) {
                const route = routeOf(call, name, module, shared);
                if (route)
                    found.push(route);
            }
        }
        return found.sort((a, b) => a.place.start - b.place.start);
    };
};

;// CONCATENATED MODULE: ./lib/program/route-annotations.js


const route_annotations_lastPart = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("\\")) + 1).replace(/Attribute$/, "");
/** The class that a method stands in. */
const route_annotations_classOf = (fn) => fn.parent?.kind === "class" ? fn.parent : undefined;
/** FastAPI: `user = Depends(get_user)` among the parameters, `dependencies=[Depends(check)]` in the decorator. */
const dependenciesOf = (fn) => {
    if (!fn.parameters.some((parameter) => parameter.value?.kind === "call") &&
        !fn.annotations.some((one) => one.arguments.length > 1))
        return [];
    const listed = fn.annotations
        .flatMap((one) => one.arguments)
        .flatMap((one) => (one.kind === "object" ? one.entries.filter((entry) => entry.key === "dependencies") : []))
        .flatMap((entry) => (entry.value.kind === "array" ? entry.value.items : []));
    return [...listed, ...fn.parameters.map((parameter) => parameter.value)].flatMap((value) => {
        const isDependency = value?.kind === "call" && /^(?:Depends|Security)$/.test(node_index_lastName(value.callee) ?? "");
        const name = isDependency && value.arguments[0]
            ? node_index_lastName(value.arguments[0].kind === "call" ? value.arguments[0].callee : value.arguments[0])
            : undefined;
        return name === undefined ? [] : [name];
    });
};
/** The name of an annotation, and the names and texts that it is given. */
const wordsOf = (annotation) => {
    const given = annotation.arguments.map((one) => one.kind === "name" ? one.name : one.kind === "string" ? one.value : undefined);
    return [annotation.name, ...given.filter((word) => word !== undefined)];
};
/** What may check a caller before a handler runs, by the annotations of its class, its own and its parameters'. */
const guardsOf = (fn, isRoute) => {
    const names = [
        ...(route_annotations_classOf(fn)?.annotations ?? []),
        ...fn.annotations,
        ...fn.parameters.flatMap((parameter) => parameter.annotations),
    ].flatMap((annotation) => isRoute(annotation) || plainAnnotations.has(route_annotations_lastPart(annotation.name)) ? [] : wordsOf(annotation));
    return [...new Set([...names, ...dependenciesOf(fn)])];
};
const route_annotations_joined = (prefix, path) => `/${[prefix, path]
    .map((part) => part.replace(/^\/+|\/+$/g, ""))
    .filter((part) => part !== "")
    .join("/")}`;
/** Finds the route that a function's annotations or decorators declare. */
const createRouteAnnotations = (textOf) => {
    const argumentText = (annotation) => {
        for (const argument of annotation.arguments) {
            if (argument.kind !== "object") {
                const text = textOf(argument.kind === "array" ? argument.items[0] : argument);
                if (text !== undefined)
                    return text;
                continue;
            }
            for (const key of ["value", "path", "Template", "rule", "prefix"]) {
                const value = argument.entries.find((entry) => entry.key === key)?.value;
                const text = textOf(value?.kind === "array" ? value.items[0] : value);
                if (text !== undefined)
                    return text;
            }
        }
        return "";
    };
    /** Verbs that named arguments give: `method = RequestMethod.POST`, `methods=["GET"]`. */
    const argumentMethods = (annotation) => {
        const found = [];
        for (const argument of annotation.arguments) {
            const option = argument.kind === "object"
                ? argument.entries.find((entry) => entry.key === "method" || entry.key === "methods")?.value
                : undefined;
            for (const one of option?.kind === "array" ? option.items : option ? [option] : []) {
                const text = one.kind === "member" ? one.property : one.kind === "name" ? one.name : textOf(one);
                if (text !== undefined)
                    found.push(text.toUpperCase());
            }
        }
        return found;
    };
    const prefixOf = (owner) => {
        const annotation = owner?.annotations.find((one) => prefixAnnotations.has(route_annotations_lastPart(one.name)) && argumentText(one) !== "");
        return annotation ? argumentText(annotation) : "";
    };
    const annotated = (fn, module) => {
        const owner = route_annotations_classOf(fn);
        if (module.language === "python") {
            for (const annotation of fn.annotations) {
                const verb = routeDecoratorPattern.exec(annotation.name)?.[1];
                if (verb === undefined || argumentText(annotation) === "")
                    continue;
                const declared = argumentMethods(annotation);
                const methods = declared.length > 0
                    ? declared
                    : ((Object.hasOwn(routeVerbs, verb) && verb !== "route" ? routeVerbs[verb] : undefined) ?? ["GET"]);
                return {
                    methods,
                    path: argumentText(annotation),
                    handler: fn,
                    place: annotation,
                    guards: guardsOf(fn, (one) => routeDecoratorPattern.test(one.name)),
                };
            }
            return undefined;
        }
        const isRoute = (annotation) => Object.hasOwn(routeAnnotations, route_annotations_lastPart(annotation.name)) || prefixAnnotations.has(route_annotations_lastPart(annotation.name));
        const found = fn.annotations.filter((one) => Object.hasOwn(routeAnnotations, route_annotations_lastPart(one.name)));
        const annotation = found.find((one) => route_annotations_lastPart(one.name) !== "Route") ?? found[0];
        if (!annotation)
            return undefined;
        const isShort = /^(?:Get|Post|Put|Delete|Patch|All)$/.test(annotation.name);
        if (isShort && !owner?.annotations.some((one) => one.name.endsWith("Controller")))
            return undefined;
        const declared = argumentMethods(annotation);
        const path = found.map(argumentText).find((text) => text !== "") ?? "";
        return {
            methods: declared.length > 0 ? declared : (routeAnnotations[route_annotations_lastPart(annotation.name)] ?? ["ANY"]),
            path: route_annotations_joined(prefixOf(owner), path),
            handler: fn,
            place: annotation,
            guards: guardsOf(fn, isRoute),
        };
    };
    return annotated;
};

;// CONCATENATED MODULE: ./lib/program/route-members.js



const verbMethods = {
    get: "GET",
    post: "POST",
    put: "PUT",
    delete: "DELETE",
    patch: "PATCH",
    doGet: "GET",
    doPost: "POST",
    GET: "GET",
    POST: "POST",
    PUT: "PUT",
    DELETE: "DELETE",
};
/** Methods of controllers that are no actions. */
const noAction = /^(?:_|constructor$|initialize$|init$|boot$|middleware$|beforeAction|before$|after$|validate|success$|error$|fail$|Dispose$|get[A-Z]\w*Service$)/;
/** A route that a platform leads to a function by the place of its file. */
const fileRoute = (handler, methods, path) => ({
    methods,
    path,
    handler,
    place: handler,
    guards: [],
});
/** Finds routes that functions carry themselves: annotations, decorators, and the conventions of controllers and cloud functions. */
const createRouteMembers = ({ values, textOf, sideOf }) => {
    const { units } = values;
    const annotated = createRouteAnnotations(textOf);
    /** Actions by convention: methods of controllers, views and servlets. */
    const conventional = (fn, module) => {
        const owner = route_annotations_classOf(fn);
        const name = fn.name;
        if (!owner || name === undefined || fn.isStatic || noAction.test(name))
            return undefined;
        const guards = guardsOf(fn, () => false);
        const controller = (owner.name ?? (0,posix_.basename)(module.path).replace(/\.\w+$/, "")).replace(/(?:Controller|Action|Handler)$/, "");
        const route = (methods, path) => ({
            methods,
            path,
            handler: fn,
            place: fn,
            guards,
        });
        const isController = owner.bases.some((base) => controllerBases.test(base)) || /(?:^|\/)controllers?\//i.test(module.path);
        if (!isController)
            return undefined;
        const verb = Object.hasOwn(verbMethods, name) ? verbMethods[name] : undefined;
        switch (module.language) {
            case "python":
            case "java":
                return verb && owner.bases.some((base) => controllerBases.test(base))
                    ? route([verb], `/${controller}`)
                    : undefined;
            case "php":
                return route(["ANY"], `/${controller}/${name}`);
            case "csharp":
                return /ActionResult|JsonResult|ContentResult|HttpResponseMessage|IResult/.test(fn.returnType ?? "")
                    ? route(["ANY"], `/${controller}/${name}`)
                    : undefined;
            case "javascript":
            case "typescript": {
                if (owner.bases.length === 0 || sideOf(module.path) === "miniprogram" || sideOf(module.path) === "web")
                    return undefined;
                const action = /^(\w+)Action$/.exec(name)?.[1];
                const isEgg = /(?:^|\/)app\/controller\//.test(module.path);
                if (action === undefined && !isEgg)
                    return undefined;
                return route(["ANY"], `/${(0,posix_.basename)(module.path).replace(/\.\w+$/, "")}/${action ?? name}`);
            }
            default:
                return undefined;
        }
    };
    const exported = (module, name) => module.exports
        .flatMap((one) => (one.name === name && one.value ? values.valuesOf(one.value) : []))
        // `export default defineEventHandler(async (event) => …)`
        .flatMap((node) => node.kind === "call" ? node.arguments.flatMap((argument) => values.valuesOf(argument)) : [node])
        .filter((node) => node.kind === "function");
    /** Functions that a platform calls by the place of their file: cloud functions, Next and Nuxt handlers. */
    const byFile = (module) => {
        const { path } = module;
        const side = sideOf(path);
        if (side === "cloud-function") {
            if (module.language === "python")
                return units
                    .index(module)
                    .functions.filter((fn) => fn.name === "main_handler" || fn.name === "main")
                    .map((fn) => fileRoute(fn, ["ANY"], (0,posix_.basename)((0,posix_.dirname)(path))));
            return exported(module, "main").map((handler) => fileRoute(handler, ["ANY"], (0,posix_.basename)((0,posix_.dirname)(path))));
        }
        if (!/\.[jt]sx?$/.test(path))
            return [];
        const api = /(?:^|\/)pages(\/api\/.+)\.[jt]sx?$/.exec(path)?.[1] ??
            /(?:^|\/)server\/((?:api|routes)\/.+)\.[jt]s$/.exec(path)?.[1];
        if (api !== undefined && side !== "miniprogram") {
            // Nuxt: `session.post.ts` answers to POST.
            const verb = /\.(get|post|put|delete|patch)$/.exec(api)?.[1]?.toUpperCase() ?? "ANY";
            return exported(module, "default").map((handler) => fileRoute(handler, [verb], `/${api.replace(/^\/|\.(?:get|post|put|delete|patch)$/g, "")}`));
        }
        const app = /(?:^|\/)app(\/.+)\/route\.[jt]sx?$/.exec(path)?.[1];
        if (app === undefined)
            return [];
        return ["GET", "POST", "PUT", "DELETE", "PATCH"].flatMap((verb) => exported(module, verb).map((handler) => fileRoute(handler, [verb], app)));
    };
    return (module) => {
        const found = [...byFile(module)];
        for (const fn of units.index(module).functions) {
            const route = annotated(fn, module) ?? conventional(fn, module);
            if (route)
                found.push(route);
        }
        return found;
    };
};

;// CONCATENATED MODULE: ./lib/program/routes.js



/** Signs of a file that declares routes by calls; such files are read even when the change does not touch them. */
const routeTable = /\burlpatterns\b|\bRoute::|\$router->|\bexpress\(\)|\bexpress\.Router\(|\bnew (?:Koa)?Router\(|\bHandleFunc\(|\.(?:GET|POST)\(\s*"\/|\bMap(?:Get|Post)\(|\brouter\.(?:get|post|all)\(\s*['"`]\/|beego\.Router\(/;
const tableLimit = 200;
const createRoutes = (sources) => {
    const { units } = sources.values;
    const byCalls = createRouteCalls(sources);
    const byMembers = createRouteMembers(sources);
    const perModule = new Map();
    let declared;
    let byHandler;
    const isServer = (path) => !["miniprogram", "web", "config"].includes(sources.sideOf(path));
    const membersOf = (module) => {
        let found = perModule.get(module);
        if (!found)
            perModule.set(module, (found = isServer(module.path) ? byMembers(module) : []));
        return found;
    };
    /** Routes of route tables: those in focus, and those of other files that look like one. */
    const tables = () => {
        if (declared)
            return declared;
        declared = [];
        const { store } = units;
        const paths = new Set(store.active.filter(isServer));
        let left = tableLimit;
        for (const path of store.pathsIn("javascript", "typescript", "php", "python", "go", "csharp")) {
            if (left > 0 &&
                !paths.has(path) &&
                !path.includes("node_modules/") &&
                isServer(path) &&
                routeTable.test(store.files.get(path)?.text ?? "")) {
                paths.add(path);
                left--;
            }
        }
        declared = [...paths].sort().flatMap((path) => {
            const module = store.module(path);
            return module ? byCalls(module) : [];
        });
        return declared;
    };
    return {
        all() {
            const tabled = tables();
            const handled = new Set(tabled.map((route) => route.handler));
            const rest = units
                .active()
                .flatMap(membersOf)
                .filter((route) => !handled.has(route.handler));
            const keyed = [...tabled, ...rest].map((route) => ({ route, path: (0,adopt/* moduleOf */.cD)(route.place).path }));
            return keyed
                .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.route.place.start - b.route.place.start))
                .map(({ route }) => route);
        },
        routeOf(fn) {
            if (!byHandler) {
                byHandler = new Map();
                byHandler = new Map(tables()
                    .toReversed()
                    .map((route) => [route.handler, route]));
            }
            const route = byHandler.get(fn) ?? membersOf((0,adopt/* moduleOf */.cD)(fn)).find((one) => one.handler === fn);
            return route && `${route.methods.join("|")} ${route.path}`;
        },
    };
};

;// CONCATENATED MODULE: ./lib/program/sides.js





const serverLanguages = new Set(["java", "go", "python", "csharp", "php"]);
/** Reads what decides about sides from a package.json, by pattern: damaged ones count too. */
const readPackage = (folder, text) => {
    const dependencies = new Set();
    for (const block of text.matchAll(/"(?:dev|peer)?[dD]ependencies"\s*:\s*\{([^{}]*)\}/g)) {
        for (const name of (block[1] ?? "").matchAll(/"([^"]+)"\s*:/g))
            dependencies.add(name[1] ?? "");
    }
    const isPublished = /"(?:main|module|exports|types)"\s*:/.test(text) &&
        /"(?:version)"\s*:/.test(text) &&
        !/"private"\s*:\s*true/.test(text);
    return { folder, dependencies, isPublished };
};
/** Signs in the text of a script that is in no frame and under no telling package.json. */
const textSigns = [
    [/wx-server-sdk|\bexports\.main\s*=/, "cloud-function"],
    [/(?:^|\n)\s*(?:Page|Component|App)\(\s*\{|\bwx\.cloud\.(?:init|callFunction)\b/, "miniprogram"],
    [/\b(?:document|window)\.\w|\$\(\s*(?:function|document|["'#.])|\bjQuery\b|\blocation\.href\b/, "web"],
    [
        /\bprocess\.env\b|require\(["'](?:node:)?(?:fs|http|https|path|crypto|net|child_process)["']\)|from ["'](?:node:)?(?:fs|http|path|crypto)["']/,
        "server",
    ],
];
const serverFolder = /(?:^|\/)(?:server\/|pages\/api\/|app\/(?:.+\/)?route\.[jt]sx?$)/;
/** Tells where files run, from the frames, package manifests, imports and, last, signs in the text. Memoised. */
const createSides = (store, frames) => {
    const packages = new Map();
    const sides = new Map();
    const libraries = new Map();
    const packageAt = (folder) => {
        if (!packages.has(folder)) {
            const text = store.files.get(folder === "" ? "package.json" : `${folder}/package.json`)?.text;
            packages.set(folder, text === undefined ? undefined : readPackage(folder, text));
        }
        return packages.get(folder);
    };
    const packageOf = (path) => foldersUp(path)
        .map(packageAt)
        .find((one) => one !== undefined);
    const has = (manifest, names) => manifest !== undefined && [...manifest.dependencies].some((name) => names.has(name));
    /** A project of a server language that has no way to run by itself is a package for others. */
    const isLibrary = (language) => {
        let answer = libraries.get(language);
        if (answer !== undefined)
            return answer;
        const own = store
            .pathsIn(language)
            .filter((path) => !/(?:^|\/)(?:examples?|samples?|tests?|docs?|demo|cmd)\//i.test(path));
        const text = (path) => store.files.get(path)?.text ?? "";
        const runs = {
            go: /^package main\b/m,
            java: /public static void main|@(?:Rest)?Controller\b|extends HttpServlet/,
            csharp: /static (?:async )?(?:void|Task|int)(?:<int>)? Main\(|WebApplication\.CreateBuilder|: (?:Mvc)?Controller(?:Base)?\b/,
            python: /__main__|@(?:app|bp|router|blueprint)\.|urlpatterns|FastAPI\(|Flask\(|RequestHandler/,
        };
        const pattern = runs[language];
        const manifest = {
            go: /(?:^|\/)go\.mod$/,
            java: /(?:^|\/)pom\.xml$|build\.gradle/,
            csharp: /\.csproj$/,
            python: /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml)$/,
            php: /(?:^|\/)composer\.json$/,
        };
        // Packages that are vendored with the project, or samples in it, say nothing about it.
        const manifests = store.paths.filter((path) => manifest[language]?.test(path) && !isAsidePath(path) && (language === "csharp" || path.split("/").length <= 2));
        if (language === "php")
            answer =
                manifests.some((path) => /"type"\s*:\s*"library"/.test(text(path))) &&
                    !own.some((path) => /(?:^|\/)(?:artisan|think|public\/index\.php)$/.test(path));
        else
            answer = manifests.length > 0 && pattern !== undefined && !own.some((path) => pattern.test(text(path)));
        libraries.set(language, answer);
        return answer;
    };
    const scriptSide = (path, text) => {
        const manifest = packageOf(path);
        const frame = frames.frameOf(path);
        if (frames.isInCloud(path))
            return "cloud-function";
        if (manifest?.dependencies.has("wx-server-sdk") && (!frame || manifest.folder !== frame.root))
            return "cloud-function";
        if (/wx-server-sdk/.test(text))
            return "cloud-function";
        const isOwnPackage = manifest !== undefined &&
            frame !== undefined &&
            manifest.folder !== frame.root &&
            isBelow(manifest.folder, frame.root);
        if (serverImportPattern.test(text))
            return "server";
        // Next and Nuxt keep server handlers in folders of the site.
        if (manifest &&
            ["nuxt", "next", "h3", "nitropack"].some((name) => manifest.dependencies.has(name)) &&
            serverFolder.test(path))
            return "server";
        if (frame && !isOwnPackage) {
            // A mini program at the repository's root may share it with a server or a site.
            const top = frame.root === ""
                ? /^(?:server|backend|service|api-server|serverless|admin|web|h5|site)\//i.exec(path)?.[0]
                : undefined;
            if (top === undefined || frame.pages.some((page) => page.startsWith(top)))
                return "miniprogram";
            return /^(?:admin|web|h5|site)/i.test(top) ? "web" : "server";
        }
        const isServer = has(manifest, serverPackages);
        const isWeb = has(manifest, webPackages);
        if (isServer && !isWeb)
            return "server";
        if (isWeb && !isServer)
            return "web";
        if (manifest?.dependencies.has("@tarojs/taro") || manifest?.dependencies.has("@dcloudio/uni-app"))
            return "miniprogram";
        const sign = textSigns.find(([pattern]) => pattern.test(text));
        if (isServer && isWeb) {
            if (/(?:^|\/)(?:server|api|backend|routes?|controllers?|middlewares?|models?|services?)\//i.test(path))
                return "server";
            return sign?.[1] ?? "web";
        }
        if (manifest?.isPublished && !frame)
            return "library";
        return sign?.[1] ?? "unknown";
    };
    const decide = (path) => {
        const language = store.languageOf(path);
        const text = store.files.get(path)?.text ?? "";
        if (language === undefined)
            return "unknown";
        if (serverLanguages.has(language)) {
            if (language !== "php" && language !== "java" && frames.isInCloud(path))
                return "cloud-function";
            return isLibrary(language) ? "library" : "server";
        }
        if (language === "wxml" || /\.(?:wxs|mpx|wpy)$/.test(path))
            return "miniprogram";
        if (language === "html")
            return "web";
        if (language === "json") {
            const frame = frames.frameOf(path);
            if (!frame ||
                frames.isInCloud(path) ||
                /^(?:package|package-lock|tsconfig|jsconfig|composer|project[\w.]*config)\.json$/.test((0,posix_.basename)(path)))
                return "config";
            return frame.root !== "" ||
                (0,posix_.dirname)(path) === "." ||
                frame.pages.includes(path.replace(/\.json$/, "")) ||
                /"(?:usingComponents|navigationBar\w+|component)"/.test(text)
                ? "miniprogram"
                : "config";
        }
        if (language === "yaml" || language === "properties" || language === "text")
            return "config";
        return scriptSide(path, text);
    };
    return (path) => {
        let side = sides.get(path);
        if (side === undefined)
            sides.set(path, (side = decide(path)));
        return side;
    };
};

;// CONCATENATED MODULE: ./lib/program/text-of.js
const text_of_depthLimit = 12;
const lengthLimit = 4_000;
const unknown = "${}";
/** Folds expressions to their constant text; see `Program.textOf`. */
const createTexts = (values) => {
    const active = new Set();
    const memo = new Map();
    const fold = (expression, depth) => {
        if (depth > text_of_depthLimit)
            return undefined;
        switch (expression.kind) {
            case "string":
                return expression.value;
            case "number":
            case "boolean":
                return String(expression.value);
            case "template": {
                const parts = expression.parts.map((part) => fold(part, depth + 1));
                return parts.every((part) => part === undefined)
                    ? undefined
                    : parts
                        .map((part) => part ?? unknown)
                        .join("")
                        .slice(0, lengthLimit);
            }
            case "binary":
                return expression.operator === "+"
                    ? joined(expression.left, expression.right, depth)
                    : either(expression, depth);
            case "conditional":
                return fold(expression.consequent, depth + 1) ?? fold(expression.alternate, depth + 1);
            case "await":
                return fold(expression.operand, depth + 1);
            case "assign":
                return fold(expression.value, depth + 1);
            case "call":
                return folded(expression, depth);
            case "name":
            case "member":
            case "index":
                return followed(expression, depth);
            default:
                return undefined;
        }
    };
    const joined = (left, right, depth) => {
        const [a, b] = [fold(left, depth + 1), fold(right, depth + 1)];
        return a === undefined && b === undefined ? undefined : ((a ?? unknown) + (b ?? unknown)).slice(0, lengthLimit);
    };
    /** `process.env.HOST || "https://x"`: the side that is known. */
    const either = (expression, depth) => expression.operator === "||" || expression.operator === "??"
        ? (fold(expression.left, depth + 1) ?? fold(expression.right, depth + 1))
        : undefined;
    /** Calls that build text of constants: `"a".concat(b)`, `String.format("…%s", x)`, `sprintf`, `fmt.Sprintf`, `[a, b].join("")`. */
    const folded = (call, depth) => {
        const name = call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
        const [first] = call.arguments;
        if (/^(?:s?printf|Sprintf|format|Format|Errorf)$/.test(name)) {
            const pattern = call.callee.kind === "member" && call.callee.object.kind === "string" ? call.callee.object : first;
            const text = pattern && fold(pattern, depth + 1);
            return text?.replace(/%(?:\d+\$)?[-+ #0]*[\d.]*[a-zA-Z]|\{\w*(?::[^}]*)?\}/g, unknown);
        }
        if (call.callee.kind !== "member")
            return undefined;
        const { object } = call.callee;
        if (name === "concat")
            return call.arguments.reduce((text, one) => (text ?? unknown) + (fold(one, depth + 1) ?? unknown), fold(object, depth + 1));
        if (name === "join" && object.kind === "array") {
            const mark = first ? (fold(first, depth + 1) ?? unknown) : ",";
            const parts = object.items.map((item) => fold(item, depth + 1));
            return parts.every((part) => part === undefined) ? undefined : parts.map((part) => part ?? unknown).join(mark);
        }
        return /^(?:trim|toString|toLowerCase|toUpperCase|replace|trimEnd)$/.test(name)
            ? fold(object, depth + 1)
            : undefined;
    };
    const followed = (expression, depth) => {
        if (active.has(expression))
            return undefined;
        active.add(expression);
        let found;
        for (const value of values.valuesOf(expression)) {
            if (value === expression)
                continue;
            if (value.kind === "string" ||
                value.kind === "number" ||
                value.kind === "template" ||
                value.kind === "binary" ||
                value.kind === "call") {
                found = fold(value, depth + 1);
            }
            if (found !== undefined)
                break;
        }
        active.delete(expression);
        return found;
    };
    return (expression) => {
        if (!expression)
            return undefined;
        if (expression.kind === "string")
            return expression.value;
        if (!memo.has(expression))
            memo.set(expression, fold(expression, 0));
        return memo.get(expression);
    };
};

;// CONCATENATED MODULE: ./lib/program/platforms.js
/**
 * Platform names of uni-app's and mpx's conditional compilation that lead to WeChat or to a web page; code for any other
 * one never runs there. Source: uni-app "conditional compilation", Taro `TARO_ENV`, mpx `__mpx_mode__`.
 */
const ownPlatforms = new Set([
    "MP-WEIXIN",
    "MP",
    "H5",
    "WEB",
    "VUE",
    "VUE2",
    "VUE3",
    "VUE3-VAPOR",
    "UNI-APP-X",
    "weapp",
    "wx",
    "h5",
    "web",
    "mp-weixin",
    "vue2",
    "vue3",
    "weixin",
]);
const platformName = /^(?:MP-[A-Z]+|APP(?:-[A-Z]+)*|QUICKAPP-[A-Z-]+|[A-Z0-9-]+)$/;
const environmentNames = new Set([
    "TARO_ENV",
    "UNI_PLATFORM",
    "__mpx_mode__",
    "MPX_MODE",
    "VUE_APP_PLATFORM",
]);
/** `index.alipay.js`, `pay.swan.vue`: the file that a build for another platform takes instead. */
const foreignFile = /\.(?:alipay|ali|my|swan|tt|qq|jd|ks|rn|harmony|quickapp|dd|xhs|app|android|ios)\.(?:js|ts|jsx|tsx|vue|mpx|wxml|axml|json)$|\.(?:axml|swan|ttml|qml)$/;
/** True when `#ifdef names` (or `#ifndef names`) leaves the code to other platforms alone. */
const isForeignCondition = (isDefined, text) => {
    const names = text.split(/\|\||&&|\s+/).filter((name) => platformName.test(name));
    if (names.length === 0)
        return false;
    if (isDefined)
        return names.every((name) => !ownPlatforms.has(name));
    return (names.some((name) => name === "MP-WEIXIN" || name === "MP") && names.some((name) => name === "H5" || name === "WEB"));
};
/** Ranges between `#ifdef X` and `#endif` comments that are for other platforms; `#else` turns the condition round. */
const foreignRanges = (text) => {
    if (!text.includes("#if"))
        return [];
    const ranges = [];
    const open = [];
    for (const match of text.matchAll(/(?:\/\/|\/\*|<!--|^[ \t]*#?)[ \t]*#(ifdef|ifndef|else|endif)\b((?:(?!-->|\*\/)[^\n\r])*)/gm)) {
        const word = match[1];
        const rest = match[2] ?? "";
        if (word === "ifdef" || word === "ifndef") {
            const isDefined = word === "ifdef";
            open.push({ start: match.index, foreign: isForeignCondition(isDefined, rest), isDefined, names: rest });
            continue;
        }
        const last = open.pop();
        if (!last)
            continue;
        if (last.foreign)
            ranges.push({ start: last.start, end: match.index });
        if (word === "else") {
            open.push({
                ...last,
                start: match.index,
                foreign: isForeignCondition(!last.isDefined, last.names),
                isDefined: !last.isDefined,
            });
        }
    }
    return disjoint(ranges.sort((a, b) => a.start - b.start || a.end - b.end));
};
/** Sorted ranges with those that touch or hold each other joined. */
const disjoint = (ranges) => {
    const joined = [];
    for (const { start, end } of ranges) {
        const last = joined.at(-1);
        if (last && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            joined.push({ start, end });
    }
    return joined;
};
/** True when one of the disjoint, sorted ranges holds the node. */
const isWithin = (ranges, node) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.start ?? 0) <= node.start)
            low = middle + 1;
        else
            high = middle;
    }
    const range = ranges[low - 1];
    return range !== undefined && node.end <= range.end;
};
/** The platform that a test compares the build's environment with, and whether equality is asked; else undefined. */
const platformTest = (test) => {
    if (test.kind !== "binary" || !/^[!=]==?$/.test(test.operator))
        return undefined;
    for (const [side, other] of [
        [test.left, test.right],
        [test.right, test.left],
    ]) {
        const name = side.kind === "member" ? side.property : side.kind === "name" ? side.name : undefined;
        if (name !== undefined && environmentNames.has(name) && other.kind === "string") {
            return { platform: other.value, equal: test.operator.startsWith("=") };
        }
    }
    return undefined;
};
/** True for a branch that a build-time comparison keeps for another platform. */
const isForeignBranch = (node) => {
    const parent = node.parent;
    if (parent?.kind === "if" || parent?.kind === "conditional") {
        if (parent.test === node)
            return false;
        const test = platformTest(parent.test);
        if (!test)
            return false;
        const inConsequent = parent.kind === "if" ? parent.consequent.some((one) => one === node) : parent.consequent === node;
        return test.equal === inConsequent && !ownPlatforms.has(test.platform);
    }
    if (node.kind === "case" && parent?.kind === "switch" && node.tests.length > 0) {
        const subject = parent.subject;
        const name = subject.kind === "member" ? subject.property : subject.kind === "name" ? subject.name : "";
        return (environmentNames.has(name) && node.tests.every((one) => one.kind === "string" && !ownPlatforms.has(one.value)));
    }
    return false;
};
/** True for a file that only builds for other platforms take. */
const isForeignFile = (path) => foreignFile.test(path);
/** For one module: tells of a node whether it, by itself, opens code for other platforms. Its descendants are not asked. */
const foreignTest = (module) => {
    if (isForeignFile(module.path))
        return (node) => node !== module;
    const ranges = foreignRanges(module.text);
    return (node) => (ranges.length > 0 && node.kind !== "module" && isWithin(ranges, node)) || isForeignBranch(node);
};

;// CONCATENATED MODULE: ./lib/program/scopes.js


/** Adds every name that a target binds: the names of patterns, not members. */
const targetNames = (target) => {
    const names = [];
    const open = [target];
    while (open.length > 0) {
        const node = open.pop();
        if (!node)
            continue;
        if (node.kind === "name")
            names.push(node);
        else if (node.kind === "object-pattern")
            for (const entry of node.entries)
                open.push(entry.value);
        else if (node.kind === "array-pattern" || node.kind === "array")
            open.push(...node.items);
        else if (node.kind === "default-pattern")
            open.push(node.target);
        else if (node.kind === "spread")
            open.push(node.operand);
        else if (node.kind === "other")
            for (const child of node.children)
                if (child.kind === "name")
                    names.push(child);
    }
    return names;
};
/** On a long way up through a chain of calls, every so often the scope is noted. */
const stride = 64;
const blockKinds = new Set(["block", "if", "loop", "try", "handler", "switch", "case"]);
/** Languages whose blocks do not hide names. */
const functionScoped = new Set(["python", "php"]);
/** Languages whose classes give their members to methods by bare name. */
const bareMembers = new Set(["java", "csharp"]);
/** Functions that stand as statements or class members bind their name; those that are values do not. */
const isDeclaration = (node, parent) => {
    if (node.receiverType !== undefined)
        return false;
    switch (parent?.kind) {
        case "module":
        case "block":
        case "if":
        case "loop":
        case "try":
        case "handler":
        case "case":
        case "other":
            return true;
        case "function":
            return true;
        default:
            return false;
    }
};
/** `function name() {}` as a value: the name is seen inside only. Names that come from a key or variable are not its own. */
const hasOwnName = (module, node) => isScript(module.language) &&
    node.nameStart > node.start &&
    node.nameStart < node.end &&
    /^(?:async\s+)?function\b/.test(module.text.slice(node.start, node.start + 24));
const scopes_bind = (names, name, definition) => {
    const list = names.get(name);
    if (!list)
        names.set(name, [definition]);
    else if (list.at(-1) !== definition)
        list.push(definition);
};
/** Finds the scopes of a module and what each binds. Linear in the module. */
const createScopes = (module) => {
    const language = module.language;
    const scopes = new Map();
    const assigned = [];
    const newScope = (node, kind, parent) => {
        const scope = { parent, node, kind, names: new Map(), lifted: new Map() };
        scopes.set(node, scope);
        return scope;
    };
    const home = (scope) => {
        let at = scope;
        while (at.kind === "block" && at.parent)
            at = at.parent;
        return at;
    };
    const declare = (scope, target, definition) => {
        for (const name of targetNames(target)) {
            scopes_bind(scope.names, name.name, definition);
            if (scope.kind === "block" && isScript(language))
                scopes_bind(home(scope).lifted, name.name, definition);
        }
    };
    const top = newScope(module, "module", undefined);
    const open = [{ node: module, scope: top }];
    for (let item = open.pop(); item; item = open.pop()) {
        const { node, scope } = item;
        let inner = scope;
        switch (node.kind) {
            case "function":
                if (isDeclaration(node, node.parent) && node.name !== undefined)
                    declareName(scope, node.name, node);
                inner = newScope(node, "function", scope);
                if (node.name !== undefined && hasOwnName(module, node))
                    scopes_bind(inner.lifted, node.name, node);
                break;
            case "class":
                if (node.name !== undefined)
                    declareName(scope, node.name, node);
                inner = newScope(node, "class", scope);
                for (const member of node.members) {
                    if (member.kind !== "block" && member.name !== undefined)
                        scopes_bind(inner.names, member.name, member);
                }
                break;
            case "import":
                if (node.local !== "*" && node.local !== "")
                    scopes_bind(functionScoped.has(language) ? home(scope).names : scope.names, node.local, node);
                break;
            case "parameter":
                declare(scope, node.target, node);
                break;
            case "declare":
                declare(functionScoped.has(language) ? home(scope) : scope, node.target, node);
                break;
            case "assign":
                for (const name of targetNames(node.target))
                    assigned.push({ name, definition: node, scope });
                break;
            default:
                if (blockKinds.has(node.kind) && !functionScoped.has(language))
                    inner = newScope(node, "block", scope);
                if (node.kind === "loop")
                    declare(functionScoped.has(language) ? home(scope) : inner, node.target, node);
                if (node.kind === "handler")
                    declare(functionScoped.has(language) ? home(scope) : inner, node.parameter, node);
        }
        const children = (0,adopt/* childrenOf */.LU)(node);
        for (let i = children.length - 1; i >= 0; i--)
            open.push({ node: children[i], scope: inner });
    }
    function declareName(scope, name, definition) {
        const target = functionScoped.has(language) ? home(scope) : scope;
        scopes_bind(target.names, name, definition);
        if (target.kind === "block" && isScript(language))
            scopes_bind(home(target).lifted, name, definition);
    }
    const holderOf = (name, from) => {
        let insideFunction = false;
        let walledOff = false;
        for (let scope = from; scope; scope = scope.parent) {
            const isSeen = scope.kind !== "class" || (bareMembers.has(language) ? true : !insideFunction && language === "python");
            if (isSeen && !(walledOff && scope.kind !== "class" && isPlainValue(scope.names.get(name)))) {
                if (scope.names.has(name))
                    return scope.names;
                if (scope.lifted.has(name))
                    return scope.lifted;
            }
            if (scope.kind === "function") {
                insideFunction = true;
                // PHP: a named function sees no variable of its surroundings.
                if (language === "php" && scope.node.kind === "function" && scope.node.name !== undefined)
                    walledOff = true;
            }
        }
        return undefined;
    };
    for (const { name, definition, scope } of assigned) {
        const holder = holderOf(name.name, scope);
        const own = home(scope);
        if (holder && (isScript(language) || !functionScoped.has(language) || holder === own.names))
            scopes_bind(holder, name.name, definition);
        else if (functionScoped.has(language))
            scopes_bind(own.names, name.name, definition);
        else
            scopes_bind(top.names, name.name, definition);
    }
    /** Nodes without a scope of their own whose way up is long, and the scope at its end. */
    const distant = new Map();
    const scopeAt = (node) => {
        const passed = [];
        let found = top;
        let hops = 0;
        for (let at = node; at; at = at.parent) {
            const scope = scopes.get(at) ?? distant.get(at);
            if (scope) {
                found = scope;
                break;
            }
            if (++hops % stride === 0)
                passed.push(at);
        }
        for (const one of passed)
            distant.set(one, found);
        return found;
    };
    const lookUp = (name, at) => holderOf(name, scopeAt(at))?.get(name) ?? [];
    return {
        definitionsOf: (name) => lookUp(name.name, name),
        atTop: (name) => top.names.get(name) ?? top.lifted.get(name) ?? [],
        lookUp,
    };
};
const isPlainValue = (definitions) => definitions !== undefined &&
    definitions.every((one) => one.kind !== "function" && one.kind !== "class" && one.kind !== "import");

;// CONCATENATED MODULE: ./lib/program/type-index.js


const declarations = {
    java: /\b(?:class|interface|enum|record|@interface)\s+([A-Z_]\w*)/g,
    csharp: /\b(?:class|interface|enum|record|struct)\s+([A-Z_]\w*)/g,
    php: /\b(?:class|interface|trait|enum)\s+([A-Za-z_]\w*)/g,
    go: /\btype\s+([A-Za-z_]\w*)\s+(?:struct|interface)\b/g,
    python: /^[ \t]*class\s+([A-Za-z_]\w*)/gm,
    typescript: /\b(?:class|interface)\s+([A-Z_$][\w$]*)/g,
};
/** Length of the common tail of two paths, in segments. */
const commonTail = (path, wanted) => {
    const parts = path.replace(/\.\w+$/, "").split("/");
    let count = 0;
    while (count < parts.length &&
        count < wanted.length &&
        parts[parts.length - 1 - count]?.toLowerCase() === wanted[wanted.length - 1 - count]?.toLowerCase())
        count++;
    return count;
};
const createTypeIndex = (store) => {
    const byLanguage = new Map();
    const byFolder = new Map();
    const goRoots = [];
    let isFolderIndexed = false;
    const packages = new Map();
    const pythonPaths = new Map();
    const folderIndex = () => {
        if (!isFolderIndexed) {
            isFolderIndexed = true;
            for (const path of store.paths) {
                const folder = (0,posix_.dirname)(path);
                const list = byFolder.get(folder);
                if (list)
                    list.push(path);
                else
                    byFolder.set(folder, [path]);
                if ((0,posix_.basename)(path) !== "go.mod")
                    continue;
                const name = /^\s*module\s+(\S+)/m.exec(store.files.get(path)?.text ?? "")?.[1];
                if (name !== undefined)
                    goRoots.push({ module: name.replace(/"/g, ""), folder: folder === "." ? "" : folder });
            }
        }
        return byFolder;
    };
    const typesOf = (language) => {
        let types = byLanguage.get(language);
        if (types)
            return types;
        const found = new Map();
        const pattern = declarations[language];
        if (pattern) {
            for (const path of store.pathsIn(...(language === "typescript" ? ["typescript", "tsx"] : [language]))) {
                const seen = new Set();
                for (const match of (store.files.get(path)?.text ?? "").matchAll(pattern)) {
                    const name = match[1] ?? "";
                    if (seen.has(name))
                        continue;
                    seen.add(name);
                    const list = found.get(name);
                    if (list)
                        list.push(path);
                    else
                        found.set(name, [path]);
                }
            }
        }
        types = found;
        byLanguage.set(language, types);
        return types;
    };
    const siblings = (path, language) => (folderIndex().get((0,posix_.dirname)(path)) ?? []).filter((one) => store.languageOf(one) === language);
    const findGoPackage = (source) => {
        const folders = folderIndex();
        const files = (folder) => (folders.get(folder === "" ? "." : folder) ?? []).filter((path) => path.endsWith(".go") && !path.endsWith("_test.go"));
        for (const root of goRoots) {
            if (source !== root.module && !source.startsWith(`${root.module}/`))
                continue;
            const rest = source.slice(root.module.length + 1);
            const folder = [root.folder, rest].filter((part) => part !== "").join("/");
            const found = files(folder);
            if (found.length > 0)
                return found;
        }
        if (goRoots.length > 0 || !source.includes("/"))
            return [];
        // Old GOPATH repositories: the tail of the import path names the folder.
        const parts = source.split("/");
        for (let from = 1; from < parts.length; from++) {
            const found = files(parts.slice(from).join("/"));
            if (found.length > 0)
                return found;
        }
        return [];
    };
    const findPythonModule = (from, source) => {
        const dots = /^\.*/.exec(source)?.[0].length ?? 0;
        const rest = source
            .slice(dots)
            .split(".")
            .filter((part) => part !== "")
            .join("/");
        const tryAt = (folder) => {
            const base = [folder, rest].filter((part) => part !== "").join("/");
            return [`${base}.py`, base === "" ? "__init__.py" : `${base}/__init__.py`].find((path) => store.files.has(path));
        };
        const up = foldersUp(from);
        if (dots > 0)
            return tryAt(up[dots - 1] ?? "");
        for (const folder of up) {
            const found = tryAt(folder);
            if (found !== undefined && found !== from)
                return found;
        }
        return undefined;
    };
    return {
        filesOfType(language, name, qualified) {
            const found = typesOf(language === "tsx" || language === "vue" ? "typescript" : language).get(name) ?? [];
            if (qualified === undefined || found.length < 2)
                return found;
            const wanted = qualified.split(/[.\\/]+/);
            return [...found].sort((a, b) => commonTail(b, wanted) - commonTail(a, wanted));
        },
        goPackage(from, source) {
            if (source === ".")
                return siblings(from, "go").filter((path) => path !== from);
            let found = packages.get(source);
            if (!found)
                packages.set(source, (found = findGoPackage(source)));
            return found;
        },
        pythonModule(from, source) {
            const key = `${(0,posix_.dirname)(from)}\0${source}`;
            if (!pythonPaths.has(key))
                pythonPaths.set(key, source.length > 400 ? undefined : findPythonModule(from, source));
            return pythonPaths.get(key);
        },
        siblings,
    };
};

;// CONCATENATED MODULE: ./lib/program/units.js








/** Folders of workspace packages by the name in their package.json. */
const packageFolders = (store) => {
    const folders = new Map();
    for (const path of store.paths) {
        if (!path.endsWith("package.json") || path.includes("node_modules/"))
            continue;
        if (path !== "package.json" && !path.endsWith("/package.json"))
            continue;
        const name = /"name"\s*:\s*"([^"]+)"/.exec(store.files.get(path)?.text ?? "")?.[1];
        const folder = path === "package.json" ? "" : path.slice(0, -"/package.json".length);
        if (name !== undefined && !folders.has(name))
            folders.set(name, folder);
    }
    return folders;
};
const createUnits = (store, frames) => {
    const types = createTypeIndex(store);
    const indexes = new Map();
    const scopes = new Map();
    const foreign = new Map();
    let workspaces;
    let activeModules;
    const resolveScript = createScriptResolver({
        has: (path) => store.files.has(path),
        textOf: (path) => store.files.get(path)?.text,
        programRootOf: (path) => frames.frameOf(path)?.root,
        aliasesOf: (path) => {
            const config = frames.frameOf(path)?.config;
            return (0,program_data/* entriesAt */.ws)(config, "resolveAlias").flatMap((entry) => {
                const target = (0,program_data/* dataAt */.ox)(entry.value);
                return target?.kind === "data-scalar" && typeof target.value === "string"
                    ? [[entry.key, target.value]]
                    : [];
            });
        },
        packageFolder: (name) => (workspaces ??= packageFolders(store)).get(name),
    });
    const testOf = (module) => {
        let test = foreign.get(module);
        if (!test)
            foreign.set(module, (test = foreignTest(module)));
        return test;
    };
    return {
        store,
        frames,
        types,
        index(module) {
            let index = indexes.get(module);
            if (!index)
                indexes.set(module, (index = indexModule(module, testOf(module))));
            return index;
        },
        scopes(module) {
            let found = scopes.get(module);
            if (!found)
                scopes.set(module, (found = createScopes(module)));
            return found;
        },
        isForeign(node) {
            const test = testOf((0,adopt/* moduleOf */.cD)(node));
            for (let at = node; at; at = at.parent)
                if (test(at))
                    return true;
            return false;
        },
        pathsOf(from, source) {
            if (source === "")
                return [];
            if (isScript(from.language)) {
                const path = resolveScript(from.path, source);
                return path === undefined ? [] : [path];
            }
            switch (from.language) {
                case "python": {
                    const path = types.pythonModule(from.path, source);
                    return path === undefined ? [] : [path];
                }
                case "go":
                    return types.goPackage(from.path, source);
                case "java":
                case "csharp":
                case "php": {
                    if (source.includes("/") && store.files.has(source))
                        return [source];
                    const name = source.split(/[.\\]/).at(-1) ?? source;
                    return types.filesOfType(from.language, name, source).slice(0, 1);
                }
                default:
                    return [];
            }
        },
        active: () => (activeModules ??= store.active.map((path) => store.module(path)).filter((one) => one !== undefined)),
    };
};

;// CONCATENATED MODULE: ./lib/program/returns.js
const answerLimit = 8;
/** Expressions that a function returns, those of functions inside it left out. */
const returnsOf = (fn) => {
    const found = [];
    const open = fn.body.toReversed();
    for (let node = open.pop(); node && found.length < answerLimit; node = open.pop()) {
        switch (node.kind) {
            case "return":
                if (node.value)
                    found.push(node.value);
                break;
            case "if":
                open.push(...[...node.consequent, ...node.alternate].toReversed());
                break;
            case "block":
            case "loop":
            case "case":
            case "handler":
                open.push(...node.body.toReversed());
                break;
            case "try":
                open.push(...node.finalizer, ...node.handlers, ...node.body.toReversed());
                break;
            case "switch":
                open.push(...node.cases.toReversed());
                break;
            default:
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./lib/program/call-values.js




/** Calls that give their arguments, merged or marked. */
const passingNames = new Set(["assign", "freeze", "reactive", "readonly", "toRaw", "markRaw"]);
/** Calls that give the function or options they are handed, under a wrapper. */
const call_values_wrapperNames = /^(?:use(?:Callback|MemoizedFn|Memo|EventCallback|PersistFn)|debounce|throttle|defineComponent|defineStore|memo|forwardRef|observer|once|wrapper?)$/;
const wrappedKinds = new Set(["function", "object", "name", "member"]);
/** Factories from elsewhere that make a component or store of their options. */
const makerNames = /^(?:extend|create\w*|define\w*|Behavior|mixin)$/;
/** Says what a call gives: a module, the app, a new object, what its function returns; the call itself when that is not known. */
const createCallValues = ({ named, ofType, modulesAt, appOf, ask, valuesOf }) => {
    const valuesOfCall = (call) => {
        const name = node_index_lastName(call.callee);
        const [first] = call.arguments;
        const module = (0,adopt/* moduleOf */.cD)(call);
        if (isScript(module.language)) {
            if ((name === "require" || name === "import") && call.callee.kind === "name" && first?.kind === "string")
                return modulesAt(module, first.value);
            if (name === "getApp" && call.callee.kind === "name")
                return appOf(module);
            if (passingNames.has(name ?? "") && call.arguments.length > 0 && !call.isNew)
                return call.arguments.flatMap(valuesOf);
            if (name === "bind" && call.callee.kind === "member")
                return valuesOf(call.callee.object);
            if (call_values_wrapperNames.test(name ?? "")) {
                const wrapped = call.arguments.flatMap((argument) => wrappedKinds.has(argument.kind) ? valuesOf(argument) : []);
                if (wrapped.length > 0)
                    return wrapped;
            }
        }
        const callees = valuesOf(call.callee);
        const made = [];
        for (const callee of callees) {
            if (callee.kind === "class")
                made.push(callee);
            else if (callee.kind === "function") {
                if (call.isNew)
                    made.push(callee);
                else
                    made.push(...resultsOf(callee));
            }
            else if (callee.kind === "object" && callee.type === undefined && callees.length === 1)
                made.push(callee);
        }
        // An option object that a factory outside the repository was called with stands for the component it makes.
        if (made.length === 0 && first?.kind === "object" && callees.length === 0 && makerNames.test(name ?? ""))
            return [first, call];
        if (made.length === 0 && call.callee.kind === "name")
            made.push(...named(call.callee.name, module));
        return made.length > 0 ? made : [call];
    };
    /** What a call of a function gives: its declared class, or what it returns. */
    const resultsOf = (fn) => {
        const typed = fn.returnType === undefined ? [] : ofType(fn.returnType, (0,adopt/* moduleOf */.cD)(fn));
        return typed.length > 0 ? typed : ask(fn, () => returnsOf(fn).flatMap(valuesOf));
    };
    return valuesOfCall;
};

;// CONCATENATED MODULE: ./lib/program/components.js



const appFiles = ["app.js", "app.ts", "App.vue", "app.mpx", "app.wpy", "app.jsx", "app.tsx"];
const createComponents = ({ units, member, exportOf, valuesOf }) => {
    const componentsOf = (module) => {
        const made = units.index(module).calls.flatMap((call) => {
            const name = node_index_lastName(call.callee) ?? "";
            if (!Object.hasOwn(componentFactories, name) || partFactories.has(name))
                return [];
            const options = call.arguments[componentFactories[name] ?? 0];
            return options && options.kind !== "string" ? valuesOf(options) : [];
        });
        const found = [...made, ...exportOf(module, "default")].filter((node) => node.kind === "object" || node.kind === "class");
        return [...new Set(found)];
    };
    const appOf = (module) => {
        const frame = units.frames.frameOf(module.path);
        const prefix = !frame || frame.root === "" ? "" : `${frame.root}/`;
        for (const name of appFiles) {
            const app = units.store.module(prefix + name);
            if (app)
                return componentsOf(app);
        }
        return [];
    };
    const templateMembers = (module, name) => {
        if (enclosingFunction(name) && module.language === "wxml")
            return [];
        const scripts = module.language === "wxml"
            ? [".ts", ".js"].map((ending) => units.store.module(module.path.replace(/\.wxml$/, ending)))
            : [module];
        for (const script of scripts) {
            if (!script)
                continue;
            for (const component of componentsOf(script)) {
                if (component.kind === "object") {
                    const entry = optionEntries(component).get(name.name);
                    if (entry)
                        return [entry];
                }
                else if (component.kind === "class")
                    return member(component, name.name);
            }
        }
        return [];
    };
    return { componentsOf, appOf, templateMembers };
};

;// CONCATENATED MODULE: ./lib/program/definitions.js


/**
 * Says what a name is bound to: by the scopes of its file, else by what its language shares over files (Go packages,
 * inherited members, classes, components of templates).
 */
const createDefinitions = ({ units, member, named, templateMembers }) => {
    const definitionsOf = (name) => {
        const module = (0,adopt/* moduleOf */.cD)(name);
        const own = units.scopes(module).definitionsOf(name);
        if (own.length > 0)
            return own;
        switch (module.language) {
            case "go":
                for (const path of units.types.siblings(module.path, "go")) {
                    if (path === module.path || !units.store.files.get(path)?.text.includes(name.name))
                        continue;
                    const sibling = units.store.module(path);
                    const found = sibling ? units.scopes(sibling).atTop(name.name) : [];
                    if (found.length > 0)
                        return found;
                }
                return [];
            case "java":
            case "csharp": {
                const self = selfOf(name);
                const inherited = self?.kind === "class" ? member(self, name.name) : [];
                return inherited.length > 0 ? inherited : named(name.name, module);
            }
            case "php":
                return named(name.name, module);
            case "wxml":
            case "vue":
            case "html":
                return templateMembers(module, name);
            default:
                return [];
        }
    };
    return definitionsOf;
};

;// CONCATENATED MODULE: ./lib/program/exports.js


/** Re-exports are followed over this many files. */
const reExportLimit = 5;
const createExports = ({ units, named, valuesOf, propertiesOf, valueOfDefinition }) => {
    const memo = new Map();
    const modulesAt = (from, source) => units
        .pathsOf(from, source)
        .map((path) => units.store.module(path))
        .filter((module) => module !== undefined);
    const find = (module, name, hops) => {
        if (name === "*")
            return [module];
        const found = [];
        for (const exported of module.exports) {
            if (exported.name !== name && !(exported.name === "*" && name !== "default"))
                continue;
            if (exported.source === undefined) {
                if (exported.name === name && exported.value)
                    found.push(...valuesOf(exported.value));
            }
            else if (hops < reExportLimit) {
                const inner = exported.name === "*" || exported.imported === undefined ? name : exported.imported;
                for (const target of modulesAt(module, exported.source))
                    if (target.kind === "module")
                        found.push(...lookUp(target, inner, hops + 1));
            }
            if (found.length > 0)
                return found;
        }
        if (name === "default")
            return module.exports.some((one) => one.name === "default")
                ? []
                : module.exports.length > 0
                    ? [module]
                    : module.language === "vue"
                        ? [module]
                        : [];
        const whole = module.exports.find((one) => one.name === "default")?.value;
        if (whole) {
            const inside = propertiesOf(valuesOf(whole), name);
            if (inside.length > 0)
                return inside;
        }
        if (isScript(module.language) && module.exports.length > 0)
            return [];
        return units
            .scopes(module)
            .atTop(name)
            .flatMap((definition) => valueOfDefinition(definition, name));
    };
    /** Each name of a module is looked up once, so that files which re-export each other cost no more than their number. */
    const lookUp = (module, name, hops) => {
        let table = memo.get(module);
        if (!table)
            memo.set(module, (table = new Map()));
        const known = table.get(name);
        if (known)
            return known;
        table.set(name, []);
        const found = find(module, name, hops);
        table.set(name, found);
        return found;
    };
    const exportOf = (module, name) => lookUp(module, name, 0);
    const importOf = (imported) => {
        const from = (0,adopt/* moduleOf */.cD)(imported);
        if (from.language === "go")
            return units.pathsOf(from, imported.source).length > 0 ? [imported] : [];
        if (from.language === "java" || from.language === "csharp" || from.language === "php") {
            return named(imported.local, from, imported.source);
        }
        const modules = modulesAt(from, imported.source);
        if (imported.imported === "*")
            return modules;
        const found = modules.flatMap((module) => (module.kind === "module" ? exportOf(module, imported.imported) : []));
        if (found.length > 0 || from.language !== "python")
            return found;
        // `from package import module`
        return modulesAt(from, `${imported.source}${imported.source.endsWith(".") ? "" : "."}${imported.imported}`);
    };
    return { exportOf, importOf, modulesAt };
};

;// CONCATENATED MODULE: ./lib/program/monkey-patches.js


/** Objects that all files of an app share: assignments to them count everywhere. */
const sharedObject = /(?:\.prototype|\bglobalProperties|\b(?:uni|wx|Taro|window|global|globalThis|mpx|Vue|app))\.(\$?[A-Za-z_]\w*)\s*=(?!=)/g;
const scanLimit = 20;
/** `X` for `X` and `X.prototype`. */
const withoutPrototype = (object) => object.kind === "member" && object.property === "prototype" ? object.object : object;
const createMonkeyPatches = (units, valuesOf) => {
    let shared;
    const sharedPaths = (key) => {
        if (!shared) {
            const found = new Map();
            for (const path of units.store.pathsIn("javascript", "typescript", "tsx", "vue", "html")) {
                for (const match of (units.store.files.get(path)?.text ?? "").matchAll(sharedObject)) {
                    const name = match[1] ?? "";
                    const list = found.get(name);
                    if (!list)
                        found.set(name, [path]);
                    else if (list.at(-1) !== path)
                        list.push(path);
                }
            }
            shared = found;
        }
        return shared.get(key) ?? [];
    };
    const membersOf = (owner, key, hops) => {
        const module = (0,adopt/* moduleOf */.cD)(owner);
        const found = [];
        for (const assign of (units.index(module).assignsByProperty.get(key) ?? []).slice(0, scanLimit)) {
            if (assign.target.kind !== "member")
                continue;
            const object = withoutPrototype(assign.target.object);
            const isOwn = object.kind === "this" ? selfOf(object) === owner : valuesOf(object).includes(owner);
            if (isOwn)
                found.push(assign.value);
        }
        // `F.prototype.a = function () { this.b }`: `this` is what the function was put on.
        const holder = owner.parent;
        if (found.length > 0 ||
            hops > 1 ||
            owner.kind !== "function" ||
            holder?.kind !== "assign" ||
            holder.target.kind !== "member")
            return found;
        return valuesOf(withoutPrototype(holder.target.object)).flatMap((value) => value !== owner && (value.kind === "function" || value.kind === "object") ? membersOf(value, key, hops + 1) : []);
    };
    return {
        membersOf: (owner, key) => membersOf(owner, key, 0),
        assignedTo(member) {
            const object = member.object;
            const isShared = object.kind === "this" ||
                (object.kind === "name" &&
                    /^(?:uni|wx|Taro|window|global|globalThis|mpx|Vue|app|vm|that|self|_this|proxy)$/.test(object.name));
            if (!isShared)
                return [];
            const found = [];
            for (const path of sharedPaths(member.property).slice(0, scanLimit)) {
                const module = units.store.module(path);
                if (!module)
                    continue;
                for (const assign of units.index(module).assignsByProperty.get(member.property) ?? []) {
                    if (assign.target.kind !== "member" || assign.value === member)
                        continue;
                    const target = assign.target.object;
                    const isPrototype = target.kind === "member" && (target.property === "prototype" || target.property === "globalProperties");
                    const isSame = target.kind === "name" && object.kind === "name" && target.name === object.name;
                    if (isPrototype || isSame)
                        found.push(assign.value);
                }
            }
            return found;
        },
    };
};

;// CONCATENATED MODULE: ./lib/program/properties.js



/** Gives the values under a property of a value: of modules, packages, classes, functions and objects. */
const createProperties = ({ units, member, patchesOf, exportOf, modulesAt, valuesOf, valueOfDefinition, }) => {
    const memo = new Map();
    const propertiesOf = (owners, key) => owners.flatMap((owner) => propertyOf(owner, key));
    const propertyOf = (owner, key) => {
        switch (owner.kind) {
            case "module": {
                const found = exportOf(owner, key);
                return found.length > 0 || owner.exports.length > 0
                    ? found
                    : units
                        .scopes(owner)
                        .atTop(key)
                        .flatMap((one) => valueOfDefinition(one, key));
            }
            case "import":
                return goMember(owner, key);
            case "class":
                return member(owner, key).flatMap((one) => memberValue(one, key));
            case "function":
                return patchesOf(owner, key).flatMap(valuesOf);
            case "object":
                return memberOf(owner, key);
            default:
                return [];
        }
    };
    const memberValue = (one, key) => {
        if (one.kind === "assign")
            return valuesOf(one.value);
        return valueOfDefinition(one, key);
    };
    /** Each key of an object is looked up once: objects that are spread into each other cost no more than their number. */
    const memberOf = (object, key) => {
        let table = memo.get(object);
        if (!table)
            memo.set(object, (table = new Map()));
        const known = table.get(key);
        if (known)
            return known;
        table.set(key, []);
        const found = [...new Set(findMember(object, key))];
        table.set(key, found);
        return found;
    };
    const findMember = (object, key) => {
        const entry = optionEntries(object).get(key);
        if (entry)
            return valuesOf(entry.value);
        const found = [];
        for (const one of object.entries) {
            if (one.spread)
                found.push(...propertiesOf(valuesOf(one.value), key));
            else if (one.key !== undefined && mixinKeys.includes(one.key)) {
                const parts = one.value.kind === "array" ? one.value.items : [one.value];
                found.push(...parts.flatMap((part) => propertiesOf(valuesOf(part), key)));
            }
            else if (one.key === "methods" && one.value.kind === "object") {
                for (const inner of one.value.entries)
                    if (inner.spread)
                        found.push(...propertiesOf(valuesOf(inner.value), key));
            }
        }
        if (found.length > 0)
            return found;
        // Parts of one merged object see each other.
        const siblings = mergeCall(object)?.arguments.filter((one) => one !== object) ?? [];
        const merged = siblings.flatMap((one) => propertiesOf(valuesOf(one), key));
        return merged.length > 0 ? merged : patchesOf(object, key).flatMap(valuesOf);
    };
    const goMember = (imported, key) => modulesAt((0,adopt/* moduleOf */.cD)(imported), imported.source).flatMap((module) => module.kind === "module"
        ? units
            .scopes(module)
            .atTop(key)
            .flatMap((one) => valueOfDefinition(one, key))
        : []);
    return { propertyOf, propertiesOf };
};

;// CONCATENATED MODULE: ./lib/program/values.js










/** How deep questions may nest, how many a single one may ask, and how many answers are kept: against loops in hostile code. */
const values_depthLimit = 160;
const stepLimit = 4_000;
const values_answerLimit = 8;
/** Names that are assigned more often than this are not followed to all of it: the first ones and the last ones count. */
const definitionLimit = 32;
const someOf = (definitions) => definitions.length <= definitionLimit
    ? definitions
    : [...definitions.slice(0, definitionLimit / 2), ...definitions.slice(-definitionLimit / 2)];
const createValues = (units) => {
    const memo = new Map();
    const active = new Set();
    let depth = 0;
    let steps = 0;
    let cuts = 0;
    /** Runs a question once at a time per node; a question inside its own answer has none. */
    const ask = (node, answer) => {
        const known = memo.get(node);
        if (known)
            return known;
        // A node inside its own answer adds nothing to it; what is around may be kept all the same.
        if (active.has(node))
            return [];
        if (depth >= values_depthLimit || (depth > 0 && steps > stepLimit)) {
            cuts++;
            return [];
        }
        if (depth === 0)
            steps = 0;
        steps++;
        const cutsBefore = cuts;
        active.add(node);
        depth++;
        const all = answer();
        const found = all.length < 2 ? all : [...new Set(all)].slice(0, values_answerLimit);
        depth--;
        active.delete(node);
        if (depth === 0 || cuts === cutsBefore)
            memo.set(node, found);
        return found;
    };
    const propertiesOf = (owners, key) => properties.propertiesOf(owners, key);
    const valuesOf = (expression) => {
        switch (expression.kind) {
            case "name":
            case "this":
            case "member":
            case "index":
            case "call":
            case "assign":
            case "await":
            case "conditional":
            case "binary":
            case "default-pattern":
                return ask(expression, () => evaluate(expression));
            case "object": {
                const typed = expression.type === undefined ? [] : classes.named(expression.type, (0,adopt/* moduleOf */.cD)(expression));
                return [expression, ...typed];
            }
            case "other":
                return valueOfOther(expression.children);
            default:
                return [expression];
        }
    };
    /** What a construct without a kind of its own hands on, when it holds one part. */
    const valueOfOther = (children) => {
        const only = children.length === 1 ? children[0] : undefined;
        switch (only?.kind) {
            case "name":
            case "member":
            case "call":
            case "object":
            case "function":
                return valuesOf(only);
            default:
                return [];
        }
    };
    const evaluate = (expression) => {
        switch (expression.kind) {
            case "name":
                return someOf(definitionsOf(expression)).flatMap((definition) => ofDefinition(definition, expression.name));
            case "this": {
                const self = selfOf(expression);
                return self ? [self] : [];
            }
            case "member": {
                const found = propertiesOf(valuesOf(expression.object), expression.property);
                return found.length > 0 ? found : patches.assignedTo(expression).flatMap(valuesOf);
            }
            case "index": {
                const key = expression.index?.kind === "string" ? expression.index.value : undefined;
                return key === undefined ? [] : propertiesOf(valuesOf(expression.object), key);
            }
            case "call":
                return valuesOfCall(expression);
            case "assign":
                return valuesOf(expression.value);
            case "await":
                return valuesOf(expression.operand);
            case "conditional":
                return [...valuesOf(expression.consequent), ...valuesOf(expression.alternate)];
            case "binary":
                return expression.operator === "||" || expression.operator === "??"
                    ? [...valuesOf(expression.left), ...valuesOf(expression.right)]
                    : expression.operator === "&&"
                        ? valuesOf(expression.right)
                        : [expression];
            case "default-pattern":
                return valuesOf(expression.value);
            default:
                return [];
        }
    };
    /** Definitions are asked once, not once for each mention of the name, so that names given to each other cost no more than their number. */
    const ofDefinition = (definition, name) => {
        const isWhole = ((definition.kind === "declare" || definition.kind === "assign" || definition.kind === "parameter") &&
            definition.target.kind === "name" &&
            (definition.kind !== "assign" || definition.operator === "=")) ||
            definition.kind === "import" ||
            definition.kind === "field";
        const answer = () => valueOfDefinition(definition, name);
        return isWhole ? ask(definition, answer) : answer();
    };
    const valueOfDefinition = (definition, name) => {
        switch (definition.kind) {
            case "function":
            case "class":
            case "module":
                return [definition];
            case "import":
                return importOf(definition);
            case "entry":
                return valuesOf(definition.value);
            case "field":
                return valuesOfField(definition.value, definition.type, definition);
            case "declare":
                return boundValue(definition.target, definition.value, definition.type, name, definition);
            case "assign":
                return definition.operator === "=" || definition.operator === ":="
                    ? boundValue(definition.target, definition.value, undefined, name, definition)
                    : [];
            case "parameter":
                return boundValue(definition.target, definition.value, definition.type, name, definition);
            default:
                return [];
        }
    };
    const valuesOfField = (value, type, at) => {
        const own = value ? valuesOf(value) : [];
        if (own.some((node) => node.kind !== "null" && node.kind !== "call"))
            return own.filter((node) => node.kind !== "null");
        const typed = type === undefined ? [] : classes.ofType(type, (0,adopt/* moduleOf */.cD)(at));
        return typed.length > 0 ? typed : own;
    };
    const boundValue = (target, value, type, name, at) => {
        if (target.kind === "name")
            return valuesOfField(value, type, at);
        const path = pathInTarget(target, name);
        if (!path || !value)
            return [];
        let found = valuesOf(value);
        for (const key of path)
            found = typeof key === "number" ? found.flatMap((node) => itemOf(node, key)) : propertiesOf(found, key);
        return found;
    };
    const itemOf = (node, position) => {
        const item = node.kind === "array" ? node.items[position] : undefined;
        if (item)
            return valuesOf(item);
        return position === 0 && node.kind !== "array" && node.kind !== "object" ? [node] : [];
    };
    // The parts ask each other; none is asked before all of them are made.
    const named = (...question) => classes.named(...question);
    const { exportOf, importOf, modulesAt } = createExports({ units, named, valuesOf, propertiesOf, valueOfDefinition });
    const classes = createClasses(units, importOf);
    const { member, ofType } = classes;
    const patches = createMonkeyPatches(units, valuesOf);
    const properties = createProperties({
        units,
        member,
        patchesOf: patches.membersOf,
        exportOf,
        modulesAt,
        valuesOf,
        valueOfDefinition,
    });
    const { appOf, templateMembers } = createComponents({ units, member, exportOf, valuesOf });
    const definitionsOf = createDefinitions({ units, member, named, templateMembers });
    const valuesOfCall = createCallValues({ named, ofType, modulesAt, appOf, ask, valuesOf });
    return { units, classes, valuesOf, propertyOf: properties.propertyOf, definitionsOf };
};

;// CONCATENATED MODULE: ./lib/knowledge/visible-text.js
/**
 * Where text that people read stands in code: attributes, keys of options and configuration, calls that show a message.
 * Sources: component and API references of Mini Programs (form components, showModal, navigation bar, tab bar, sharing),
 * HTML, the message components of vant, element-ui, ant-design and uView.
 */
/** Attributes of elements, without binding marks, in kebab case. */
const humanAttributes = new Set([
    "placeholder",
    "title",
    "alt",
    "label",
    "content",
    "desc",
    "description",
    "text",
    "confirm-text",
    "cancel-text",
    "confirm-button-text",
    "cancel-button-text",
    "header",
    "sub-title",
    "subtitle",
    "tip",
    "tips",
    "message",
    "aria-label",
    "left-text",
    "right-text",
    "button-text",
    "loading-text",
    "finished-text",
    "empty-text",
    "error-message",
    "value-text",
    "nav-title",
    "send-message-title",
    "summary",
    "tooltip",
    "notice",
    "hint",
    "badge",
    "btn-text",
    "ok-text",
    "show-name",
    "slogan",
    "extra",
    "footer",
    "session-title",
]);
/** Keys of options and data whose value is shown, in lower case without marks between words. */
const humanKeys = new Set([
    "title",
    "content",
    "text",
    "label",
    "desc",
    "description",
    "message",
    "msg",
    "tip",
    "tips",
    "placeholder",
    "confirmtext",
    "canceltext",
    "subtitle",
    "navigationbartitletext",
    "navigationbartitle",
    "buttontext",
    "btntext",
    "sharetitle",
    "sharedesc",
    "slogan",
    "summary",
    "intro",
    "notice",
    "hint",
    "itemlist",
    "tooltip",
    "subject",
    "body",
    "remark",
    "question",
    "answer",
    "introduction",
    "agreement",
    "errmsg",
    "errormsg",
    "info",
    "confirmbuttontext",
    "cancelbuttontext",
    "loadingtext",
    "emptytext",
    "pagetitle",
    "nickname",
    "appname",
    "header",
    "footer",
    "caption",
    "warning",
]);
/** Calls that show their text: by the last name of the callee. */
const showingCalls = new Set([
    "showToast",
    "showModal",
    "showLoading",
    "showActionSheet",
    "setNavigationBarTitle",
    "setTabBarItem",
    "alert",
    "confirm",
    "prompt",
    "toast",
    "Toast",
    "$toast",
    "$message",
    "$notify",
    "$alert",
    "$confirm",
    "$modal",
    "Notify",
    "Dialog",
    "ElMessage",
    "MessageBox",
    "msg",
    "showTip",
    "showError",
    "showSuccess",
    "showTopTips",
    "html",
    "text",
    "setTitle",
    "setPageTitle",
    "write",
    "showDialog",
    "showShareMenu",
]);
/** Calls whose text only developers read: by the last name, or the object in front of it. */
const hiddenCalls = /^(?:console|logger|log|LOGGER|LOG|Log|logging|winston|pino|Debug|debug|error_log|syslog|fmt|println|print|print_r|var_dump|assert|describe|it|test|expect|report\w*|track\w*|require|import|RegExp|trace|warn|createLogger|getLogger|System\.out|System\.err|Trace|Console|NLog)$/;
/** Files of translations: each text in them is shown. */
const translationPath = /(?:^|\/)(?:locales?|langs?|i18n|languages?|translations?|messages)(?:\/|[._-])|(?:^|\/)(?:zh|en|zh[-_](?:CN|Hans|TW|Hant|HK)|en[-_]US)\.(?:json|js|ts|ya?ml|properties)$|(?:^|\/)messages_\w+\.properties$/i;

;// CONCATENATED MODULE: ./lib/program/visible-text.js


const chinese = /[\u3400-\u9fff].*[\u3400-\u9fff]/s;
const letters = /[\p{L}]{2}/u;
const visible_text_depthLimit = 60;
const plainKey = (key) => key.replace(/[-_]/g, "").toLowerCase();
const attributeName = (name) => name.replace(/^(?::|v-bind:)/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The name in front of a callee's last one: `console` of `console.log`. */
const objectName = (callee) => callee.kind === "member" && (callee.object.kind === "name" || callee.object.kind === "member")
    ? (node_index_lastName(callee.object) ?? "")
    : "";
/** Decides by what stands around a text, from the inside outwards. */
const useOf = (node) => {
    let at = node;
    let hasOtherKey = false;
    for (let hops = 0; hops < 12; hops++) {
        const parent = at.parent;
        if (!parent)
            return undefined;
        switch (parent.kind) {
            case "text":
                return "shown";
            case "attribute":
                return humanAttributes.has(attributeName(parent.name)) ? "shown" : "hidden";
            case "element":
                return "shown";
            case "entry":
                if (parent.key !== undefined && humanKeys.has(plainKey(parent.key)))
                    return isLogged(parent) ? "hidden" : "shown";
                hasOtherKey = true;
                break;
            case "call": {
                const name = node_index_lastName(parent.callee) ?? "";
                if (parent.callee === at)
                    return undefined;
                if (hiddenCalls.test(name) || hiddenCalls.test(objectName(parent.callee)))
                    return "hidden";
                return showingCalls.has(name) && !hasOtherKey ? "shown" : undefined;
            }
            case "binary":
                if (/^(?:[!=]==?|[<>]=?|in)$/.test(parent.operator))
                    return "hidden";
                break;
            case "assign":
                if (parent.target.kind === "member" &&
                    /^(?:innerHTML|innerText|textContent|title)$/.test(parent.target.property))
                    return "shown";
                return parent.target === at ? "hidden" : undefined;
            case "index":
            case "case":
            case "import":
            case "annotation":
            case "export":
                return "hidden";
            case "conditional":
                if (parent.test === at)
                    return "hidden";
                break;
            case "array":
            case "object":
            case "template":
            case "other":
            case "await":
            case "spread":
                break;
            default:
                return undefined;
        }
        at = parent;
    }
    return undefined;
};
/** True when an object goes to a log as a whole. */
const isLogged = (entry) => {
    const call = entry.parent?.parent;
    return (call?.kind === "call" &&
        (hiddenCalls.test(node_index_lastName(call.callee) ?? "") || hiddenCalls.test(objectName(call.callee))));
};
/** Finds the text that people read; see `Program.visibleTexts`. */
const createVisibleTexts = ({ units, sideOf, isAside, textOf }) => {
    let found;
    const ofStrings = (module) => {
        const isTranslation = translationPath.test(module.path);
        return units.index(module).strings.flatMap((node) => {
            if (node.kind === "string" && node.parent?.kind === "template")
                return [];
            // What an attribute or text node binds as a whole is told by that node.
            if (node.parent?.kind === "text")
                return [];
            const text = textOf(node) ?? "";
            if (!letters.test(text))
                return [];
            const use = useOf(node);
            const isText = use === "shown" ? true : use === undefined && (chinese.test(text) || (isTranslation && text.includes(" ")));
            return isText ? [{ text, node }] : [];
        });
    };
    const ofMarkup = (module) => {
        const index = units.index(module);
        const texts = index.texts.flatMap((node) => {
            const text = node.value
                ? node.value.kind === "template" || node.value.kind === "string"
                    ? (textOf(node.value) ?? "")
                    : ""
                : node.text;
            return letters.test(text) || /[\u3400-\u9fff]/.test(text) ? [{ text: text.trim(), node }] : [];
        });
        const attributes = index.elements
            .flatMap((element) => element.attributes)
            .flatMap((attribute) => {
            const isLabel = attribute.name === "value" &&
                attribute.parent?.kind === "element" &&
                /^(?:button|input)$/.test(attribute.parent.tag);
            if (attribute.value || attribute.text === undefined || !letters.test(attribute.text))
                return [];
            return humanAttributes.has(attributeName(attribute.name)) || isLabel
                ? [{ text: attribute.text, node: attribute }]
                : [];
        });
        return [...texts, ...attributes];
    };
    const ofData = (module) => {
        const all = translationPath.test(module.path);
        if (!all &&
            (module.language !== "json" ||
                (sideOf(module.path) === "config" && !/(?:^|\/)(?:manifest|pages|app|ext)\.json$/.test(module.path))))
            return [];
        const texts = [];
        const open = module.data
            ? [{ node: module.data, shown: all, depth: 0 }]
            : [];
        for (let item = open.pop(); item; item = open.pop()) {
            const { node, shown, depth } = item;
            if (depth > visible_text_depthLimit)
                continue;
            if (node.kind === "data-scalar") {
                if (shown && typeof node.value === "string" && letters.test(node.value))
                    texts.push({ text: node.value, node });
            }
            else if (node.kind === "data-list")
                for (const one of node.items.toReversed())
                    open.push({ node: one, shown, depth: depth + 1 });
            else {
                for (const entry of node.entries.toReversed()) {
                    const isName = depth === 0 && entry.key === "name" && module.path.endsWith("manifest.json");
                    open.push({
                        node: entry.value,
                        shown: all || isName || humanKeys.has(plainKey(entry.key)),
                        depth: depth + 1,
                    });
                }
            }
        }
        return texts;
    };
    const ofModule = (module) => {
        if (isAside(module.path))
            return [];
        if (module.language === "json" || module.language === "yaml" || module.language === "properties")
            return ofData(module);
        const texts = [...ofStrings(module), ...ofMarkup(module), ...(module.data ? ofData(module) : [])];
        return texts.sort((a, b) => a.node.start - b.node.start);
    };
    return () => (found ??= units.active().flatMap(ofModule));
};

;// CONCATENATED MODULE: ./lib/program/ways.js









const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
const entry = (kind, name) => ({ entry: { kind, name } });
const componentBase = /Component$|^(?:page|app|component|mixin|Vue|PureComponent|Page|App)$/;
const ofAnnotations = (fn) => {
    for (const annotation of fn.annotations) {
        if (pushAnnotationPattern.test(annotation.name))
            return entry("push", annotation.name);
        if (scheduleAnnotationPattern.test(annotation.name))
            return entry("schedule", annotation.name);
    }
    return undefined;
};
const ofClassMember = (owner, key, fn) => {
    for (const row of pushBases)
        if (row.method.test(key) && owner.bases.some((base) => row.base.test(base)))
            return entry("push", `${owner.name ?? ""}.${key}`);
    for (const row of scheduleBases)
        if (row.method.test(key) && owner.bases.some((base) => row.base.test(base)))
            return entry("schedule", `${owner.name ?? ""}.${key}`);
    if (key === "main" && fn?.isStatic === true)
        return entry("launch", "main");
    const isComponent = owner.bases.some((base) => componentBase.test(base)) ||
        owner.annotations.some((one) => /Component|Options/.test(one.name));
    if (!isComponent)
        return undefined;
    const kind = own(entries/* lifeCycleKeys */.j_, key);
    return kind && entry(kind, key);
};
const ofMember = (key, group, component) => {
    if (group !== undefined && entries/* watcherKeys */.th.includes(group))
        return entry("event", key);
    if (group === "computed" || group === "getters")
        return entry("life-cycle", key);
    const inGroup = group !== undefined && entries/* lifeCycleGroups */.$S.includes(group);
    if (inGroup)
        return entry("life-cycle", key);
    // Pages that are built with Component() keep their page life cycle under `methods`.
    const isPageMethod = group === "methods" &&
        component.kind === "object" &&
        node_index_lastName(factoryCall(component)?.callee ?? component) === "Component";
    if (group !== undefined && !isPageMethod)
        return undefined;
    const kind = own(entries/* lifeCycleKeys */.j_, key);
    return kind && entry(kind, key);
};
/** Finds all ways into functions; memoised. */
const createWays = ({ graph, bindings, apiOf, routeOf }) => {
    const memo = new Map();
    const ofListener = (call, name) => {
        const [first] = call.arguments;
        if (first?.kind !== "string" || !entries/* listenerNames */.Br.includes(name))
            return undefined;
        const events = first.value.split(/\s+/).map((event) => event.split(".")[0] ?? "");
        const path = apiOf(call.callee) ?? "";
        if (/^wx\b|^process\b|[bB]us\b|[eE]vent|socket|Socket|\$on$|\$once$/.test(path) && name !== "addEventListener")
            return entry("event", first.value);
        const isLife = events.some((event) => entries/* domLifeEvents */.Yv.includes(event));
        return entry(isLife ? "life-cycle" : events.some((event) => kindOfEvent(event) === "gesture") ? "gesture" : "event", first.value);
    };
    /** What it means that a call is given a function: an entry of its own, or that the function runs from the call. */
    const ofCallback = (call, key, position) => {
        const name = node_index_lastName(call.callee) ?? "";
        const path = apiOf(call.callee) ?? name;
        const script = isScriptNode(call);
        if (script) {
            const hook = key === undefined && position === 0 && (call.callee.kind === "name" || /^wx\.use[A-Z]/.test(path))
                ? own(entries/* lifeCycleHooks */.lC, name)
                : undefined;
            if (hook)
                return entry(hook, name);
            if (name === "watch" && call.callee.kind === "name" && position === 1)
                return entry("event", "watch");
            if (entries/* readyCalls */.bv.includes(path) || (name === "ready" && position === 0))
                return entry("life-cycle", name === "$" ? "ready" : path);
            const listener = ofListener(call, name);
            if (listener)
                return listener;
            if (call.callee.kind === "member" &&
                entries/* listenerShorthands */.zb.includes(name) &&
                position === 0 &&
                key === undefined &&
                /\$\(|jQuery\(/.test(path))
                return entry("gesture", name);
            if (key === undefined && entries/* platformEventPattern */.uO.test(path))
                return entry("event", path);
            const timer = own(entries/* timers */.dz, path) ?? own(entries/* timers */.dz, name);
            if (timer === "own")
                return entry("timer", name);
            if (timer === "origin")
                return { from: call, callback: "either", isTimer: true };
            const head = chainHead(call);
            const answer = head === call ? path : (apiOf(head.callee) ?? "");
            if (entries/* userAnswers */.Fq.includes(answer) && outcomeOf(call, key, position) !== "failure")
                return entry("gesture", answer);
        }
        if (pushRegistrations.some((row) => (row.name === name || row.name === path) && (!row.api || row.api.test(path))))
            return entry("push", path);
        if (scheduleCalls.includes(name) && call.arguments.length > 1 && (!script || /sched|cron|queue|job/i.test(path)))
            return entry("schedule", path);
        return { from: call, callback: outcomeOf(call, key, position), isTimer: false };
    };
    /** `el.onclick = f`, `window.onload = f`, `exports.main = f`. */
    const ofAssignedTo = (target) => {
        if (target.kind !== "member")
            return undefined;
        if (target.property === "main" && apiOf(target.object) === "exports")
            return entry("request", "main");
        const event = /^on([a-z]+)$/.exec(target.property)?.[1];
        if (event === undefined)
            return undefined;
        const isPage = /^(?:window|document|body|document\.body|$)$/.test(apiOf(target.object) ?? "") && entries/* domLifeEvents */.Yv.includes(event);
        return entry(isPage ? "life-cycle" : kindOfEvent(event), target.property);
    };
    /** Ways through the place where a function value stands: a literal function or a reference to one. */
    const ofPosition = (value) => {
        const node = handedNode(value);
        const parent = node.parent;
        const some = (way) => (way ? [way] : []);
        switch (parent?.kind) {
            case "call":
                return parent.callee === node
                    ? [{ from: parent, callback: undefined, isTimer: false }]
                    : [
                        ofCallback(parent, undefined, parent.arguments.findIndex((one) => one === node)),
                    ];
            case "member":
                return parent.parent?.kind === "call" ? [{ from: parent.parent, callback: undefined, isTimer: false }] : [];
            case "attribute": {
                const event = eventOf(parent);
                return some(event === undefined ? undefined : entry(kindOfEvent(event), parent.name));
            }
            case "assign":
                return parent.value === node ? some(ofAssignedTo(parent.target)) : [];
            case "field":
                return parent.parent?.kind === "class" ? some(ofClassMember(parent.parent, parent.name, undefined)) : [];
            case "class":
                return node.kind === "function" && node.name !== undefined ? some(ofClassMember(parent, node.name, node)) : [];
            case "entry":
                return parent.key === undefined ? [] : ofEntry(parent.key, parent.parent);
            case "export":
            case "module":
                return [];
            default:
                return [];
        }
    };
    const ofEntry = (key, holder) => {
        if (holder?.kind !== "object")
            return [];
        const component = outOfGroups(holder);
        const group = component !== holder && holder.parent?.kind === "entry" ? holder.parent.key : undefined;
        const isVueDefault = (0,adopt/* moduleOf */.cD)(holder).language === "vue" &&
            (component.parent?.kind === "expression" || component.parent?.kind === "module");
        if (isComponentObject(component) || isVueDefault) {
            const way = ofMember(key, group, component);
            return way ? [way] : [];
        }
        const handed = mergeCall(component) ?? component;
        if (handed !== component && handed.parent?.kind !== "call") {
            const kind = own(entries/* lifeCycleKeys */.j_, key);
            return kind ? [entry(kind, key)] : [];
        }
        if (handed.parent?.kind === "call") {
            const call = handed.parent;
            // Mixins and other options that are handed to an unknown factory.
            const kind = own(entries/* lifeCycleKeys */.j_, key);
            if (kind && component.entries.length > 1 && apiOf(call.callee)?.startsWith("wx.") !== true)
                return [entry(kind, key)];
            return [ofCallback(call, key, call.arguments.indexOf(handed))];
        }
        if (group === undefined && own(entries/* lifeCycleKeys */.j_, key) && component.parent?.kind !== "entry")
            return [entry(own(entries/* lifeCycleKeys */.j_, key) ?? "life-cycle", key)];
        // `onShareAppMessage() { return { success() {} } }`: the platform calls what it is given.
        const giver = component.parent?.kind === "return" ? enclosingFunction(component)?.name : undefined;
        const given = giver === undefined ? undefined : own(entries/* lifeCycleKeys */.j_, giver);
        if (giver !== undefined && given && giver.startsWith("on"))
            return [entry(given, giver)];
        if (/^on(?:Click|Tap|Press|Ok|Cancel|Confirm|Submit|Change)$/.test(key))
            return [entry("gesture", key)];
        return [];
    };
    const find = (fn) => {
        const ways = [];
        const route = routeOf(fn);
        if (route !== undefined)
            ways.push(entry("request", route));
        const annotated = ofAnnotations(fn);
        if (annotated)
            ways.push(annotated);
        for (const event of bindings.eventsOf(fn))
            ways.push(entry(kindOfEvent(event), event));
        const { language } = (0,adopt/* moduleOf */.cD)(fn);
        if (language === "go" &&
            fn.receiverType === undefined &&
            (fn.name === "main" || fn.name === "init") &&
            fn.parent?.kind === "module")
            ways.push(entry("launch", fn.name));
        ways.push(...ofPosition(fn));
        for (const reference of graph.referencesTo(fn))
            ways.push(...ofPosition(reference));
        for (const call of graph.callersOf(fn))
            ways.push({ from: call, callback: undefined, isTimer: false });
        return distinct(ways);
    };
    return (fn) => {
        let ways = memo.get(fn);
        if (!ways) {
            memo.set(fn, []);
            memo.set(fn, (ways = find(fn)));
        }
        return ways;
    };
};
const distinct = (ways) => {
    const seen = new Set();
    return ways.filter((way) => {
        const key = "entry" in way ? `${way.entry.kind} ${way.entry.name}` : way.from;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
};

;// CONCATENATED MODULE: ./lib/program/create.js




















/** A program over texts. Nothing is parsed before it is asked for, but for the manifests of mini programs. */
const createProgram = (files, options) => {
    const focus = options.focus ?? new Set(files.keys());
    const store = createModuleStore(files, focus, options.parsers, options.gate);
    const frames = findFrames(store);
    const units = createUnits(store, frames);
    const values = createValues(units);
    const sideOf = createSides(store, frames);
    const apiOf = createApiPaths(values);
    const textOf = createTexts(values);
    const queries = createQueries(units, apiOf);
    const { argument, option } = createArguments(values);
    const graph = createCallGraph(values, apiOf);
    const bindings = createMarkupBindings(values, graph);
    const routes = createRoutes({ values, graph, apiOf, textOf, sideOf });
    const waysInto = createWays({ graph, bindings, apiOf, routeOf: (fn) => routes.routeOf(fn) });
    // A script of PHP is run by a request, from its top.
    const isRequest = (node) => {
        const module = (0,adopt/* moduleOf */.cD)(node);
        return module.language === "php" && sideOf(module.path) === "server" && !isScriptNode(node);
    };
    const { functionsOf } = graph;
    const definitionsOf = values.definitionsOf;
    const asides = new Map();
    const isAside = (path) => {
        let aside = asides.get(path);
        if (aside === undefined)
            asides.set(path, (aside = isAsideFile(path, files.get(path)?.text ?? "")));
        return aside;
    };
    const searches = new Map();
    let flow;
    let allRoutes;
    const program = {
        files,
        focus,
        miniPrograms: frames.miniPrograms,
        get routes() {
            return (allRoutes ??= routes.all());
        },
        get diagnostics() {
            return store.diagnostics;
        },
        module: (path) => store.module(path),
        modules(...literals) {
            if (literals.length === 0)
                return units.active();
            return store
                .holding(literals)
                .map((path) => store.module(path))
                .filter((module) => module !== undefined);
        },
        search: (pattern) => {
            const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
            const key = String(once);
            let found = searches.get(key);
            if (!found) {
                found = store.paths.filter((path) => once.test(files.get(path)?.text ?? ""));
                searches.set(key, found);
            }
            return found;
        },
        sideOf,
        miniProgramOf: (path) => sideOf(path) === "miniprogram" || sideOf(path) === "config" ? frames.frameOf(path) : undefined,
        isAside,
        placeOf: createPlaces(),
        isForeignPlatform: (node) => units.isForeign(node),
        ...queries,
        visibleTexts: createVisibleTexts({ units, sideOf, isAside, textOf }),
        apiOf,
        textOf,
        functionsOf,
        valuesOf: (expression) => values.valuesOf(expression),
        importedModule: (from, source) => {
            const [path] = units.pathsOf(from, source);
            return path === undefined ? undefined : store.module(path);
        },
        callersOf: graph.callersOf,
        definitionsOf,
        enclosingFunction: enclosingFunction,
        argument,
        option,
        entriesOf: createEntries(waysInto, isRequest),
        isGuarded: createGuards(waysInto),
        failureOf: createFailures(waysInto),
        httpCalls: createHttp({ values, apiOf, textOf, functionsOf, definitionsOf, option }),
        handlersOf: bindings.handlersOf,
        get flow() {
            return (flow ??= options.flow(program));
        },
    };
    return program;
};

;// CONCATENATED MODULE: ./lib/program/gate.js
/**
 * Builds the table of Aho and Corasick as an automaton: one row of cells a state, one cell a class of characters. Characters
 * that no literal has are one class, whose cells all lead back to the start.
 */
const createGate = (rows) => {
    const literals = [...new Set(rows.flatMap((row) => [...row.literals, ...(row.company ?? [])]))]
        .filter(Boolean)
        .sort();
    const numbers = new Map(literals.map((literal, at) => [literal, at]));
    const classes = new Uint16Array(65_536);
    let width = 1;
    let units = 0;
    for (const literal of literals) {
        units += literal.length;
        for (let at = 0; at < literal.length; at++)
            classes[literal.charCodeAt(at)] ||= width++;
    }
    /** The next state by state and class. */
    const cells = new (units < 65_536 ? Uint16Array : Uint32Array)((units + 1) * width);
    /** By state: the literal that ends there, from 1, and the state of the longest proper end of its text that is a literal. */
    const ending = new Uint16Array(units + 1);
    const shorter = new Uint32Array(units + 1);
    /** By depth in the trie: the states there, and the cells that lead to them. */
    const levels = [];
    let states = 1;
    literals.forEach((literal, number) => {
        let at = 0;
        for (let i = 0; i < literal.length; i++) {
            const cell = at * width + (classes[literal.charCodeAt(i)] ?? 0);
            let next = cells[cell];
            if (next === 0) {
                cells[cell] = next = states++;
                const level = (levels[i] ??= { states: [], cells: [] });
                level.states.push(next);
                level.cells.push(cell);
            }
            at = next;
        }
        ending[at] = number + 1;
    });
    gate_link(cells, width, levels, ending, shorter);
    const seen = new Uint32Array(literals.length);
    let texts = 0;
    const find = (text) => {
        const found = [];
        texts++;
        let state = 0;
        for (let i = 0; i < text.length; i++) {
            state = cells[state * width + classes[text.charCodeAt(i)]];
            if (state === 0)
                continue;
            for (let end = ending[state] ? state : shorter[state]; end > 0; end = shorter[end]) {
                const number = ending[end] - 1;
                // What ends here ended here before, and its shorter ends with it.
                if (seen[number] === texts)
                    break;
                seen[number] = texts;
                found.push(number);
            }
        }
        return found;
    };
    const alone = new Set(rows.filter((row) => !row.company).flatMap((row) => row.literals.map((one) => numbers.get(one))));
    const pairs = rows.flatMap(({ literals: own, company }) => company ? [[own, company].map((list) => new Set(list.map((one) => numbers.get(one))))] : []);
    return {
        find,
        passes: (found) => found.some((number) => alone.has(number)) ||
            pairs.some((sets) => sets.every((set) => found.some((number) => set.has(number)))),
        numberOf: (literal) => numbers.get(literal),
    };
};
/**
 * Fills the cells that leave the trie: where the longest proper end of the text goes on that is the beginning of a literal. Level
 * by level, so that the row of a shorter text is complete when a longer one takes it over.
 */
const gate_link = (cells, width, levels, ending, shorter) => {
    const falls = new Uint32Array(ending.length);
    levels.forEach((level, depth) => {
        level.states.forEach((state, i) => {
            const cell = level.cells[i];
            const parent = Math.floor(cell / width);
            const fall = depth === 0 ? 0 : cells[falls[parent] * width + (cell % width)];
            falls[state] = fall;
            shorter[state] = ending[fall] ? fall : shorter[fall];
            // The copy of the parent's row wiped it.
            cells[cell] = state;
        });
        for (const state of level.states) {
            const fall = falls[state];
            cells.copyWithin(state * width, fall * width, (fall + 1) * width);
        }
    });
};

;// CONCATENATED MODULE: ./lib/review/symbols.js

/** The named functions, classes and manifest keys of one file. */
class Symbols {
    #named;
    constructor(module) {
        const named = [];
        if (module) {
            (0,adopt/* walk */.GG)(module, (node) => {
                const name = nameOf(node);
                if (name !== undefined)
                    named.push({ name, start: node.start, end: node.end });
            });
        }
        this.#named = named;
    }
    /** Names of what encloses an offset, outermost first, as `Page.onLoad`; empty at the top level. */
    at(offset) {
        return this.#named
            .filter((one) => one.start < offset && offset < one.end)
            .map((one) => one.name)
            .join(".");
    }
    /** The range of the innermost function or class around an offset. */
    rangeAt(offset) {
        return this.#named.findLast((one) => one.start <= offset && offset < one.end);
    }
}
const nameOf = (node) => {
    if (node.kind === "function" || node.kind === "class")
        return node.name;
    return node.kind === "data-entry" ? node.key : undefined;
};

;// CONCATENATED MODULE: ./lib/review/run-rules.js



/**
 * Runs every rule that is not off and makes drafts of what it yields inside the scope, sorted by place. A rule that breaks
 * costs its own findings only, and is told as an `internal` diagnostic, which makes the review incomplete.
 */
const runRules = (side, rules, config, inScope) => {
    const drafts = [];
    const diagnostics = [];
    const symbols = new Map();
    const symbolAt = (path, offset) => {
        const known = symbols.get(path) ?? new Symbols(side.program.module(path));
        symbols.set(path, known);
        return known.at(offset);
    };
    const seen = new Set();
    for (const rule of rules) {
        const wanted = config.rules[rule.id];
        if (wanted === "off")
            continue;
        try {
            for (const problem of rule.check(side.program, config)) {
                const { place } = problem;
                if (!inScope(place.path))
                    continue;
                const identity = JSON.stringify([rule.id, place, problem.message.en]);
                if (seen.has(identity))
                    continue;
                seen.add(identity);
                const symbol = symbolAt(place.path, side.source.offsetOf(place));
                const surroundings = surroundingsAt(side.source, place);
                drafts.push({
                    ...place,
                    rule: rule.id,
                    clauses: problem.clauses ?? rule.clauses,
                    severity: wanted ?? problem.severity ?? rule.severity,
                    confidence: problem.confidence ?? rule.confidence,
                    message: problem.message,
                    data: [...new Set(problem.data)].sort(),
                    related: problem.related ?? [],
                    ...(problem.fix ? { fix: problem.fix } : {}),
                    key: fingerprintOf(rule.id, side.basePathOf(place.path), symbol, codeAt(side.source, place)),
                    surroundings: surroundings === "" ? "" : fingerprintOf(rule.id, surroundings),
                });
            }
        }
        catch (error) {
            diagnostics.push(broken(rule.id, error));
        }
    }
    return { drafts: drafts.sort(order/* byPlace */.h), diagnostics };
};
const broken = (rule, error) => {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : "unknown";
    return {
        code: "internal",
        message: {
            en: `The rule ${rule} broke off (${why}); please report this.`,
            "zh-CN": `规则 ${rule} 运行中断（${why}）；请反馈此问题。`,
        },
    };
};

;// CONCATENATED MODULE: ./lib/review/source-text.js

/** Lines of one side's texts, cut only where they are asked for. */
class SourceText {
    #files;
    #tables = new Map();
    constructor(files) {
        this.#files = files;
    }
    /** One line without its end; empty when there is no such line. */
    line(path, line) {
        const text = this.#files.get(path)?.text;
        const table = this.#table(path);
        if (text === undefined || !table || line < 1 || line > table.count)
            return "";
        const end = line === table.count ? text.length : table.startOf(line + 1);
        return text.slice(table.startOf(line), end).replace(/[\r\n]+$/, "");
    }
    /** Offset of a place's start in its file. */
    offsetOf(place) {
        return (this.#table(place.path)?.startOf(place.startLine) ?? 0) + place.startColumn - 1;
    }
    #table(path) {
        const known = this.#tables.get(path);
        if (known)
            return known;
        const file = this.#files.get(path);
        if (!file)
            return undefined;
        const table = new domain_place/* LineTable */.l(file.text);
        this.#tables.set(path, table);
        return table;
    }
}

;// CONCATENATED MODULE: ./lib/review/analysis.js








/** Shorter files are never refused for being minified, and what nests too deep in them is told when they are parsed. */
const refusableFrom = 20_000;
/** UTF-16 units; the longest lines that people write are long strings of a few thousand. */
const longLine = 100_000;
/** Builds the program over the texts and runs all rules over its focus. `basePathOf` names a file as the base does. */
const analyse = (files, focus, context, inScope, basePathOf) => {
    const { parsers, rules, config } = context;
    const gate = gateOf(rules);
    let flow;
    const program = createProgram(files, {
        focus,
        parsers,
        flow: (of) => (flow = createFlow(of)),
        ...(gate ? { gate } : {}),
    });
    const source = new SourceText(files);
    const found = runRules({ program, source, basePathOf }, rules, config, inScope);
    return {
        program,
        source,
        drafts: found.drafts,
        diagnostics: () => [
            ...program.diagnostics,
            ...(flow?.diagnostics() ?? []),
            ...found.diagnostics,
            ...refusals(files, focus),
        ],
    };
};
const gates = new WeakMap();
/** One gate for all reviews by the same rules. A rule without literals may find something in any file: there is none then. */
const gateOf = (rules) => {
    if (rules.some((rule) => rule.literals.length === 0))
        return undefined;
    const gate = gates.get(rules) ?? createGate(rules);
    gates.set(rules, gate);
    return gate;
};
/** A file is only parsed when a rule may find something in it, but what is wrong with it as a whole is told in any case. */
const refusals = (files, focus) => [...focus].flatMap((path) => {
    const text = files.get(path)?.text ?? "";
    if (text.length <= refusableFrom)
        return [];
    const grammar = grammars.find((name) => name === (0,frontends/* languageOf */.eX)(path));
    const refusal = grammar && (0,guards/* refusalOf */.O)(grammar, path, text);
    return refusal ? [refusal] : longLines(path, text);
});
/** No one reads such a line in a review, so whoever does has to know that it is there. */
const longLines = (path, text) => {
    let line = 1;
    for (let start = 0; start < text.length; line++) {
        const end = text.indexOf("\n", start);
        const next = end < 0 ? text.length : end + 1;
        if (next - start > longLine) {
            const message = {
                en: `Line ${line} has ${next - start} characters, which no reviewer reads: ignore the file with \`paths.ignore\` if it is generated.`,
                "zh-CN": `第 ${line} 行有 ${next - start} 个字符，无法人工审阅：如为生成文件，请用 \`paths.ignore\` 忽略。`,
            };
            return [{ code: "minified", path, line, message }];
        }
        start = next;
    }
    return [];
};

;// CONCATENATED MODULE: ./lib/review/focus.js
/** Files that say what a mini program is and declares; a change anywhere in it is judged against them. */
const manifestName = /(?:^|\/)(?:app\.json|project\.config\.json|manifest\.json|pages\.json|ext\.json|(?:app|index)\.config\.[jt]s|app\.wpy|app\.mpx)$/;
/** True for the files that configure a whole mini program. */
const isManifest = (path) => manifestName.test(path);
/** Files that others import or name by their path. */
const importable = /\.(?:[cm]?[jt]sx?|wxs|wxml|vue|wpy|mpx|json)$/;
/**
 * The files that findings are wanted for: changed ones, the other files of a changed page or component (same path, other
 * extension), direct importers, and the manifests of the folders above them.
 */
const focusOf = (changed, files) => {
    // Deleted files count for what they leave behind: their siblings, importers and manifests.
    const direct = new Set(changed);
    const focus = new Set([...direct].filter((path) => files.has(path)));
    const stems = new Set([...direct].map(focus_stemOf));
    const folders = new Set([...direct].flatMap(foldersAbove));
    for (const path of files.keys()) {
        if (stems.has(focus_stemOf(path)) || (isManifest(path) && folders.has(focus_folderOf(path))))
            focus.add(path);
    }
    for (const path of importersOf(direct, files))
        focus.add(path);
    return focus;
};
const focus_stemOf = (path) => path.replace(/(?<=[^/])\.[^/.]+$/, "");
const focus_folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
const foldersAbove = (path) => {
    const folders = [""];
    for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
};
/** Files that name a changed one in quotes, relative to themselves or from the root: imports, `usingComponents`, `<import src>`. */
const importersOf = (changed, files) => {
    const stems = new Set([...changed].filter((path) => importable.test(path)).flatMap(importStems));
    if (stems.size === 0)
        return [];
    const names = [...new Set([...stems].map((stem) => stem.slice(stem.lastIndexOf("/") + 1)))].map((name) => name.replace(/[^\w-]/g, "\\$&"));
    const specifier = new RegExp(`["']([^"'\\s]{0,200}/)?(?:${names.join("|")})(?:\\.\\w{1,8}|/index)?["']`, "g");
    const importers = [];
    for (const { path, text } of files.values()) {
        if (changed.has(path) || !importable.test(path))
            continue;
        for (const match of text.matchAll(specifier)) {
            const name = match[0].slice(1, -1);
            // From the root of the mini program or of its sources, which is one of the folders above.
            const fromRoot = /^(?:[@~]?\/)(.+)$/.exec(name)?.[1];
            const folders = fromRoot === undefined ? [focus_folderOf(path)] : foldersAbove(path);
            const targets = folders.map((folder) => resolve(folder, fromRoot ?? name));
            if (targets.some((target) => stems.has(target) || stems.has(focus_stemOf(target)))) {
                importers.push(path);
                break;
            }
        }
    }
    return importers;
};
/** The paths without extension that name a file: `a/b/index` is `a/b` too. */
const importStems = (path) => {
    const stem = focus_stemOf(path);
    return stem.endsWith("/index") ? [stem, stem.slice(0, -"/index".length)] : [stem];
};
const resolve = (folder, specifier) => {
    const parts = folder.split("/").filter((part) => part !== "");
    for (const part of specifier.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
};

// EXTERNAL MODULE: ./lib/review/scope.js
var scope = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
// EXTERNAL MODULE: ./lib/config/validate.js + 1 modules
var validate = __webpack_require__(9559);
// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/review/ignore-comment.js


const mark = "guidepost-ignore";
/**
 * Reads `guidepost-ignore RULE[,RULE] -- reason [until=YYYY-MM-DD]`, or `guidepost-ignore-file …`, from the text of a
 * comment. Undefined when the comment has no such mark.
 */
const readIgnoreComment = (comment, ruleIds) => {
    const at = comment.indexOf(mark);
    if (at < 0)
        return undefined;
    let rest = comment.slice(at + mark.length).replace(/[\r\n][^]*$/, "");
    const scope = rest.startsWith("-file") ? "file" : "line";
    if (scope === "file")
        rest = rest.slice("-file".length);
    if (rest !== "" && !/^[\s:]/.test(rest))
        return undefined;
    // What closes a block comment is no part of the reason.
    rest = rest
        .trim()
        .replace(/(?:\*\/|-->|\*\}|#\}\}|--\}\})$/, "")
        .trim();
    const dashes = rest.search(/(?:^|\s)--(?:\s|$)/);
    const names = (dashes < 0 ? rest : rest.slice(0, dashes))
        .split(/[\s,]+/)
        .filter((name) => name !== "" && name !== ":");
    const words = dashes < 0 ? "" : rest.slice(dashes).trim().slice(2).trim();
    const until = /(?:^|\s)\[?until=([^\s\]]+)\]?$/.exec(words)?.[1];
    const reason = until === undefined
        ? words
        : words
            .slice(0, words.lastIndexOf("until="))
            .replace(/\[?\s*$/, "")
            .trim();
    return { scope, rules: names, reason, until, problem: problemOf(names, reason, until, ruleIds) };
};
const problemOf = (names, reason, until, ruleIds) => {
    if (names.length === 0) {
        return {
            en: "guidepost-ignore names no rule: write `guidepost-ignore RULE -- reason`.",
            "zh-CN": "guidepost-ignore 未指明规则：请写 `guidepost-ignore RULE -- 原因`。",
        };
    }
    const unknown = names.find((name) => !ruleIds.includes(name));
    if (unknown !== undefined) {
        const meant = (0,suggest/* suggest */.Z)(unknown, ruleIds);
        return {
            en: `guidepost-ignore names the rule ${unknown.slice(0, 80)}, which does not exist${meant ? `; did you mean ${meant}?` : "."}`,
            "zh-CN": `guidepost-ignore 指明的规则 ${unknown.slice(0, 80)} 不存在${meant ? `；是否想写 ${meant}？` : "。"}`,
        };
    }
    if (reason === "") {
        return {
            en: "guidepost-ignore gives no reason: write one after `--`.",
            "zh-CN": "guidepost-ignore 缺少原因：请在 `--` 之后写明。",
        };
    }
    if (until !== undefined && !(0,validate/* isDate */.$)(until)) {
        return {
            en: "The date after `until=` must be a day as 2026-12-31.",
            "zh-CN": "`until=` 之后应为形如 2026-12-31 的日期。",
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/review/suppress.js




/** A file-wide comment further down is one that nobody sees when the file is opened. */
const topLines = 20;
/** All suppressions of a head tree. `find` marks the one that it returns as used, so ask it once for each finding. */
class Suppressions {
    #waivers;
    /** Reads the comments of the program's files in focus, and the exceptions of the base's configuration. */
    constructor(program, config, ruleIds, today, lines) {
        const comments = [...program.focus]
            .filter((path) => program.files.get(path)?.text.includes("guidepost-ignore"))
            .flatMap((path) => commentWaivers(program.module(path), ruleIds, today, lines));
        this.#waivers = [...comments, ...exceptionWaivers(config, today)];
    }
    find(finding) {
        const found = this.#waivers.find((one) => !one.problem &&
            !one.isExpired &&
            one.entry.rule === finding.rule &&
            one.covers(finding.path, finding.startLine));
        if (!found)
            return undefined;
        found.used = true;
        const { reason, until } = found.entry;
        return until === undefined ? { reason } : { reason, until };
    }
    /** All of them with their state, sorted; call it after all findings were asked for. */
    list() {
        return this.#waivers
            .map((one) => ({ ...one.entry, state: stateOf(one) }))
            .sort((a, b) => (0,order/* compareText */.n)(a.path, b.path) ||
            (a.line ?? 0) - (b.line ?? 0) ||
            (0,order/* compareText */.n)(a.rule, b.rule) ||
            (0,order/* compareText */.n)(a.reason, b.reason));
    }
    /**
     * What is wrong with them: malformed, expired, and unused comments. An unused exception of the configuration is told only
     * when the whole tree was judged.
     */
    diagnostics(isWholeTree) {
        return this.#waivers.flatMap((one) => {
            const { path, line, origin } = one.entry;
            const state = stateOf(one);
            if (state === "used" || (state === "unused" && origin === "config" && !isWholeTree))
                return [];
            const message = one.problem ?? stateMessage(state === "expired", one.entry);
            return [{ code: "suppression", path, ...(line === undefined ? {} : { line }), message }];
        });
    }
}
const stateOf = (waiver) => {
    if (waiver.problem)
        return "invalid";
    if (waiver.isExpired)
        return "expired";
    return waiver.used ? "used" : "unused";
};
const stateMessage = (isExpired, { rule, until }) => isExpired
    ? {
        en: `The suppression of ${rule} ended on ${until}: mend the finding, or give it a new reason and date.`,
        "zh-CN": `对 ${rule} 的豁免已于 ${until} 到期：请修复问题，或重新说明原因与日期。`,
    }
    : {
        en: `The suppression of ${rule} suppresses nothing: remove it.`,
        "zh-CN": `对 ${rule} 的豁免没有对应的问题：请删除。`,
    };
const commentWaivers = (module, ruleIds, today, lines) => {
    if (!module)
        return [];
    const table = new domain_place/* LineTable */.l(module.text);
    const lineOf = (offset) => table.at(offset).line;
    const commentLines = new Set();
    for (const comment of module.comments) {
        const { line, column } = table.at(comment.start);
        const startsLine = module.text.slice(comment.start - column + 1, comment.start).trim() === "";
        if (startsLine)
            for (let at = line; at <= lineOf(Math.max(comment.start, comment.end - 1)); at++)
                commentLines.add(at);
    }
    return module.comments.flatMap((comment) => {
        const read = readIgnoreComment(module.text.slice(comment.start, comment.end), ruleIds);
        if (!read)
            return [];
        const line = lineOf(comment.start + Math.max(0, module.text.slice(comment.start, comment.end).indexOf("guidepost-ignore")));
        // The line below a comment; a stack of comments speaks about the line below them all.
        let below = lineOf(Math.max(comment.start, comment.end - 1)) + 1;
        while (commentLines.has(below))
            below++;
        const problem = read.problem ?? (read.scope === "file" && line > topLines ? tooLow : undefined);
        const covers = (path, at) => path === module.path &&
            (read.scope === "file" || at === lineOf(comment.start) || (commentLines.has(line) && at === below));
        const added = lines.firstAdded(module.path, line, line) !== undefined;
        return (read.rules.length === 0 ? [""] : read.rules).map((rule) => {
            const { reason, until } = read;
            const entry = {
                rule,
                path: module.path,
                line,
                reason,
                ...(until === undefined ? {} : { until }),
                origin: "comment",
                added,
            };
            return { entry, problem, isExpired: until !== undefined && until < today, covers, used: false };
        });
    });
};
const tooLow = {
    en: `guidepost-ignore-file must stand within the first ${topLines} lines of the file.`,
    "zh-CN": `guidepost-ignore-file 必须位于文件的前 ${topLines} 行内。`,
};
const exceptionWaivers = (config, today) => config.exceptions.map((exception) => {
    const { rule, path, reason, until } = exception;
    const fits = (0,glob/* glob */.T)(path);
    const entry = {
        rule,
        path,
        reason,
        ...(until === undefined ? {} : { until }),
        origin: "config",
        added: false,
    };
    return {
        entry,
        problem: undefined,
        isExpired: until !== undefined && until < today,
        covers: (file) => fits(file),
        used: false,
    };
});

;// CONCATENATED MODULE: ./lib/review/review.js












/**
 * Reviews a change: what its head introduces and fixes over its base. Pure: the same texts give the same report.
 * `change.head` holds the texts of the whole tree in scope as far as they were read (unchanged files are context),
 * `change.base` only those of changed files, under their old paths. `stats.ms` is always 0.
 */
const review = (change, context) => {
    const inScope = (0,scope/* scopeOf */.O)(context.config.paths);
    const changed = change.files
        .filter((file) => inScope(file.path) || inScope(file.oldPath))
        .map((file) => (file.kind === "renamed" && !inScope(file.oldPath) ? asAdded(file, change.head) : file));
    const lines = new changed_lines/* ChangedLines */.M(changed);
    const wanted = changed.filter((file) => file.kind !== "deleted" && inScope(file.path)).map((file) => file.path);
    if (changed.length === 0) {
        return (0,assemble/* assemble */.fT)({
            context,
            findings: [],
            wanted,
            diagnostics: [],
            dataMap: [],
            suppressions: undefined,
            counted: [],
            stats: (0,assemble/* statsOf */.LZ)([], 0),
        });
    }
    const head = analyse(change.head, focusOf(changed.map((file) => file.path), change.head), context, inScope, (path) => lines.oldPathOf(path));
    const baseFiles = baseOf(change);
    const baseFocus = [
        ...changed.map((file) => file.oldPath),
        ...head.drafts.map((draft) => lines.oldPathOf(draft.path)),
    ];
    const base = analyse(baseFiles, new Set(baseFocus.filter((path) => baseFiles.has(path))), context, inScope, (path) => path);
    const compared = compareSides(head.drafts, base.drafts, lines);
    const suppressions = new Suppressions(head.program, context.config, ruleIdsOf(context), context.today, lines);
    const causes = {
        lines,
        base: base.source,
        functionLines: functionLinesIn(head),
        manifests: changed.map((file) => file.path).filter(isManifest),
    };
    // What can no longer be read is not fixed.
    const unread = new Set((0,coverage/* coverageOf */._)(wanted, context.skipped, head.diagnostics()).skipped.map(({ path }) => lines.oldPathOf(path)));
    const findings = [
        ...compared.head.map((one) => headFinding(one, causes, suppressions)),
        ...compared.gone.filter((one) => !unread.has(one.draft.path)).map((one) => review_finish(one, "fixed", "left", one.draft)),
    ];
    return (0,assemble/* assemble */.fT)({
        context,
        findings,
        wanted,
        dataMap: dataMapOf({ program: head.program, paths: new Set(wanted) }, { program: base.program, paths: new Set(changed.map((file) => file.oldPath).filter(inScope)) }),
        diagnostics: [
            ...relevant(head.diagnostics(), wanted),
            ...review_broken(base.diagnostics()),
            ...suppressions.diagnostics(false),
        ],
        suppressions,
        counted: findings.filter((finding) => finding.status === "introduced"),
        stats: (0,assemble/* statsOf */.LZ)(wanted.flatMap((path) => change.head.get(path) ?? []), head.program.focus.size + base.program.focus.size),
    });
};
/** Judges a whole tree; every finding has the status `existing`, and all of them count. */
const scan = (files, context) => {
    const inScope = (0,scope/* scopeOf */.O)(context.config.paths);
    const wanted = [...files.keys()].filter(inScope);
    const found = analyse(files, new Set(wanted), context, inScope, (path) => path);
    const { program } = found;
    const suppressions = new Suppressions(program, context.config, ruleIdsOf(context), context.today, new changed_lines/* ChangedLines */.M([]));
    const findings = compareSides(found.drafts, [], new changed_lines/* ChangedLines */.M([])).head.map((one) => suppressed(review_finish(one, "existing", "right", one.draft), one, suppressions));
    return (0,assemble/* assemble */.fT)({
        context,
        findings,
        wanted,
        dataMap: dataMapOf({ program, paths: new Set(wanted) }, undefined),
        diagnostics: [...found.diagnostics(), ...suppressions.diagnostics(true)],
        suppressions,
        counted: findings,
        stats: (0,assemble/* statsOf */.LZ)([...files.values()], program.focus.size),
    });
};
/** A file that comes out of an ignored folder was never judged: all of it is new. */
const asAdded = ({ path }, head) => ({
    path,
    oldPath: path,
    kind: "added",
    hunks: [(0,changed_lines/* wholeFile */.A)(head.get(path)?.text ?? "")],
});
const ruleIdsOf = (context) => context.rules.map((rule) => rule.id);
/** The base's tree: the head's with every changed file as it was. */
const baseOf = (change) => {
    const files = new Map(change.head);
    for (const file of change.files)
        files.delete(file.path);
    for (const [path, file] of change.base)
        files.set(path, file);
    return files;
};
const functionLinesIn = ({ program, source }) => {
    const tables = new Map();
    return (place) => {
        const module = program.module(place.path);
        if (!module)
            return undefined;
        const known = tables.get(place.path) ?? { symbols: new Symbols(module), lines: new domain_place/* LineTable */.l(module.text) };
        tables.set(place.path, known);
        const range = known.symbols.rangeAt(source.offsetOf(place));
        return range && { first: known.lines.at(range.start).line, last: known.lines.at(range.end).line };
    };
};
/** A finding of the head: introduced when a changed line is behind it, else it was there before or is nobody's news. */
const headFinding = (one, causes, suppressions) => {
    const shown = one.onBothSides ? undefined : tieToChange(one.draft, causes);
    const finding = shown
        ? { ...review_finish(one, "introduced", shown.side, shown.place), related: shown.related }
        : review_finish(one, "existing", "right", one.draft);
    return suppressed(finding, one, suppressions);
};
const suppressed = (finding, one, suppressions) => {
    const waiver = suppressions.find(one.draft);
    return waiver ? { ...finding, suppressed: waiver } : finding;
};
/** Builds the report's finding, its keys in the order of the contract. */
const review_finish = (one, status, side, place) => {
    const { draft, fingerprint } = one;
    const { path, startLine, startColumn, endLine, endColumn } = place;
    const { rule, clauses, severity, confidence, message, data, related, fix } = draft;
    return {
        rule,
        clauses,
        severity,
        confidence,
        status,
        side,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        message,
        data,
        fingerprint,
        related,
        ...(fix ? { fix } : {}),
    };
};
/** Of the base only a rule that broke off matters: its findings there are missing from the comparison. */
const review_broken = (diagnostics) => diagnostics.filter((one) => one.code === "internal");
/** Of files that are only context, nothing is said. */
const relevant = (diagnostics, wanted) => {
    const paths = new Set(wanted);
    return diagnostics.filter((diagnostic) => diagnostic.path === undefined || paths.has(diagnostic.path));
};


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _config_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5886);
/* harmony import */ var _languages_frontends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8949);


/** Dependencies that were committed are not the project's own code. */
const dependencyFolder = /(?:^|\/)(?:node_modules|miniprogram_npm|bower_components|unpackage)\//;
/** Written by package managers, never by hand, and often larger than all other files together. */
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|composer\.lock|go\.sum|Pipfile\.lock)$/;
/** Says which paths a review reads: a language that has a front end, and within the configuration's `paths`. */
const scopeOf = (paths) => {
    const included = (0,_config_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .anyGlob */ .x)(paths.include);
    const ignored = (0,_config_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .anyGlob */ .x)(paths.ignore);
    return (path) => (0,_languages_frontends_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path) !== undefined &&
        !dependencyFolder.test(path) &&
        !lockFile.test(path) &&
        (paths.include.length === 0 || included(path)) &&
        !ignored(path);
};


/***/ })

};
