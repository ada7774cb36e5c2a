export const id = 163;
export const ids = [163];
export const modules = {

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand),
  scanDirectory: () => (/* binding */ scanDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/languages/frontends.js + 82 modules
var frontends = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/languages/tree-sitter.js + 3 modules
var tree_sitter = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/local/deadline.js
var deadline = __webpack_require__(7911);
// EXTERNAL MODULE: ./lib/local/wasm.js
var wasm = __webpack_require__(3579);
// EXTERNAL MODULE: ./lib/local/decode.js
var decode = __webpack_require__(3121);
// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/local/marks.js
var local_marks = __webpack_require__(8733);
// EXTERNAL MODULE: ./lib/local/repository.js
var repository = __webpack_require__(9143);
;// CONCATENATED MODULE: ./lib/local/working-tree.js






/** Folders that no one edits by hand, in a folder without git to tell what is generated. */
const generatedFolders = new Set([
    "dist",
    "build",
    "coverage",
    "target",
    "venv",
    "__pycache__",
    "bin",
    "obj",
    "vendor",
]);
/** Dependencies: never the project's own code, tracked or not. */
const dependencyFolders = new Set([
    "node_modules",
    "miniprogram_npm",
    "bower_components",
    "unpackage",
]);
/** Files that are open at once. */
const parallel = 32;
/**
 * Reads a folder's files that `inScope` wants: what git tracks or would track when the folder is in a work tree, else a
 * walk. Links are not followed. Fails with a sentence when there is no such folder.
 */
const readWorkingTree = async (directory, inScope) => {
    await (0,repository/* requireDirectory */.T)(directory);
    const tracked = await listTracked(directory);
    const left = new Set();
    const paths = (tracked?.filter((path) => !isDependency(path, left)) ?? (await walkFolder(directory, left))).filter(inScope);
    const files = new Map();
    const unread = new Map();
    const marks = [];
    let next = 0;
    const work = async () => {
        for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
            const text = await readOne(directory, path);
            if (typeof text === "string")
                files.set(path, { path, text });
            else if (text === symlink)
                marks.push((0,local_marks/* symlinkMark */.N)(path));
            else if (text)
                unread.set(path, text);
        }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return {
        files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
        skipped: [...unread].map(([path, why]) => ({ path, reason: why.reason })),
        diagnostics: [...[...unread.values()].map((why) => why.diagnostic), ...marks, ...leftNote(left)],
    };
};
/** Paths that git tracks or would track, relative to the folder; undefined when there are none or it is in no work tree. */
const listTracked = async (directory) => {
    const result = await (0,git/* runGit */.EO)(directory, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).catch(() => undefined);
    // An unfinished merge lists a path once for each stage.
    const paths = result?.code === 0 ? [...new Set((0,git/* records */.V0)(result.stdout))].sort() : [];
    // Nothing: a folder that the repository around it ignores is still what was asked for.
    return paths.length > 0 ? paths : undefined;
};
const isDependency = (path, left) => {
    const parts = path.split("/");
    const at = parts.findIndex((part, i) => i < parts.length - 1 && dependencyFolders.has(part));
    if (at >= 0)
        left.add(parts.slice(0, at + 1).join("/"));
    return at >= 0;
};
const walkFolder = async (directory, left) => {
    const paths = [];
    const open = [""];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }).catch(() => undefined);
        if (!entries)
            left.add(folder);
        for (const entry of entries ?? []) {
            const path = `${folder}${entry.name}`;
            if (!entry.isDirectory())
                paths.push(path);
            else if (entry.name.startsWith(".") && entry.name !== ".github")
                continue;
            else if (dependencyFolders.has(entry.name) || generatedFolders.has(entry.name))
                left.add(path);
            else
                open.push(`${path}/`);
        }
    }
    return paths.sort();
};
const symlink = Symbol("symlink");
/** Undefined: a folder where a file was listed (a submodule), or a tracked file that was deleted. */
const readOne = async (directory, path) => {
    try {
        const file = (0,external_node_path_.join)(directory, path);
        const found = await (0,promises_.lstat)(file);
        if (found.isSymbolicLink())
            return symlink;
        if (!found.isFile())
            return undefined;
        return found.size > decode/* maxFileBytes */.eV ? (0,decode/* tooLarge */.g$)(path) : (0,decode/* decode */.D4)(path, await (0,promises_.readFile)(file));
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        return (0,decode/* unreadable */.O$)(path, `Not analysed: the file cannot be read (${code}); check its permissions.`, `未分析：文件无法读取（${code}），请检查权限。`);
    }
};
const leftNote = (left) => {
    if (left.size === 0)
        return [];
    const folders = [...left].sort();
    const named = folders
        .slice(0, 5)
        .map((folder) => `\`${folder || "."}\``)
        .join(", ");
    const more = folders.length > 5 ? ` (+${folders.length - 5})` : "";
    return [
        {
            code: "skipped",
            message: {
                en: `Folders of dependencies and generated files were left out: ${named}${more}.`,
                "zh-CN": `已跳过依赖与生成文件的目录：${named}${more}。`,
            },
        },
    ];
};

