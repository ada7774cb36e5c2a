export const id = 641;
export const ids = [641];
export const modules = {

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/domain/config.js
var config = __webpack_require__(1032);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(4621);
// EXTERNAL MODULE: ./lib/domain/data.js
var data = __webpack_require__(8026);
;// CONCATENATED MODULE: ./lib/config/schema.js



const schema_text = (format, about, maxLength = 500) => ({ type: "text", format, maxLength, about });
const list = (of, about, maxItems = 500) => ({ type: "list", of, maxItems, about });
const object = (keys, required, about) => ({
    type: "object",
    keys,
    required,
    about,
});
/** Every key of `.github/guidepost.yml`. parse.ts maps them to the words of domain/config.ts. */
const configShape = object({
    version: { type: "choice", of: [1], about: "Version of this format." },
    language: { type: "choice", of: ["auto", ...domain_text/* locales */.I], about: "Language of comments and reports." },
    "fail-on": { type: "choice", of: [...finding/* severities */.g, "never"], about: "The mildest severity that fails the check." },
    "on-incomplete": {
        type: "choice",
        of: ["fail", "neutral", "pass"],
        about: "What the check says when files in scope could not be read.",
    },
    paths: object({
        include: list(schema_text("glob", "A path pattern."), "Only these paths are reviewed; empty means all."),
        ignore: list(schema_text("glob", "A path pattern."), "These paths are not reviewed."),
    }, [], "Which files are in scope."),
    rules: {
        type: "record",
        keys: "rule",
        of: { type: "choice", of: ["off", ...finding/* severities */.g], about: "`off`, or the severity of the rule's findings." },
        about: "Turns rules off or changes their severity.",
    },
    accounts: list(object({
        "app-id": schema_text("appId", "AppID of the mini program or official account."),
        paths: list(schema_text("glob", "A path pattern."), "The paths that belong to it."),
    }, ["app-id", "paths"], "One account."), "The accounts of this repository; data must stay in the account that collected it.", 100),
    recipients: object({
        own: list(schema_text("host", "A host name."), "Hosts of your own servers."),
        allowed: list(schema_text("host", "A host name."), "Hosts of others that users were told about and agreed to."),
    }, [], "Who may receive user data."),
    "privacy-guide": object({
        file: schema_text("path", "Path of the declared user privacy guide in this repository."),
        declares: list({ type: "choice", of: data/* dataKinds */.S, about: "A kind of data." }, "The kinds of data that the guide declares.", 100),
    }, [], "The privacy guide that was declared in the console."),
    exceptions: list(object({
        rule: schema_text("rule", "The rule that is waived."),
        path: schema_text("glob", "Where it is waived."),
        reason: schema_text("line", "Why; shown in every report."),
        until: schema_text("date", "The last day on which the exception holds."),
    }, ["rule", "path", "reason"], "One exception."), "Reasoned exemptions from rules."),
    comments: object({ max: { type: "integer", min: 0, max: 50, about: "How many line comments one review may have." } }, [], "Line comments."),
}, [], "Guidepost's configuration, read from the base branch.");

// EXTERNAL MODULE: ./lib/config/validate.js + 1 modules
var validate = __webpack_require__(9559);
;// CONCATENATED MODULE: ./lib/config/parse.js






/** A config is a page of text; more is a mistake or an attack. UTF-16 units. */
const maxLength = 64 * 1024;
/** Enough for sharing a list or two; more is the "billion laughs". */
const maxAliases = 20;
/**
 * Reads the text of a configuration file over the defaults. An empty file is all defaults. Any problem makes the whole
 * file unusable: half a configuration would review something else than its author thinks.
 */
const parseConfig = (text, ruleIds) => {
    if (text.length > maxLength) {
        return whole({ en: "The configuration is larger than 64 kB.", "zh-CN": "配置文件超过 64 kB。" }, undefined);
    }
    const lines = new dist/* LineCounter */.HN();
    const document = toDocument(text, lines);
    if (!document)
        return whole({ en: "The file is nested too deep.", "zh-CN": "嵌套过深。" }, undefined);
    const error = document.errors[0];
    if (error) {
        const { line } = lines.linePos(error.pos[0]);
        const what = error.message.replace(/\n[^]*$/, "").replace(/\.$/, "");
        return whole({ en: `The file is not valid YAML: ${what}.`, "zh-CN": `不是有效的 YAML：${what}。` }, line);
    }
    const data = toData(document);
    if (data === undefined) {
        return whole({ en: `The file has more than ${maxAliases} aliases.`, "zh-CN": `别名超过 ${maxAliases} 个。` }, undefined);
    }
    if (data.value === null)
        return config/* defaultConfig */.s;
    const { value, problems } = (0,validate/* validate */.t)(data.value, configShape, ruleIds);
    if (problems.length > 0 || value === undefined) {
        return { problems: problems.map(({ path, message }) => ({ path, message, line: lineOf(document, lines, path) })) };
    }
    return configOf(value);
};
const whole = (message, line) => ({
    problems: [{ path: [], message, line }],
});
/** Undefined when the text nests deeper than the parser's stack, which it tells by throwing. */
const toDocument = (text, lines) => {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
};
const toData = (document) => {
    try {
        return { value: document.toJS({ maxAliasCount: maxAliases }) };
    }
    catch {
        return undefined;
    }
};
/** The line of the nearest node on the way to a value. */
const lineOf = (document, lines, path) => {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
            return lines.linePos(Number(node.range[0])).line;
        }
    }
    return undefined;
};
const isFields = (value) => typeof value === "object" && !Array.isArray(value);
const fieldsOf = (value) => (isFields(value) ? value : {});
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
const itemsOf = (value) => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value) => (typeof value === "string" ? value : "");
const oneOf = (choices, value) => choices.find((choice) => choice === value);
/** Maps validated kebab-case keys to the words of the domain. */
const configOf = (value) => {
    const file = fieldsOf(value);
    const paths = fieldsOf(file["paths"]);
    const recipients = fieldsOf(file["recipients"]);
    const guide = fieldsOf(file["privacy-guide"]);
    const { max } = fieldsOf(file["comments"]);
    return {
        version: 1,
        language: oneOf(["auto", ...domain_text/* locales */.I], file["language"]) ?? config/* defaultConfig */.s.language,
        failOn: oneOf([...finding/* severities */.g, "never"], file["fail-on"]) ?? config/* defaultConfig */.s.failOn,
        onIncomplete: oneOf(["fail", "neutral", "pass"], file["on-incomplete"]) ?? config/* defaultConfig */.s.onIncomplete,
        paths: { include: textsOf(paths["include"]), ignore: textsOf(paths["ignore"]) },
        rules: rulesOf(fieldsOf(file["rules"])),
        accounts: itemsOf(file["accounts"]).map((item) => ({
            appId: textOf(item["app-id"]),
            paths: textsOf(item["paths"]),
        })),
        recipients: { own: textsOf(recipients["own"]), allowed: textsOf(recipients["allowed"]) },
        privacyGuide: { file: textOf(guide["file"]) || undefined, declares: textsOf(guide["declares"]) },
        exceptions: itemsOf(file["exceptions"]).map((item) => ({
            rule: textOf(item["rule"]),
            path: textOf(item["path"]),
            reason: textOf(item["reason"]),
            until: textOf(item["until"]) || undefined,
        })),
        comments: { max: typeof max === "number" ? max : config/* defaultConfig */.s.comments.max },
    };
};
const rulesOf = (fields) => {
    const rules = {};
    for (const [id, value] of Object.entries(fields)) {
        const level = oneOf(["off", ...finding/* severities */.g], value);
        if (level)
            rules[id] = level;
    }
    return rules;
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


/***/ })

};
