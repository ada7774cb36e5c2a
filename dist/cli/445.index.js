export const id = 445;
export const ids = [445];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand),
  reviewRepository: () => (/* binding */ reviewRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/languages/frontends.js + 82 modules
var frontends = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/languages/tree-sitter.js + 3 modules
var tree_sitter = __webpack_require__(4505);
// EXTERNAL MODULE: ./lib/review/changed-lines.js
var changed_lines = __webpack_require__(7838);
// EXTERNAL MODULE: ./lib/local/marks.js
var local_marks = __webpack_require__(8733);
// EXTERNAL MODULE: ./lib/local/decode.js
var decode = __webpack_require__(3121);
// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
;// CONCATENATED MODULE: ./lib/local/blobs.js


const missing = (path) => (0,decode/* unreadable */.O$)(path, "Not analysed: git has no content for this file (a partial clone); fetch it, or clone without --filter.", "未分析：git 中缺少该文件的内容（部分克隆）；请获取该内容，或不带 --filter 克隆。");
/**
 * Reads blobs through one `git cat-file --batch` and hands each to `take` as soon as it is there, in the order of
 * `wanted`. A blob above the size limit is passed over without being kept. Never fetches; what git does not have, and
 * everything after a crash of git, comes as unreadable.
 */
const readBlobs = async (directory, wanted, take) => {
    if (wanted.length === 0)
        return;
    let rest = wanted;
    // git before 2.45 ends at the first blob that a partial clone lacks: go on after it, as long as there is progress.
    while (rest.length > 0) {
        const done = await readSome(directory, rest, take);
        if (done < rest.length) {
            const lost = rest[done];
            if (lost)
                take(lost, missing(lost.path));
        }
        rest = rest.slice(done + 1);
    }
};
/** Reads until the end or until git stops; returns how many blobs were handed over. */
const readSome = async (directory, wanted, take) => {
    const child = (0,git/* startGit */.BE)(directory, ["cat-file", "--batch"]);
    const reader = new BatchReader(wanted, take);
    child.stdout.on("data", (chunk) => reader.push(chunk));
    child.stderr.resume();
    const end = (0,git/* ended */.v6)(child);
    child.stdin.end(`${wanted.map((blob) => blob.id).join("\n")}\n`);
    await end;
    return reader.done;
};
/** Takes the output of `cat-file --batch` apart: `<id> SP <type> SP <size> LF <content> LF`, or `<id> SP missing LF`. */
class BatchReader {
    done = 0;
    #wanted;
    #take;
    #header = Buffer.alloc(0);
    #content = [];
    /** Bytes of the blob and its line feed that are still to come; undefined between blobs. */
    #left;
    #size = 0;
    constructor(wanted, take) {
        this.#wanted = wanted;
        this.#take = take;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#left === undefined ? this.#pushHeader(rest) : this.#pushContent(rest, this.#left);
    }
    #pushHeader(chunk) {
        const lineEnd = chunk.indexOf(10);
        if (lineEnd < 0) {
            this.#header = Buffer.concat([this.#header, chunk]);
            return Buffer.alloc(0);
        }
        const header = Buffer.concat([this.#header, chunk.subarray(0, lineEnd)]).toString("latin1");
        this.#header = Buffer.alloc(0);
        const size = / blob (\d+)$/.exec(header)?.[1];
        if (size === undefined)
            this.#hand(missing(this.#path));
        else {
            this.#size = Number(size);
            this.#left = this.#size + 1;
        }
        return chunk.subarray(lineEnd + 1);
    }
    #pushContent(chunk, left) {
        const part = chunk.subarray(0, left);
        if (this.#size <= decode/* maxFileBytes */.eV)
            this.#content.push(part);
        this.#left = left - part.length;
        if (this.#left === 0)
            this.#finish();
        return chunk.subarray(part.length);
    }
    #finish() {
        const [first, second] = this.#content;
        const content = first && !second ? first : Buffer.concat(this.#content);
        this.#content = [];
        this.#left = undefined;
        this.#hand(this.#size > decode/* maxFileBytes */.eV ? (0,decode/* tooLarge */.g$)(this.#path) : (0,decode/* decode */.D4)(this.#path, content.subarray(0, this.#size)));
    }
    get #path() {
        return this.#wanted[this.done]?.path ?? "";
    }
    #hand(text) {
        const blob = this.#wanted[this.done];
        this.done++;
        if (blob)
            this.#take(blob, text);
    }
}

// EXTERNAL MODULE: ./lib/local/failure.js
var failure = __webpack_require__(417);
;// CONCATENATED MODULE: ./lib/local/diff.js


const kinds = {
    A: "added",
    D: "deleted",
    R: "renamed",
    C: "added",
    M: "modified",
    T: "modified",
};
/** Lists what differs between two trees, renames found as GitHub finds them (half of the content the same). */
const listChanges = async (directory, base, head) => {
    const list = (renames) => (0,git/* runGit */.EO)(directory, [
        "diff-tree",
        "-r",
        "--raw",
        "-z",
        "--no-abbrev",
        renames,
        "-l2000",
        "--end-of-options",
        base,
        head,
    ]);
    let result = await list("-M50%");
    // Telling similar files needs their contents; a partial clone may lack them. Equal ids are seen without.
    if (result.code !== 0)
        result = await list("-M100%");
    if (result.code !== 0) {
        throw new failure/* Failure */.H(`git cannot compare ${base.slice(0, 12)} with ${head.slice(0, 12)}: the repository is damaged or incomplete; fetch it again.`, `git 无法比较 ${base.slice(0, 12)} 与 ${head.slice(0, 12)}：仓库损坏或不完整，请重新获取。`);
    }
    return parseRaw(result.stdout).changes;
};
/** Reads `:mode mode id id status NUL path NUL [path NUL]` records up to the patch, if there is one. */
const parseRaw = (output) => {
    const changes = [];
    let at = 0;
    const next = () => {
        const nul = output.indexOf(0, at);
        const text = output.toString("utf8", at, nul < 0 ? output.length : nul);
        at = nul < 0 ? output.length : nul + 1;
        return text;
    };
    while (output[at] === 58) {
        const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = next().slice(1).split(" ");
        const letter = status.charAt(0);
        const oldPath = next();
        const path = letter === "R" || letter === "C" ? next() : oldPath;
        const kind = kinds[letter] ?? "modified";
        changes.push({ path, oldPath: letter === "C" ? path : oldPath, kind, oldMode, newMode, oldId, newId });
    }
    return { changes, end: at };
};
/** Paths of a git command line; the system takes about 2 MB of arguments, 128 kB of one. */
const maxArgumentBytes = 400_000;
/**
 * The changed lines of the given files, as git shows them with no context. Files whose content git lacks must be left
 * out. Attributes of the repository (`-diff`, `binary`, text conversion) have no say.
 */
const diffLines = async (directory, base, head, changes) => {
    const hunks = new Map();
    for (const group of groupsOf(changes)) {
        const paths = group.flatMap((change) => change.path === change.oldPath ? [change.path] : [change.oldPath, change.path]);
        const result = await (0,git/* runGit */.EO)(directory, [
            "diff-tree",
            "-r",
            "-p",
            "--raw",
            "-z",
            "-U0",
            "--text",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "-M50%",
            "-l2000",
            "--end-of-options",
            base,
            head,
            "--",
            ...paths,
        ]);
        if (result.code !== 0)
            throw new failure/* Failure */.H("git could not compare the changed files.", "git 无法比较变更的文件。");
        for (const [path, found] of parsePatch(result.stdout))
            hunks.set(path, found);
    }
    return hunks;
};
const groupsOf = (changes) => {
    const groups = [];
    let size = Infinity;
    for (const change of changes) {
        const bytes = Buffer.byteLength(change.path) + Buffer.byteLength(change.oldPath) + 16;
        if (size + bytes > maxArgumentBytes) {
            groups.push([]);
            size = 0;
        }
        size += bytes;
        groups.at(-1)?.push(change);
    }
    return groups;
};
/**
 * The patches follow the raw records in the same order, one `diff --git` each, so no quoted file name has to be read.
 * A type change (file to link) has two: removal and addition. Lines of content are counted off by the hunk's header,
 * so nothing in them can pass for a header.
 */
const parsePatch = (output) => {
    const { changes, end } = parseRaw(output);
    const byPath = new Map();
    const patches = changes.flatMap((change) => (isTypeChange(change) ? [change, change] : [change]));
    let index = -1;
    // A lone NUL parts the records from the patches.
    let at = output[end] === 0 ? end + 1 : end;
    const skipLine = () => {
        const lineEnd = output.indexOf(10, at);
        at = lineEnd < 0 ? output.length : lineEnd + 1;
    };
    while (at < output.length) {
        const start = at;
        skipLine();
        const line = output.toString("latin1", start, Math.min(at, start + 200));
        if (line.startsWith("diff --git "))
            index++;
        if (!line.startsWith("@@ -"))
            continue;
        const hunk = parseHeader(line);
        for (let left = hunk.oldLines + hunk.newLines; left > 0;) {
            // "\ No newline at end of file" belongs to the line before it and is not counted.
            if (output[at] !== 92)
                left--;
            skipLine();
        }
        const path = patches[index]?.path;
        if (path === undefined)
            continue;
        const list = byPath.get(path);
        if (list)
            list.push(hunk);
        else
            byPath.set(path, [hunk]);
    }
    return byPath;
};
const isTypeChange = (change) => change.kind === "modified" && change.oldMode.slice(0, 3) !== change.newMode.slice(0, 3);
const parseHeader = (line) => {
    const [, oldStart = "0", oldLines = "1", newStart = "0", newLines = "1"] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    const hunk = {
        oldStart: Number(oldStart),
        oldLines: Number(oldLines),
        newStart: Number(newStart),
        newLines: Number(newLines),
    };
    return { ...hunk, added: count(hunk.newStart, hunk.newLines), removed: count(hunk.oldStart, hunk.oldLines) };
};
const count = (start, length) => Array.from({ length }, (_, i) => start + i);

// EXTERNAL MODULE: ./lib/local/tree.js
var local_tree = __webpack_require__(3955);
;// CONCATENATED MODULE: ./lib/local/change.js





/** Texts of unchanged files are context; together they may take this much, in UTF-16 units. */
const maxContext = 64 * 1024 * 1024;
const isFile = (mode) => mode !== local_tree/* symlinkMode */.VX && mode !== local_tree/* submoduleMode */.wS && mode !== "000000";
/** Lists the changed files and the head's tree. */
const listChange = async (directory, range) => {
    const [changes, tree] = await Promise.all([
        listChanges(directory, range.base, range.head),
        (0,local_tree/* listTree */.nT)(directory, range.head),
    ]);
    return { changes, tree };
};
/** One file's text on both sides, read by itself; undefined where there is none. */
const readBothSides = async (directory, listing, path) => {
    const change = listing.changes.find((one) => one.path === path || one.oldPath === path);
    const current = listing.tree.find((file) => file.path === path && isFile(file.mode));
    const before = change ? (change.oldPath === path && isFile(change.oldMode) ? change.oldId : undefined) : current?.id;
    const texts = new Map();
    const ids = [...new Set([before, current?.id])].filter((id) => id !== undefined);
    await readBlobs(directory, ids.map((id) => ({ path: id, id })), (blob, text) => texts.set(blob.id, text));
    const textOf = (id) => (id === undefined ? undefined : texts.get(id));
    return { base: textOf(before), head: textOf(current?.id), isChanged: change !== undefined };
};
/** The files of a listing that a review reads, on either side. */
const filesInScope = (listing, inScope) => listing.changes.filter((change) => (inScope(change.path) || inScope(change.oldPath)) && (isFile(change.newMode) || isFile(change.oldMode)));
/**
 * Reads a listed change: the changed files with their lines, head texts of the whole tree in scope (up to 64 M characters:
 * changed files first, then what lies in their folders, then the rest), base texts of changed files.
 */
const readChange = async (directory, range, listing, inScope) => {
    const files = filesInScope(listing, inScope);
    const marks = (0,local_marks/* listMarks */.r)(listing.changes.filter((change) => inScope(change.path) || change.newMode === local_tree/* submoduleMode */.wS));
    if (files.length === 0)
        return { change: { files: [], head: new Map(), base: new Map() }, skipped: [], diagnostics: marks };
    // The lines come from git in one go; only a clone that lacks contents needs a second try without those files.
    const lines = diffLines(directory, range.base, range.head, files).catch(() => undefined);
    const { head, base } = await readSides(directory, listing.tree, files, inScope);
    const lost = (file) => isMissing(head.unread.get(file.path)) || isMissing(base.unread.get(file.oldPath));
    const hunks = (await lines) ??
        (await diffLines(directory, range.base, range.head, files.filter((file) => !lost(file))));
    const unread = files.flatMap((file) => {
        const why = head.unread.get(file.path) ?? (lost(file) ? base.unread.get(file.oldPath) : undefined);
        return why && file.kind !== "deleted" && inScope(file.path) ? [{ path: file.path, why }] : [];
    });
    return {
        change: {
            files: files.map((file) => changedFile(file, hunks.get(file.path), head.texts.get(file.path))),
            head: head.texts,
            base: base.texts,
        },
        skipped: unread.map(({ path, why }) => ({ path, reason: why.reason })),
        diagnostics: [...marks, ...unread.map(({ why }) => why.diagnostic), ...contextNote(head.unread, files)],
    };
};
/** The review's view of a change; a link or submodule on one side is no file there. */
const changedFile = (raw, hunks, head) => {
    const { path, oldPath, oldId, newId } = raw;
    const kind = !isFile(raw.newMode) ? "deleted" : !isFile(raw.oldMode) ? "added" : raw.kind;
    // git knows a path that is no UTF-8 by another name than ours, and then says nothing about its lines.
    const unknown = oldId !== newId && head ? [(0,changed_lines/* wholeFile */.A)(head.text)] : [];
    return { path, oldPath, kind, hunks: hunks ?? unknown };
};
const noTexts = () => ({ texts: new Map(), unread: new Map() });
/**
 * Reads all texts in one go: changed files of both sides whatever their size, then their folders' files, then all others
 * while the budget lasts.
 */
const readSides = async (directory, tree, changes, inScope) => {
    const changed = new Set(changes.map((change) => change.path));
    const folders = new Set(changes.map((change) => folderOf(change.path)));
    const head = noTexts();
    const base = noTexts();
    const before = changes.filter((change) => isFile(change.oldMode));
    const own = before.map((change) => ({
        path: change.oldPath,
        id: change.oldId,
        side: base,
        isContext: false,
    }));
    const near = [];
    const far = [];
    for (const { path, id, mode } of tree) {
        if (!isFile(mode) || !inScope(path))
            continue;
        const isContext = !changed.has(path);
        const list = !isContext ? own : folders.has(folderOf(path)) ? near : far;
        list.push({ path, id, side: head, isContext });
    }
    let left = maxContext;
    await readBlobs(directory, [...own, ...near, ...far], ({ path, side, isContext }, text) => {
        if (typeof text !== "string")
            side.unread.set(path, text);
        else if (!isContext || text.length <= left) {
            side.texts.set(path, { path, text });
            if (isContext)
                left -= text.length;
        }
    });
    return { head, base };
};
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
const isMissing = (unread) => unread?.diagnostic.code === "unreadable";
/** One sentence for all unchanged files that git lacks: they would have been context. */
const contextNote = (unread, changes) => {
    const changed = new Set(changes.map((change) => change.path));
    const lost = [...unread].filter(([path, why]) => !changed.has(path) && isMissing(why)).length;
    if (lost === 0)
        return [];
    const en = `${lost} unchanged ${lost === 1 ? "file is" : "files are"} missing from this clone: what they do was not considered.`;
    return [{ code: "unreadable", message: { en, "zh-CN": `此克隆缺少 ${lost} 个未变更文件：未考虑其内容。` } }];
};

// EXTERNAL MODULE: ./lib/local/repository.js
var repository = __webpack_require__(9143);
// EXTERNAL MODULE: ./lib/local/deadline.js
var deadline = __webpack_require__(7911);
// EXTERNAL MODULE: ./lib/local/wasm.js
var wasm = __webpack_require__(3579);
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
;// CONCATENATED MODULE: ./lib/cli/review.js














/** `guidepost review`: what head introduces over its merge base with base. */
const reviewCommand = async (options, shell) => {
    const started = performance.now();
    const directory = (0,external_node_path_.resolve)(shell.directory, options.repo ?? ".");
    const { report, config, read } = await reviewRepository(directory, options, shell);
    const view = (0,output/* viewFor */.De)("review", options, shell, (0,settings/* localeFor */.K)(options, config, shell), (path, side) => (side === "left" ? read.change.base : read.change.head).get(path)?.text);
    await (0,output/* deliver */.cK)(await (0,output/* render */.XX)(report, options.format, view), options, shell);
    shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
    return (0,verdict/* exitCodeOf */.F)(report, "review", config);
};
/** Reviews a range of a repository as the options say. Throws a failure with a sentence when it cannot be read. */
const reviewRepository = async (directory, options, shell) => {
    const range = await (0,repository/* resolveRange */.S)(directory, options.base, options.head ?? "HEAD");
    const listing = await listChange(directory, range);
    const { config, headConfig, diagnostics } = await configsOf(directory, listing, options, shell);
    const inScope = (0,scope/* scopeOf */.O)(config.paths);
    const files = filesInScope(listing, inScope);
    // The grammars load while git reads; without a file in scope there is nothing to parse.
    const [parsers, read] = await Promise.all([
        (0,tree_sitter/* loadParsers */.l)(files.length === 0 ? [] : (0,frontends/* grammarsFor */.kY)(files.map((file) => file.path)), wasm/* readWasm */.n, (0,deadline/* deadline */.n)(deadline/* PARSE_LIMIT_MS */.Z)),
        readChange(directory, range, listing, inScope),
    ]);
    const report = (0,review/* review */.N)(read.change, {
        config,
        parsers,
        rules: rules/* rules */.a,
        today: shell.today,
        skipped: read.skipped,
        diagnostics: [...diagnostics, ...read.diagnostics],
        headConfig,
    });
    return { report, config, read };
};
/** The base's configuration decides; the head's own, when the change touches it, is only shown. */
const configsOf = async (directory, listing, options, shell) => {
    const { base, head, isChanged } = await readBothSides(directory, listing, load_config/* configPath */.eQ);
    const text = options.config === undefined ? base : await (0,load_config/* readConfigFile */.RG)(shell.directory, options.config);
    const config = (0,settings/* withOptions */.t)(await (0,load_config/* requireConfig */.Eu)(text, options.config ?? load_config/* configPath */.eQ), options);
    if (!isChanged || head === undefined)
        return { config, headConfig: undefined, diagnostics: [] };
    const parsed = await (0,load_config/* parseConfigText */.Bu)(head, load_config/* configPath */.eQ);
    return (0,load_config/* isConfig */.Lq)(parsed)
        ? { config, headConfig: parsed, diagnostics: [] }
        : { config, headConfig: undefined, diagnostics: parsed };
};


/***/ })

};