// EXTERNAL MODULE: ./lib/review/review.js + 108 modules
var review = __webpack_require__(2420);
// EXTERNAL MODULE: ./lib/review/scope.js
var scope = __webpack_require__(1740);
// EXTERNAL MODULE: ./lib/rules/index.js + 164 modules
var rules = __webpack_require__(4458);
// EXTERNAL MODULE: ./lib/cli/load-config.js
var load_config = __webpack_require__(911);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/settings.js
var settings = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/cli/verdict.js
var verdict = __webpack_require__(8895);
;// CONCATENATED MODULE: ./lib/cli/scan.js














/** `guidepost scan`: all findings of a tree. */
const scanCommand = async (options, shell) => {
    const started = performance.now();
    const { report, config, files } = await scanDirectory(options, shell);
    const view = (0,output/* viewFor */.De)("scan", options, shell, (0,settings/* localeFor */.K)(options, config, shell), (path) => files.get(path)?.text);
    await (0,output/* deliver */.cK)(await (0,output/* render */.XX)(report, options.format, view), options, shell);
    shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
    return (0,verdict/* exitCodeOf */.F)(report, "scan", config);
};
/** Scans the folder that the options name. Throws a failure with a sentence when it cannot be read. */
const scanDirectory = async (options, shell) => {
    const directory = (0,external_node_path_.resolve)(shell.directory, options.words[0] ?? ".");
    const config = (0,settings/* withOptions */.t)(await configOf(directory, options, shell), options);
    const read = await readWorkingTree(directory, (0,scope/* scopeOf */.O)(config.paths));
    const parsers = await (0,tree_sitter/* loadParsers */.l)((0,frontends/* grammarsFor */.kY)(read.files.keys()), wasm/* readWasm */.n, (0,deadline/* deadline */.n)(deadline/* PARSE_LIMIT_MS */.Z));
    const { skipped, diagnostics } = read;
    const report = (0,review/* scan */.S)(read.files, { config, parsers, rules: rules/* rules */.a, today: shell.today, skipped, diagnostics });
    return { report, config, files: read.files };
};
const configOf = async (directory, options, shell) => {
    if (options.config !== undefined)
        return (0,load_config/* requireConfig */.Eu)(await (0,load_config/* readConfigFile */.RG)(shell.directory, options.config), options.config);
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, load_config/* configPath */.eQ)).catch(() => undefined);
    return (0,load_config/* requireConfig */.Eu)(found?.isFile() ? await (0,load_config/* readConfigFile */.RG)(directory, load_config/* configPath */.eQ) : undefined, load_config/* configPath */.eQ);
};


/***/ })

};
