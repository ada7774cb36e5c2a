export const id = 247;
export const ids = [247];
export const modules = {

/***/ 8247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/local/failure.js
var failure = __webpack_require__(417);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(4621);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/cli/options.js




const formats = ["text", "json", "sarif", "html", "markdown"];
const common = ["format", "output", "lang", "fail-on", "help", "version"];
const values = {
    format: formats,
    lang: ["auto", ...domain_text/* locales */.I],
    "fail-on": [...finding/* severities */.g, "never"],
};
/** The words each command takes at most, and its own options. */
const commands = {
    review: { words: 0, options: ["repo", "base", "head", "config"] },
    scan: { words: 1, options: ["config"] },
    "data-map": { words: 1, options: ["against", "config"] },
    rules: { words: 0, options: [] },
    explain: { words: 1, options: [] },
    init: { words: 1, options: [] },
    demo: { words: 0, options: [] },
    config: { words: 2, options: [] },
};
/**
 * Reads a command's arguments. Throws a UsageError with a suggestion for an unknown option, a missing or wrong value, or
 * a word too many. `tolerant` reads what it can and throws nothing: enough to know where a report is to be written.
 */
const readOptions = (command, args, tolerant = false) => {
    const own = (Object.hasOwn(commands, command) ? commands[command] : undefined) ?? { words: 0, options: [] };
    const known = [...own.options, ...common];
    const given = new Map();
    const words = [];
    const fail = (en, chinese) => {
        if (!tolerant)
            throw new usage/* UsageError */.eb(en, chinese);
    };
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries([
            ...known.map((name) => [
                name,
                { type: name === "help" || name === "version" ? "boolean" : "string" },
            ]),
            ["help", { type: "boolean", short: "h" }],
        ]),
    });
    for (const token of tokens) {
        if (token.kind === "positional")
            words.push(token.value);
        if (token.kind !== "option")
            continue;
        const { name, rawName, value } = token;
        if (!known.includes(name)) {
            const hint = (0,usage/* didYouMean */.au)(rawName, known.map((one) => `--${one}`));
            fail(`There is no option ${rawName} for ${command}${hint.en}`, `${command} 没有选项 ${rawName}${hint["zh-CN"]}`);
            continue;
        }
        if (name === "help" || name === "version") {
            given.set(name, true);
            continue;
        }
        // Without `=` a value that looks like an option is a forgotten one.
        if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-") && value !== "-")) {
            fail(`The option --${name} needs a value.`, `选项 --${name} 需要一个值。`);
            continue;
        }
        const allowed = values[name];
        if (allowed && !allowed.includes(value)) {
            const hint = (0,usage/* didYouMean */.au)(value, allowed);
            fail(`--${name} is one of ${allowed.join(", ")}${hint.en}`, `--${name} 应为 ${allowed.join("、")} 之一${hint["zh-CN"]}`);
            continue;
        }
        given.set(name, value);
    }
    if (words.length > own.words)
        fail(`${command} takes no argument ${words[own.words]}.`, `${command} 不接受参数 ${words[own.words]}。`);
    const text = (name) => {
        const value = given.get(name);
        return typeof value === "string" ? value : undefined;
    };
    const lang = text("lang");
    return {
        words,
        repo: text("repo"),
        base: text("base"),
        head: text("head"),
        config: text("config"),
        against: text("against"),
        format: formats.find((format) => format === text("format")) ?? "text",
        output: text("output"),
        lang: domain_text/* locales */.I.find((locale) => locale === lang),
        failOn: [...finding/* severities */.g, "never"].find((level) => level === text("fail-on")),
        help: given.has("help"),
        version: given.has("version"),
    };
};
/** The language of the environment: Chinese when the locale says so, else English. */
const environmentLocale = (env) => /^zh/i.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "") ? "zh-CN" : "en";

;// CONCATENATED MODULE: ./lib/cli/shell.js
/** The shell of this process. */
const processShell = (locale) => {
    const { stdout, stderr, env } = process;
    const isTerminal = stdout.isTTY;
    const wantsColour = env["NO_COLOR"] === undefined || env["NO_COLOR"] === "";
    // A reader that closes the pipe early (`| head`) has seen what it wanted.
    stdout.on("error", () => { });
    return {
        directory: process.cwd(),
        locale,
        today: new Date().toISOString().slice(0, 10),
        isTerminal,
        colour: isTerminal && wantsColour && env["TERM"] !== "dumb",
        print: (text) => new Promise((resolve) => void stdout.write(text, () => resolve())),
        say: (text) => void stderr.write(text),
        progress: (text) => {
            if (stderr.isTTY)
                stderr.write(text);
        },
    };
};

;// CONCATENATED MODULE: ./lib/cli/run.js





const load = {
    review: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(551), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(606), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 7445))).reviewCommand,
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(551), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(606), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 2163))).scanCommand,
    "data-map": async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(551), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(606), __webpack_require__.e(150), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 5759))).dataMapCommand,
    rules: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 3249))).rulesCommand,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 9281))).explainCommand,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 2514))).initCommand,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(551), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(606), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 3264))).demoCommand,
    config: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(458), __webpack_require__.e(517), __webpack_require__.e(263)]).then(__webpack_require__.bind(__webpack_require__, 263))).configCommand,
};
/**
 * Runs one command line and returns the exit code: 0 nothing at or above fail-on, 1 findings, 2 bad usage or config,
 * 3 could not complete. Never throws; every failure is one sentence on standard error, and in the report when one was
 * asked for.
 */
const run = async (args) => {
    const [command = "", ...rest] = args;
    const asked = readOptions(command, rest, true);
    const locale = asked.lang ?? environmentLocale(process.env);
    const shell = processShell(locale);
    try {
        if (command === "" || command === "help" || command === "--help" || command === "-h" || asked.help) {
            const { help } = await __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 931));
            await shell.print(help[locale]);
            return command === "" ? 2 : 0;
        }
        if (command === "--version" || command === "-v" || command === "version" || asked.version) {
            await shell.print(`${version/* version */.r}\n`);
            return 0;
        }
        const start = Object.hasOwn(load, command) ? load[command] : undefined;
        if (!start) {
            const hint = (0,usage/* didYouMean */.au)(command, Object.keys(commands));
            throw new usage/* UsageError */.eb(`There is no command ${command}${hint.en} Try \`guidepost help\`.`, `没有命令 ${command}${hint["zh-CN"]} 请运行 \`guidepost help\`。`);
        }
        return await (await start())(readOptions(command, rest), shell);
    }
    catch (error) {
        return await fail(error, asked, shell);
    }
};
const fail = async (error, asked, shell) => {
    const { exit, texts } = describe(error);
    const { terminal } = await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 2527));
    for (const text of texts)
        shell.say(`guidepost: ${terminal(text[shell.locale])}\n`);
    if (asked.output !== undefined) {
        const { writeFailure } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(547), __webpack_require__.e(458), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 1517));
        try {
            await writeFailure(texts, asked, shell);
        }
        catch {
            // The file itself is what cannot be written, which was just said.
        }
    }
    return exit;
};
/** One sentence for each thing that was wrong; what is no failure of ours is a defect, and the sentence says so. */
const describe = (error) => {
    if (error instanceof usage/* UsageError */.eb)
        return { exit: 2, texts: [error.text] };
    if (error instanceof usage/* ConfigFailure */.fu)
        return { exit: 2, texts: error.texts };
    if (error instanceof failure/* Failure */.H)
        return { exit: error.exit, texts: [error.text] };
    const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : "unknown";
    const en = `The work broke off (${why}); please report this with the command that you ran.`;
    return { exit: 3, texts: [{ en, "zh-CN": `运行中断（${why}）；请附上所运行的命令反馈此问题。` }] };
};


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fu: () => (/* binding */ ConfigFailure)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);

/** The command line cannot be understood; exit code 2. */
class UsageError extends Error {
    text;
    constructor(en, chinese) {
        super(en);
        this.text = { en, "zh-CN": chinese };
    }
}
/** A configuration that cannot be used: one sentence for each problem; exit code 2. */
class ConfigFailure extends Error {
    texts;
    constructor(texts) {
        super(texts[0]?.en ?? "");
        this.texts = texts;
    }
}
/** `; did you mean X?` in both languages, or the full stop. */
const didYouMean = (word, known) => {
    const meant = (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(word, known);
    return meant === undefined
        ? { en: ".", "zh-CN": "。" }
        : { en: `; did you mean ${meant}?`, "zh-CN": `；是否想用 ${meant}？` };
};


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** Longer words are no typing errors of ours; the bound keeps hostile keys cheap. */
const maxLength = 80;
/** The known word that an unknown one was probably meant to be; undefined when none is near. */
const suggest = (word, known) => {
    if (word.length > maxLength)
        return undefined;
    const lower = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(lower, candidate.toLowerCase());
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
};
/** Levenshtein distance with transpositions of neighbours counted as one step. */
const distance = (a, b) => {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let steps = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
            row.push(steps);
        }
        before = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
};


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/* unused harmony export confidences */
/** From the gravest to the mildest. */
const severities = ["error", "warning", "notice"];
/** Expected precision: high above 90 %, medium 70 to 90 %, low below. A low one never fails a check. */
const confidences = (/* unused pure expression or super */ null && (["high", "medium", "low"]));


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ locales)
/* harmony export */ });
/** The languages that every message, title and page of documentation exists in. */
const locales = ["en", "zh-CN"];


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Why a source could not be read at all, in one sentence with what to do. Shells show it and end with `exit`. */
class Failure extends Error {
    text;
    /** 2: the user asked for something that does not exist; 3: the work could not be done. */
    exit;
    constructor(en, chinese, exit = 3) {
        super(en);
        this.text = { en, "zh-CN": chinese };
        this.exit = exit;
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The product's version; a test holds it equal to package.json's. */
const version = "0.1.0";


/***/ })

};
