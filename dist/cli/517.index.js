export const id = 517;
export const ids = [517];
export const modules = {

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ viewFor),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   writeFailure: () => (/* binding */ writeFailure)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _local_rule_docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4541);
/* harmony import */ var _review_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4458);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);






/** Renders a report in a format; each renderer is loaded only when it is wanted. */
const render = async (report, format, view) => {
    switch (format) {
        case "text":
            return (await Promise.all(/* import() */[__webpack_require__.e(150), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 1488))).toTerminal(report, view);
        case "json":
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).toJson(report);
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123))).toSarif(report, view);
        case "html":
            return (await Promise.all(/* import() */[__webpack_require__.e(150), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 3864))).toHtml(report, view);
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(150), __webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__, 5402))).toMarkdown(report, view);
    }
};
/** The view of this shell: colours only when a terminal reads the text itself. */
const viewFor = (kind, options, shell, locale, textOf) => ({
    kind,
    locale,
    rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a,
    textOf,
    docsOf: _local_rule_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .readRuleDocs */ ._,
    colour: shell.colour && options.output === undefined,
});
/** Writes to the file of `--output`, making its folder, or to standard output. Throws a UsageError when the file cannot be written. */
const deliver = async (text, options, shell) => {
    if (options.output === undefined)
        return shell.print(text);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shell.directory, options.output);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        throw new _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The report cannot be written to ${options.output} (${code}).`, `无法将报告写入 ${options.output}（${code}）。`);
    }
};
/** Writes a report that says why there is none, so that whoever reads the file finds one. */
const writeFailure = async (texts, options, shell) => {
    const report = (0,_review_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .failedReport */ .kS)(texts, _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a);
    const view = viewFor("review", options, shell, shell.locale, () => undefined);
    await deliver(await render(report, options.format, view), options, shell);
};


/***/ }),

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ clauses),
/* harmony export */   Hr: () => (/* binding */ guidelineEdition),
/* harmony export */   gq: () => (/* binding */ clauseIds)
/* harmony export */ });
/** The clauses of the WeChat developer guidelines that findings cite. */
const clauseIds = ["D1", "D2", "D3", "D4", "D5", "O1", "O2", "O3", "O4", "O5", "C0"];
/** Date of the edition of the guidelines that the clauses below restate. */
const guidelineEdition = "2026-11-01";
/**
 * The duties in our own words.
 * Source: "WeChat Developer Guidelines",
 * https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Developer_Standards.html
 */
const clauses = {
    D1: {
        title: {
            en: "Consent before collection, only what is needed, purpose told",
            "zh-CN": "收集前取得明示同意，仅限必要，并告知目的与范围",
        },
        beyondCode: {
            en: "whether the purpose is truly necessary, and what was declared in the console",
            "zh-CN": "用途是否确有必要，以及后台实际声明了什么",
        },
    },
    D2: {
        title: { en: "Collected data is protected from theft and leaks", "zh-CN": "对收集的数据采取保护，防止被盗和泄漏" },
        beyondCode: {
            en: "how servers, networks and people outside the repository are protected",
            "zh-CN": "仓库之外的服务器、网络和人员如何防护",
        },
    },
    D3: {
        title: {
            en: "Data stays in the account that collected it and goes to nobody else",
            "zh-CN": "数据仅用于收集它的账号与用途，不提供给他人",
        },
        beyondCode: {
            en: "contracts with recipients and what they do with the data",
            "zh-CN": "与接收方的合同及其实际使用",
        },
    },
    D4: {
        title: {
            en: "Data can be deleted and its collection stopped when Tencent requires it",
            "zh-CN": "腾讯要求时可删除数据并停止收集",
        },
        beyondCode: {
            en: "whether Tencent has asked, and whether it was done",
            "zh-CN": "腾讯是否提出要求，以及是否已执行",
        },
    },
    D5: {
        title: {
            en: "When the service ends all data goes at once, backups included",
            "zh-CN": "服务终止时立即删除全部数据，包括备份",
        },
        beyondCode: { en: "whether backups were really erased", "zh-CN": "备份是否真的已清除" },
    },
    O1: {
        title: {
            en: "No credentials or automation that log in to Official Accounts for a user",
            "zh-CN": "不得代用户登录公众平台或收集其登录凭据",
        },
        beyondCode: { en: "what operators do by hand", "zh-CN": "运营人员的人工操作" },
    },
    O2: {
        title: { en: "No tracking of what other users view or click", "zh-CN": "不得跟踪他人浏览或点击" },
        beyondCode: { en: "what is derived from server logs outside the code", "zh-CN": "代码之外从服务器日志推断的内容" },
    },
    O3: {
        title: { en: "No automatic redirect of the window", "zh-CN": "不得自动跳转窗口到其他页面" },
        beyondCode: { en: "redirects configured on servers and links", "zh-CN": "在服务器或链接侧配置的跳转" },
    },
    O4: {
        title: { en: "No unlawful or indecent gameplay or content", "zh-CN": "不得有违法或低俗的玩法与内容" },
        beyondCode: { en: "images, audio and content that users publish", "zh-CN": "图片、音频以及用户发布的内容" },
    },
    O5: {
        title: {
            en: "No claim or hint of a partnership with Tencent or of its recognition",
            "zh-CN": "不得声称或暗示与腾讯合作或获其认可",
        },
        beyondCode: { en: "real relations between companies, and images", "zh-CN": "企业间的真实关系，以及图片内容" },
    },
    C0: {
        title: { en: "Each interface is used as its specification says", "zh-CN": "按各接口自身的规范使用接口" },
        beyondCode: { en: "the call rates of a running service", "zh-CN": "运行中服务的实际调用频率" },
    },
};


/***/ }),

/***/ 593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ FlatTree)
/* harmony export */ });
/**
 * A syntax tree as arrays: nodes in pre-order, addressed by index, so that walking it costs integer arithmetic and no
 * call into wasm. Node 0 is the root. Tokens that carry no field and no name are left out but for operators, keywords and
 * those the parser made up.
 */
class FlatTree {
    text;
    count;
    #kinds;
    #fields;
    #kind;
    #start;
    #end;
    #next;
    #parent;
    #field;
    #flags;
    /** `kinds` and `fields` map the numbers in `columns.kind` and `columns.field` to names; field 0 is none. */
    constructor(text, count, kinds, fields, columns) {
        this.text = text;
        this.count = count;
        this.#kinds = kinds;
        this.#fields = fields;
        this.#kind = columns.kind;
        this.#start = columns.start;
        this.#end = columns.end;
        this.#next = columns.next;
        this.#parent = columns.parent;
        this.#field = columns.field;
        this.#flags = columns.flags;
    }
    /** The grammar's name of the node's kind; for an operator token its text, as `+`. */
    kind(node) {
        return this.#kinds[this.#kind[node]];
    }
    start(node) {
        return this.#start[node];
    }
    end(node) {
        return this.#end[node];
    }
    /** Index of the first node that is not below this one. */
    next(node) {
        return this.#next[node];
    }
    /** -1 for the root. */
    parent(node) {
        return this.#parent[node];
    }
    /** The field under which the parent holds the node. */
    field(node) {
        return this.#fields[this.#field[node]];
    }
    isNamed(node) {
        return (this.#flags[node] & 1) !== 0;
    }
    /** The parser made it up to go on. */
    isMissing(node) {
        return (this.#flags[node] & 2) !== 0;
    }
    isError(node) {
        return (this.#flags[node] & 4) !== 0;
    }
    textOf(node) {
        return this.text.slice(this.start(node), this.end(node));
    }
    /** All direct children, tokens included. */
    children(node) {
        const children = [];
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child))
            children.push(child);
        return children;
    }
    namedChildren(node) {
        const children = [];
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child))
            if (this.isNamed(child))
                children.push(child);
        return children;
    }
    /** The first child under a field, -1 when there is none. */
    child(node, field) {
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child))
            if (this.field(child) === field)
                return child;
        return -1;
    }
    childrenIn(node, field) {
        const children = [];
        const end = this.next(node);
        for (let child = node + 1; child < end; child = this.next(child))
            if (this.field(child) === field)
                children.push(child);
        return children;
    }
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kY: () => (/* binding */ grammarsFor),
  eX: () => (/* binding */ languageOf),
  ib: () => (/* binding */ lower)
});

;// CONCATENATED MODULE: ./lib/languages/expression-nodes.js
const expression_nodes_parent = undefined;
const nameNode = (start, end, name) => ({
    kind: "name",
    start,
    end,
    parent: expression_nodes_parent,
    name,
});
const thisNode = (start, end) => ({ kind: "this", start, end, parent: expression_nodes_parent });
const memberNode = (start, end, object, property, propertyStart) => ({ kind: "member", start, end, parent: expression_nodes_parent, object, property, propertyStart });
const indexNode = (start, end, object, index) => ({
    kind: "index",
    start,
    end,
    parent: expression_nodes_parent,
    object,
    index,
});
const callNode = (start, end, callee, args, isNew = false) => ({ kind: "call", start, end, parent: expression_nodes_parent, callee, arguments: args, isNew });
const stringNode = (start, end, value) => ({
    kind: "string",
    start,
    end,
    parent: expression_nodes_parent,
    value,
});
const numberNode = (start, end, value) => ({
    kind: "number",
    start,
    end,
    parent: expression_nodes_parent,
    value,
});
const booleanNode = (start, end, value) => ({
    kind: "boolean",
    start,
    end,
    parent: expression_nodes_parent,
    value,
});
const nullNode = (start, end) => ({ kind: "null", start, end, parent: expression_nodes_parent });
const regexNode = (start, end, pattern) => ({
    kind: "regex",
    start,
    end,
    parent: expression_nodes_parent,
    pattern,
});
const entryNode = (start, end, key, value, spread = false) => ({
    kind: "entry",
    start,
    end,
    parent: expression_nodes_parent,
    key,
    value,
    spread,
});
const objectNode = (start, end, entries, more = {}) => ({ kind: "object", start, end, parent: expression_nodes_parent, entries, named: more.named ?? false, type: more.type });
const arrayNode = (start, end, items) => ({
    kind: "array",
    start,
    end,
    parent: expression_nodes_parent,
    items,
});
const assignNode = (start, end, target, operator, value) => ({ kind: "assign", start, end, parent: expression_nodes_parent, target, operator, value });
const binaryNode = (start, end, operator, left, right) => ({ kind: "binary", start, end, parent: expression_nodes_parent, operator, left, right });
const unaryNode = (start, end, operator, operand) => ({
    kind: "unary",
    start,
    end,
    parent: expression_nodes_parent,
    operator,
    operand,
});
const conditionalNode = (start, end, test, consequent, alternate) => ({ kind: "conditional", start, end, parent: expression_nodes_parent, test, consequent, alternate });
const awaitNode = (start, end, operand) => ({
    kind: "await",
    start,
    end,
    parent: expression_nodes_parent,
    operand,
});
const spreadNode = (start, end, operand) => ({
    kind: "spread",
    start,
    end,
    parent: expression_nodes_parent,
    operand,
});
const objectPatternNode = (start, end, entries) => ({
    kind: "object-pattern",
    start,
    end,
    parent: expression_nodes_parent,
    entries,
});
const arrayPatternNode = (start, end, items) => ({
    kind: "array-pattern",
    start,
    end,
    parent: expression_nodes_parent,
    items,
});
const defaultPatternNode = (start, end, target, value) => ({
    kind: "default-pattern",
    start,
    end,
    parent: expression_nodes_parent,
    target,
    value,
});
const otherNode = (start, end, children = []) => ({
    kind: "other",
    start,
    end,
    parent: expression_nodes_parent,
    children,
});

;// CONCATENATED MODULE: ./lib/languages/joined-text.js

const joined_text_parent = undefined;
/** One flat Template of the parts: nested Templates give their parts, a single literal stays what it is. */
const templateNode = (start, end, parts) => {
    const flat = parts.flatMap((part) => (part.kind === "template" ? part.parts : [part]));
    const only = flat[0];
    if (!only)
        return stringNode(start, end, "");
    if (flat.length === 1 && only.kind === "string")
        return stringNode(start, end, only.value);
    return { kind: "template", start, end, parent: joined_text_parent, parts: flat };
};
/** True for what is text for sure: a string literal or a Template. */
const isText = (expression) => expression.kind === "string" || expression.kind === "template";
/** Operands of a chain of `+`, left to right. Iterative on the left side, where chains grow. */
const operandsOf = (sum) => {
    if (sum.kind === "template")
        return sum.parts;
    const operands = [];
    let left = sum;
    for (; left.kind === "binary" && left.operator === "+"; left = left.left)
        operands.push(left.right);
    operands.push(left);
    return operands.toReversed();
};
/**
 * Joins two texts to one flat Template. Takes `left` over: the parts of a Template grow in place, so that a chain of n
 * joins costs n and not n².
 */
const concatNode = (start, end, left, right) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the front end made the array and gives `left` away
    const parts = left.kind === "template" ? left.parts : [left];
    for (const part of right.kind === "template" ? right.parts : [right])
        parts.push(part);
    return { kind: "template", start, end, parent: joined_text_parent, parts };
};
/** `left + right`: a flat Template as soon as one side is text for sure, else a sum. Takes `left` over as concatNode does. */
const plusNode = (start, end, left, right) => {
    if (!isText(left) && !isText(right))
        return binaryNode(start, end, "+", left, right);
    if (isText(left))
        return concatNode(start, end, left, right);
    return concatNode(start, end, { kind: "template", start, end, parent: joined_text_parent, parts: [...operandsOf(left)] }, right);
};

;// CONCATENATED MODULE: ./lib/languages/statement-nodes.js
const statement_nodes_parent = undefined;
const expressionStatement = (expression, start = expression.start, end = expression.end) => ({
    kind: "expression",
    start,
    end,
    parent: statement_nodes_parent,
    expression,
});
const declareNode = (start, end, target, value, more = {}) => ({
    kind: "declare",
    start,
    end,
    parent: statement_nodes_parent,
    target,
    type: more.type,
    value,
    constant: more.constant ?? false,
});
const returnNode = (start, end, value) => ({
    kind: "return",
    start,
    end,
    parent: statement_nodes_parent,
    value,
});
const throwNode = (start, end, value) => ({
    kind: "throw",
    start,
    end,
    parent: statement_nodes_parent,
    value,
});
const ifNode = (start, end, test, consequent, alternate) => ({ kind: "if", start, end, parent: statement_nodes_parent, test, consequent, alternate });
const loopNode = (start, end, form, body, more = {}) => ({
    kind: "loop",
    start,
    end,
    parent: statement_nodes_parent,
    form,
    initial: more.initial ?? [],
    test: more.test,
    update: more.update ?? [],
    target: more.target,
    iterable: more.iterable,
    body,
});
const tryNode = (start, end, body, handlers, finalizer) => ({ kind: "try", start, end, parent: statement_nodes_parent, body, handlers, finalizer });
const handlerNode = (start, end, parameter, type, body) => ({ kind: "handler", start, end, parent: statement_nodes_parent, parameter, type, body });
const switchNode = (start, end, subject, cases) => ({
    kind: "switch",
    start,
    end,
    parent: statement_nodes_parent,
    subject,
    cases,
});
const caseNode = (start, end, tests, body) => ({
    kind: "case",
    start,
    end,
    parent: statement_nodes_parent,
    tests,
    body,
});
const blockNode = (start, end, body) => ({
    kind: "block",
    start,
    end,
    parent: statement_nodes_parent,
    body,
});
const jumpNode = (start, end, to) => ({
    kind: "jump",
    start,
    end,
    parent: statement_nodes_parent,
    to,
});

;// CONCATENATED MODULE: ./lib/languages/declaration-nodes.js
const declaration_nodes_parent = undefined;
const parameterNode = (start, end, target, more = {}) => ({
    kind: "parameter",
    start,
    end,
    parent: declaration_nodes_parent,
    target,
    type: more.type,
    value: more.value,
    rest: more.rest ?? false,
    annotations: more.annotations ?? [],
});
const annotationNode = (start, end, name, args = []) => ({
    kind: "annotation",
    start,
    end,
    parent: declaration_nodes_parent,
    name,
    arguments: args,
});
const functionNode = (start, end, parts) => ({
    kind: "function",
    start,
    end,
    parent: declaration_nodes_parent,
    name: parts.name,
    nameStart: parts.nameStart ?? start,
    parameters: parts.parameters ?? [],
    body: parts.body ?? [],
    annotations: parts.annotations ?? [],
    isAsync: parts.isAsync ?? false,
    isStatic: parts.isStatic ?? false,
    isArrow: parts.isArrow ?? false,
    receiverType: parts.receiverType,
    receiver: parts.receiver,
    returnType: parts.returnType,
});
const fieldNode = (start, end, name, more = {}) => ({
    kind: "field",
    start,
    end,
    parent: declaration_nodes_parent,
    name,
    type: more.type,
    value: more.value,
    isStatic: more.isStatic ?? false,
    annotations: more.annotations ?? [],
});
const classNode = (start, end, name, nameStart, more = {}) => ({
    kind: "class",
    start,
    end,
    parent: declaration_nodes_parent,
    name,
    nameStart,
    bases: more.bases ?? [],
    members: more.members ?? [],
    annotations: more.annotations ?? [],
});
const importNode = (start, end, source, imported, local, typeOnly = false) => ({ kind: "import", start, end, parent: declaration_nodes_parent, source, imported, local, typeOnly });
const exportNode = (start, end, name, value, from = {}) => ({ kind: "export", start, end, parent: declaration_nodes_parent, name, value, source: from.source, imported: from.imported });
const commentNode = (start, end, text) => ({
    kind: "comment",
    start,
    end,
    parent: declaration_nodes_parent,
    text,
});

;// CONCATENATED MODULE: ./lib/languages/curly.js

/** `a + b + …` of any length; with a text in it one flat Template. */
const binaryChain = {
    left: (tree, node) => tree.child(node, "left"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const right = lowering.at(node, "right");
        const operator = tree.child(node, "operator");
        const sign = operator < 0 ? "" : tree.textOf(operator);
        if (sign === "+")
            return plusNode(tree.start(node), tree.end(node), left, right);
        return binaryNode(tree.start(node), tree.end(node), sign, left, right);
    },
};
/** The value alone, for casts. */
const castChain = {
    left: (tree, node) => tree.child(node, "value"),
    build: (_lowering, _node, value) => value,
};
/** `a ? b : c`. */
const conditional = (lowering, node) => conditionalNode(lowering.tree.start(node), lowering.tree.end(node), lowering.at(node, "condition"), lowering.at(node, "consequence"), lowering.at(node, "alternative"));
/** `if` with all its `else if`, which may be many: a loop from the first to the last and back. */
const ifStatement = (lowering, node) => {
    const { tree } = lowering;
    const chain = [];
    let at = node;
    for (; at >= 0 && tree.kind(at) === "if_statement"; at = tree.child(at, "alternative"))
        chain.push(at);
    const heads = chain.map((one) => ({
        start: tree.start(one),
        test: lowering.at(one, "condition"),
        consequent: lowering.body(tree.child(one, "consequence")),
    }));
    let alternate = lowering.body(at);
    for (let head = heads.pop(); head; head = heads.pop()) {
        alternate = [ifNode(head.start, tree.end(node), head.test, head.consequent, alternate)];
    }
    return alternate[0] ?? blockNode(tree.start(node), tree.end(node), []);
};
/** `while` and `do`. */
const whileStatement = (lowering, node) => {
    const { tree } = lowering;
    const form = tree.kind(node) === "do_statement" ? "do" : "while";
    const test = lowering.maybe(node, "condition");
    return loopNode(tree.start(node), tree.end(node), form, lowering.body(tree.child(node, "body")), { test });
};
const jump = ({ tree }, node) => jumpNode(tree.start(node), tree.end(node), tree.kind(node) === "continue_statement" ? "continue" : "break");
/** What stands in a class and is no field: functions and classes as they are, initialisers and damage as blocks. */
const plainMembers = (lowering, node) => lowering.statements([node]).map((statement) => {
    if (statement.kind === "function" || statement.kind === "class" || statement.kind === "block")
        return statement;
    return blockNode(statement.start, statement.end, [statement]);
});
/**
 * A parameter in the head of a class or record is a field, which carries the annotations, and is stored in it as by
 * `this.x = x`.
 */
const storedParameter = (parameter) => {
    const { start, end, target, type, annotations } = parameter;
    const name = target.kind === "name" ? target.name : "";
    const member = memberNode(target.start, target.end, thisNode(target.start, target.start), name, target.start);
    const value = nameNode(target.start, target.end, name);
    return {
        field: fieldNode(start, end, name, { type, annotations }),
        parameter: { ...parameter, annotations: [] },
        store: expressionStatement(assignNode(target.start, target.end, member, "=", value)),
    };
};

// EXTERNAL MODULE: ./lib/domain/place.js
var place = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/program/adopt.js + 1 modules
var adopt = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/languages/flat-tree.js
var flat_tree = __webpack_require__(593);
;// CONCATENATED MODULE: ./lib/languages/table-lowering.js

/** `comment`, and Java's `line_comment` and `block_comment`. */
const isComment = (kind) => kind.endsWith("comment");
/** Nesting beyond this is not looked into, so that hostile input cannot overflow the stack. */
const maximumDepth = 400;
/** The state of lowering one file by tables: its syntax tree, the tables, and what is gathered on the way. */
class TableLowering {
    tree;
    imports = [];
    /** What `This` is called where the walk stands: Python's first parameter, Go's receiver. */
    thisName;
    #tables;
    #errors;
    #seenErrors = new Set();
    #nextError = 0;
    #depth = 0;
    #tooDeepAt = -1;
    /** `errors` are the tree's ERROR nodes in order. */
    constructor(tree, tables, errors) {
        this.tree = tree;
        this.#tables = tables;
        this.#errors = errors;
    }
    /** Offset of the first place that was nested too deep; -1 when none was. */
    get tooDeepAt() {
        return this.#tooDeepAt;
    }
    /** Lowers what stands at a node; where the depth limit cuts, an empty Other stands. */
    expression(node) {
        const { chains } = this.#tables;
        if (!chains.has(this.tree.kind(node)))
            return this.within(node, () => this.#single(node));
        const spine = [];
        let base = node;
        for (let chain = chains.get(this.tree.kind(base)); chain; chain = chains.get(this.tree.kind(base))) {
            const left = chain.left(this.tree, base);
            if (left < 0)
                break;
            spine.push({ node: base, chain });
            base = left;
        }
        return this.within(node, () => {
            let value = this.#single(base);
            for (let link = spine.pop(); link; link = spine.pop())
                value = link.chain.build(this, link.node, value);
            return value;
        });
    }
    /** The expression under a field; where the source has none, an empty Other at the end of the node. */
    at(node, field) {
        return this.maybe(node, field) ?? otherNode(this.tree.end(node), this.tree.end(node));
    }
    maybe(node, field) {
        const child = this.tree.child(node, field);
        return child < 0 ? undefined : this.expression(child);
    }
    expressions(nodes) {
        return nodes.map((node) => this.expression(node));
    }
    /** Named children without comments. */
    children(node) {
        return this.tree.namedChildren(node).filter((child) => !isComment(this.tree.kind(child)));
    }
    statements(nodes) {
        const statements = [];
        for (const node of nodes) {
            const lowered = this.within(node, () => this.#statement(node));
            if (!("kind" in lowered))
                for (const statement of lowered)
                    statements.push(statement);
            else
                statements.push(lowered.kind === "other" ? expressionStatement(lowered) : lowered);
            this.#addMissedErrors(this.tree.next(node), statements);
        }
        return statements;
    }
    /** The statements of a block, or the one that stands in its place; none for -1. */
    body(node) {
        if (node < 0)
            return [];
        const [only, ...rest] = this.statements([node]);
        if (!only)
            return [];
        return only.kind === "block" && rest.length === 0 ? [...only.body] : [only, ...rest];
    }
    /** A Block of the statements directly below a node. */
    block(node) {
        return blockNode(this.tree.start(node), this.tree.end(node), this.statements(this.children(node)));
    }
    /** Whatever stands at a node, with its parts kept. */
    other(node) {
        const parts = [];
        for (const child of this.children(node)) {
            if (this.#tables.statements.has(this.tree.kind(child))) {
                for (const statement of this.statements([child]))
                    parts.push(statement);
            }
            else
                parts.push(this.expression(child));
        }
        return otherNode(this.tree.start(node), this.tree.end(node), parts);
    }
    /** Guards a recursion into `node`: beyond the depth limit an empty Other stands for it. */
    within(node, lower) {
        if (this.#depth >= maximumDepth) {
            if (this.#tooDeepAt < 0)
                this.#tooDeepAt = this.tree.start(node);
            return otherNode(this.tree.start(node), this.tree.end(node));
        }
        this.#depth++;
        const lowered = lower();
        this.#depth--;
        return lowered;
    }
    #single(node) {
        const { tree } = this;
        if (tree.isError(node)) {
            if (this.#seenErrors.has(node))
                return otherNode(tree.start(node), tree.end(node));
            this.#seenErrors.add(node);
        }
        if (tree.isMissing(node))
            return otherNode(tree.start(node), tree.end(node));
        const lower = this.#tables.expressions.get(tree.kind(node));
        return lower ? lower(this, node) : this.other(node);
    }
    #statement(node) {
        const kind = this.tree.kind(node);
        if (isComment(kind))
            return [];
        const lower = this.#tables.statements.get(kind);
        return lower ? lower(this, node) : expressionStatement(this.expression(node));
    }
    /** Damage that stands where no table looked (in a header, between members) becomes a statement after the present one. */
    #addMissedErrors(before, statements) {
        for (let error = this.#errors[this.#nextError]; error !== undefined && error < before;) {
            this.#nextError++;
            if (!this.#seenErrors.has(error))
                statements.push(expressionStatement(this.expression(error)));
            error = this.#errors[this.#nextError];
        }
    }
}

;// CONCATENATED MODULE: ./lib/languages/lower-file.js





/** One pass over all nodes for what stands outside the grammar's order: comments and damage. */
const marksOf = (tree) => {
    const comments = [];
    const errors = [];
    let damages = 0;
    let firstDamage = -1;
    for (let node = 0; node < tree.count; node++) {
        const isError = tree.isError(node);
        // A root that is damaged as a whole is read as a module all the same.
        if (isError && node > 0)
            errors.push(node);
        if (isError || tree.isMissing(node)) {
            damages++;
            if (firstDamage < 0)
                firstDamage = tree.start(node);
        }
        else if (isComment(tree.kind(node))) {
            comments.push(commentNode(tree.start(node), tree.end(node), tree.textOf(node)));
        }
    }
    return { comments, errors, damages, firstDamage };
};
const diagnosticsOf = (path, text, marks, tooDeepAt) => {
    if (marks.damages === 0 && tooDeepAt < 0)
        return [];
    const lines = new place/* LineTable */.l(text);
    const diagnostics = [];
    if (marks.damages > 0) {
        const { line } = lines.at(marks.firstDamage);
        const { damages } = marks;
        const message = {
            en: `The syntax is damaged in ${damages} ${damages === 1 ? "place" : "places"}, first on line ${line}; what stands there was read only in part.`,
            "zh-CN": `有 ${damages} 处语法无法解析，首处在第 ${line} 行；这些位置只作了部分分析。`,
        };
        diagnostics.push({ code: "syntax-error", path, line, message });
    }
    if (tooDeepAt >= 0) {
        const { line } = lines.at(tooDeepAt);
        const message = {
            en: `The code from line ${line} on is nested too deep; its inner part was not read.`,
            "zh-CN": `第 ${line} 行起的代码嵌套过深，其内层未作分析。`,
        };
        diagnostics.push({ code: "too-deep", path, line, message });
    }
    return diagnostics;
};
/** Lowers a parsed file by its language's tables to an adopted module. A file without a tree is an empty module. */
const lowerFile = (file, tables, outline) => {
    const { path, text, language, parsed } = file;
    const frame = {
        kind: "module",
        start: 0,
        end: text.length,
        path,
        language,
        text,
        markup: [],
        data: undefined,
        isSetup: false,
    };
    if (!(parsed instanceof flat_tree/* FlatTree */.Y)) {
        return { ...frame, namespace: undefined, body: [], imports: [], exports: [], comments: [], diagnostics: [parsed] };
    }
    const marks = marksOf(parsed);
    const lowering = new TableLowering(parsed, tables, marks.errors);
    const body = parsed.count === 0 ? [] : lowering.statements(lowering.children(0));
    const { namespace, exports } = outline(lowering, body);
    const diagnostics = diagnosticsOf(path, text, marks, lowering.tooDeepAt);
    return (0,adopt/* adopt */.di)({
        ...frame,
        namespace,
        body,
        imports: lowering.imports,
        exports,
        comments: marks.comments,
        diagnostics,
    });
};
/** Statements in source order, each followed by those that `below` finds in it: what a file runs when it is loaded. */
function* flattened(body, below) {
    const open = [body.values()];
    for (let last = open.at(-1); last; last = open.at(-1)) {
        const { value, done } = last.next();
        if (done)
            open.pop();
        else {
            yield value;
            open.push(below(value).values());
        }
    }
}

;// CONCATENATED MODULE: ./lib/languages/literals.js

const simpleEscapes = {
    a: "\u0007",
    b: "\b",
    e: "\u001b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
    v: "\v",
    "\n": "",
    "\r": "",
    "\r\n": "",
};
const character = (codePoint) => (codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : "\ufffd");
/**
 * The text that one escape sequence of PHP, Python or Go stands for, given with its backslash. Octal, `\x`, `\u`, `\U`
 * and `\u{}` are characters (bytes are read as Latin-1); an unknown escape is the character after the backslash.
 */
const literals_unescape = (sequence) => {
    const body = sequence.slice(1);
    const simple = simpleEscapes[body];
    if (simple !== undefined)
        return simple;
    if (/^[0-7]{1,3}$/.test(body))
        return character(Number.parseInt(body, 8));
    const hex = /^[xuU]\{?([0-9a-fA-F]{1,8})\}?$/.exec(body)?.[1];
    return hex ? character(Number.parseInt(hex, 16)) : body;
};
/** Value of a number as PHP, Python and Go write it: `1_000`, `0x1F`, `0b1`, `0o17`, `017`, `1e3`, `3j`; NaN when it is none. */
const numberValue = (text) => {
    const plain = text.replaceAll("_", "").replace(/(?<=[\d.])[jJiIlL]$/, "");
    return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
};
/** Gathers the parts of one text in source order; stretches of literal text become one StringLiteral each. */
class TextParts {
    #parts = [];
    #text = "";
    #start = -1;
    #end = -1;
    /** Adds literal text, its escapes resolved, that stands at `start`..`end`. */
    literal(start, end, value) {
        if (start === end && value === "")
            return;
        if (this.#start < 0)
            this.#start = start;
        this.#end = end;
        this.#text += value;
    }
    value(expression) {
        this.#flush();
        this.#parts.push(expression);
    }
    /** The text as a whole at `start`..`end`: a StringLiteral when no value is in it. */
    build(start, end) {
        if (this.#parts.length === 0)
            return stringNode(start, end, this.#text);
        this.#flush();
        return templateNode(start, end, this.#parts);
    }
    #flush() {
        if (this.#start >= 0)
            this.#parts.push(stringNode(this.#start, this.#end, this.#text));
        this.#text = "";
        this.#start = -1;
    }
}

;// CONCATENATED MODULE: ./lib/languages/number-text.js

/** Value of a number as Java and C# write it, with their suffixes: `1_000L`, `0xFFL`, `1.5f`, `9.99m`. 0 when it can't be told. */
const suffixedNumberValue = (text) => {
    const value = numberValue(text.replace(/^0[xX]/.test(text) ? /[uUlL]+$/ : /[uUlLfFdDmM]+$/, ""));
    return Number.isNaN(value) ? 0 : value;
};

;// CONCATENATED MODULE: ./lib/languages/named-values.js

/** An anonymous function or class under the name of the variable, key or property it is the value of; else as it is. */
const withName = (value, name, nameStart) => name !== undefined && (value.kind === "function" || value.kind === "class") && value.name === undefined
    ? { ...value, name, nameStart }
    : value;
/** The name that a value takes from what it is assigned to: `f = function`, `a.f = function`. */
const targetName = (target) => {
    if (target.kind === "name")
        return target.name;
    return target.kind === "member" ? target.property : undefined;
};
/** Positional arguments, and behind them one ObjectLiteral of the named ones if there are any. */
const gatherNamed = (positional, named) => {
    const [first] = named;
    if (!first)
        return [...positional];
    return [...positional, objectNode(first.start, named.at(-1)?.end ?? first.end, named, { named: true })];
};
/** An array made by its sizes: empty, or an Other of what computes the sizes, lest a call in there is lost. */
const emptyArray = (start, end, sizes) => sizes.every((size) => size.kind === "number" || size.kind === "name")
    ? arrayNode(start, end, [])
    : otherNode(start, end, sizes);

;// CONCATENATED MODULE: ./lib/languages/csharp/names.js


/** Tokens without a name of their own in the grammar that are expressions all the same. */
const words = new Set(["this", "base"]);
/** Directives that may stand anywhere and hold no code. */
const directives = [
    "region",
    "endregion",
    "line",
    "pragma",
    "nullable",
    "error",
    "warning",
    "define",
    "undef",
].map((directive) => `preproc_${directive}`);
const silentKinds = new Set(directives);
/** Children that say something: named ones but comments and directives, and `this` and `base`. */
const names_operandsOf = (tree, node) => tree.children(node).filter((child) => {
    const kind = tree.kind(child);
    return tree.isNamed(child) ? !isComment(kind) && !silentKinds.has(kind) : words.has(kind);
});
/** Direct children of one kind. */
const ofKind = (tree, node, kind) => tree.children(node).filter((child) => tree.kind(child) === kind);
/** The one expression below a node, as in `return x`; undefined when there is none. */
const onlyOperand = (lowering, node) => {
    const [operand] = names_operandsOf(lowering.tree, node);
    return operand === undefined ? undefined : lowering.expression(operand);
};
const typesInside = new Set([
    "nullable_type",
    "array_type",
    "pointer_type",
    "ref_type",
    "scoped_type",
]);
const typesWithoutName = new Set(["implicit_type", "tuple_type", "function_pointer_type"]);
/** The node that carries the simple name of a type or of a possibly generic name: `a.b.List<T>[]?` gives List. */
const simpleNameOf = (tree, type) => {
    let node = type;
    for (;;) {
        const kind = tree.kind(node);
        let inner = -1;
        if (typesInside.has(kind))
            inner = tree.child(node, "type");
        else if (kind === "qualified_name" || kind === "alias_qualified_name")
            inner = tree.child(node, "name");
        else if (kind === "generic_name")
            inner = ofKind(tree, node, "identifier")[0] ?? -1;
        if (inner < 0)
            return node;
        node = inner;
    }
};
/** Simple name of a type; undefined for `var`, tuples and no type. */
const simpleType = (tree, type) => {
    if (type < 0)
        return undefined;
    const name = simpleNameOf(tree, type);
    return typesWithoutName.has(tree.kind(name)) ? undefined : tree.textOf(name);
};
/** A name without its type arguments. `@class` is the name `class`. */
const names_name = ({ tree }, node) => {
    const plain = simpleNameOf(tree, node);
    return nameNode(tree.start(node), tree.end(node), tree.textOf(plain).replace(/^@/, ""));
};
/** `object.name`, the name without its type arguments. */
const memberOf = (tree, node, nameField, object) => {
    const plain = nameField < 0 ? -1 : simpleNameOf(tree, nameField);
    if (plain < 0)
        return object;
    return memberNode(tree.start(node), tree.end(node), object, tree.textOf(plain).replace(/^@/, ""), tree.start(plain));
};
/** `A.B.C` where it names a type. */
const qualifiedChain = {
    left: (tree, node) => tree.child(node, "qualifier"),
    build: ({ tree }, node, qualifier) => memberOf(tree, node, tree.child(node, "name"), qualifier),
};
/** Name of a declaration and where it stands. */
const nameOf = (tree, node) => {
    const child = tree.child(node, "name");
    if (child < 0)
        return { text: "", start: tree.start(node) };
    return { text: tree.textOf(child).replace(/^@/, ""), start: tree.start(child) };
};
const hasModifier = (tree, node, word) => ofKind(tree, node, "modifier").some((modifier) => tree.textOf(modifier) === word);
const attribute = (lowering, node) => {
    const { tree } = lowering;
    const positional = [];
    const named = ofKind(tree, node, "attribute_argument_list").flatMap((list) => {
        return ofKind(tree, list, "attribute_argument").flatMap((argument) => {
            const operands = names_operandsOf(tree, argument);
            const [first, second] = operands;
            if (first === undefined)
                return [];
            // `Name = "x"` sets a property, `name: "x"` names a parameter.
            const isProperty = tree.kind(first) === "assignment_expression" && tree.kind(tree.child(first, "left")) === "identifier";
            if (!isProperty && second === undefined) {
                positional.push(lowering.expression(first));
                return [];
            }
            const key = isProperty ? tree.child(first, "left") : first;
            const value = isProperty ? lowering.at(first, "right") : lowering.expression(second ?? first);
            return [entryNode(tree.start(argument), tree.end(argument), tree.textOf(key), value)];
        });
    });
    const simple = simpleType(tree, tree.child(node, "name")) ?? "";
    return annotationNode(tree.start(node), tree.end(node), simple, gatherNamed(positional, named));
};
/** Attributes of a declaration or parameter. */
const attributesOf = (lowering, node) => ofKind(lowering.tree, node, "attribute_list").flatMap((list) => ofKind(lowering.tree, list, "attribute").map((one) => attribute(lowering, one)));

;// CONCATENATED MODULE: ./lib/languages/csharp/calls.js


/** Arguments of a list; `out`, `ref` and `in` say nothing here. */
const readArguments = (lowering, list) => {
    const { tree } = lowering;
    const positional = [];
    const named = [];
    for (const argument of list < 0 ? [] : names_operandsOf(tree, list)) {
        if (tree.kind(argument) !== "argument") {
            positional.push(lowering.expression(argument));
            continue;
        }
        const name = tree.child(argument, "name");
        const value = names_operandsOf(tree, argument).findLast((child) => child !== name);
        if (value === undefined)
            continue;
        if (name < 0)
            positional.push(lowering.expression(value));
        else
            named.push(entryNode(tree.start(argument), tree.end(argument), tree.textOf(name), lowering.expression(value)));
    }
    return { positional, named };
};
const argumentsOf = (lowering, list) => {
    const { positional, named } = readArguments(lowering, list);
    return gatherNamed(positional, named);
};
/** `(a, b)` is an array, `(x: a, y: b)` an object. */
const tuple = (lowering, node) => {
    const { positional, named } = readArguments(lowering, node);
    const { tree } = lowering;
    return named.length > 0 && positional.length === 0
        ? objectNode(tree.start(node), tree.end(node), named)
        : arrayNode(tree.start(node), tree.end(node), gatherNamed(positional, named));
};
/** `nameof(a.b)` is the text `b`, and no use of the value. */
const nameofText = (callee, args) => {
    const [only, ...rest] = args;
    if (callee.kind !== "name" || callee.name !== "nameof" || rest.length > 0)
        return undefined;
    if (only?.kind === "member")
        return only.property;
    return only?.kind === "name" ? only.name : undefined;
};
const callChain = {
    left: (tree, node) => tree.child(node, "function"),
    build: (lowering, node, callee) => {
        const { tree } = lowering;
        const args = argumentsOf(lowering, tree.child(node, "arguments"));
        const name = nameofText(callee, args);
        if (name !== undefined)
            return stringNode(tree.start(node), tree.end(node), name);
        return callNode(tree.start(node), tree.end(node), callee, args);
    },
};
const memberChain = {
    left: (tree, node) => tree.child(node, "expression"),
    build: ({ tree }, node, object) => memberOf(tree, node, tree.child(node, "name"), object),
};
const access = (lowering, node, list, object) => {
    const { tree } = lowering;
    const keys = argumentsOf(lowering, list);
    const [key, ...rest] = keys;
    if (key?.kind === "string" && rest.length === 0)
        return memberNode(tree.start(node), tree.end(node), object, key.value, key.start + 1);
    const index = rest.length === 0 ? key : arrayNode(tree.start(list), tree.end(list), keys);
    return indexNode(tree.start(node), tree.end(node), object, index);
};
/** `object[key]`. */
const accessChain = {
    left: (tree, node) => tree.child(node, "expression"),
    build: (lowering, node, object) => access(lowering, node, lowering.tree.child(node, "subscript"), object),
};
/** `object?.name`, `object?[key]`. */
const conditionalChain = {
    left: (tree, node) => tree.child(node, "condition"),
    build: (lowering, node, object) => {
        const { tree } = lowering;
        const binding = names_operandsOf(tree, node).at(-1) ?? -1;
        const kind = binding < 0 ? "" : tree.kind(binding);
        if (kind === "member_binding_expression")
            return memberOf(tree, node, tree.child(binding, "name"), object);
        if (kind === "element_binding_expression")
            return access(lowering, node, binding, object);
        return binding < 0 || tree.field(binding) === "condition"
            ? object
            : otherNode(tree.start(node), tree.end(node), [object, lowering.expression(binding)]);
    },
};
/** `["k"] = v` and `{ "k", v }`: under a key that is not constant, key and value are kept together. */
const keyed = (lowering, node, key, value) => {
    const { tree } = lowering;
    if (key?.kind === "string")
        return entryNode(tree.start(node), tree.end(node), key.value, value);
    return entryNode(tree.start(node), tree.end(node), undefined, otherNode(tree.start(node), tree.end(node), key ? [key, value] : [value]));
};
/** Values of a nested initialiser keep its own form: `Tags = { "a" }`. */
const assigned = (lowering, node) => {
    const { tree } = lowering;
    const target = tree.child(node, "left");
    const right = tree.child(node, "right");
    const isNested = right >= 0 && tree.kind(right) === "initializer_expression";
    const value = isNested ? initializer(lowering, right, true) : lowering.at(node, "right");
    if (target < 0 || tree.kind(target) === "identifier") {
        return entryNode(tree.start(node), tree.end(node), target < 0 ? undefined : tree.textOf(target), value);
    }
    const keys = tree.kind(target) === "element_binding_expression" ? argumentsOf(lowering, target) : [lowering.expression(target)];
    return keyed(lowering, node, keys[0], value);
};
/**
 * `{ A = 1, ["k"] = 2 }` and, with `pairs`, `{ { "k", 2 } }` are objects; `{ 1, 2 }` is an array. `type` names the type of
 * the object.
 */
const initializer = (lowering, node, pairs = false, type) => {
    const { tree } = lowering;
    const children = names_operandsOf(tree, node);
    const isAssigned = (child) => tree.kind(child) === "assignment_expression";
    const isPair = (child) => pairs && tree.kind(child) === "initializer_expression" && names_operandsOf(tree, child).length === 2;
    if (children.length > 0 && !children.some((child) => isAssigned(child) || isPair(child))) {
        return arrayNode(tree.start(node), tree.end(node), lowering.expressions(children));
    }
    const entries = children.map((child) => {
        if (isAssigned(child))
            return assigned(lowering, child);
        const [key, value] = isPair(child) ? names_operandsOf(tree, child) : [];
        if (key === undefined || value === undefined)
            return keyed(lowering, child, undefined, lowering.expression(child));
        return keyed(lowering, child, lowering.expression(key), lowering.expression(value));
    });
    return objectNode(tree.start(node), tree.end(node), entries, { type });
};
/** `new T(…) { … }`; what the initialiser says is the last argument. `new()` has an empty callee until its type is known. */
const creation = (lowering, node) => {
    const { tree } = lowering;
    const type = tree.child(node, "type");
    const start = tree.start(node);
    const body = ofKind(tree, node, "initializer_expression")[0];
    const args = argumentsOf(lowering, ofKind(tree, node, "argument_list")[0] ?? -1);
    if (type >= 0 && tree.kind(type) === "array_type" && body !== undefined)
        return initializer(lowering, body);
    if (body !== undefined)
        args.push(initializer(lowering, body, true, simpleType(tree, type)));
    const callee = type < 0 ? otherNode(start, start + "new".length) : lowering.expression(type);
    return callNode(start, tree.end(node), callee, args, true);
};
/** A `new()` under a declared type creates that type. */
const withType = (value, type) => {
    if (type === undefined || value.kind !== "call" || !value.isNew || value.callee.kind !== "other")
        return value;
    return { ...value, callee: nameNode(value.callee.start, value.callee.end, type) };
};
/** `new int[] { … }`, `new[] { … }`, `stackalloc …`; without values it is empty, or keeps what computes its sizes. */
const arrayCreation = (lowering, node) => {
    const { tree } = lowering;
    const body = ofKind(tree, node, "initializer_expression")[0];
    if (body !== undefined)
        return initializer(lowering, body);
    const type = tree.child(node, "type");
    const rank = type < 0 ? -1 : tree.child(type, "rank");
    return emptyArray(tree.start(node), tree.end(node), rank < 0 ? [] : lowering.expressions(names_operandsOf(tree, rank)));
};
/** `new { x, Y = 1, a.Z }`: a member without a name takes that of its value. */
const anonymousObject = (lowering, node) => {
    const { tree } = lowering;
    const entries = [];
    let key = -1;
    const operands = new Set(names_operandsOf(tree, node));
    const children = tree.children(node);
    children.forEach((child, i) => {
        const next = children[i + 1];
        if (!operands.has(child))
            return;
        if (next !== undefined && tree.kind(next) === "=") {
            key = child;
            return;
        }
        const value = lowering.expression(child);
        const own = value.kind === "member" ? value.property : value.kind === "name" ? value.name : undefined;
        entries.push(entryNode(tree.start(key < 0 ? child : key), tree.end(child), key < 0 ? own : tree.textOf(key), value));
        key = -1;
    });
    return objectNode(tree.start(node), tree.end(node), entries);
};
/** `p with { X = 1 }`: a copy of p with some members set. */
const withExpression = (lowering, node) => {
    const { tree } = lowering;
    const [source] = names_operandsOf(tree, node);
    const entries = [];
    if (source !== undefined) {
        entries.push(entryNode(tree.start(source), tree.end(source), undefined, lowering.expression(source), true));
    }
    for (const set of ofKind(tree, node, "with_initializer")) {
        const [key, value] = names_operandsOf(tree, set);
        if (key === undefined || value === undefined)
            continue;
        entries.push(entryNode(tree.start(set), tree.end(set), tree.textOf(key), lowering.expression(value)));
    }
    return objectNode(tree.start(node), tree.end(node), entries);
};
/** `[1, 2, ..rest]`. */
const collection = (lowering, node) => arrayNode(lowering.tree.start(node), lowering.tree.end(node), argumentsOf(lowering, node));
/** `..rest` in a collection, `1..2` as a range. */
const range = (lowering, node) => {
    const { tree } = lowering;
    const [first, second] = names_operandsOf(tree, node);
    const start = tree.start(node);
    const end = tree.end(node);
    if (first === undefined)
        return otherNode(start, end);
    if (second !== undefined)
        return binaryNode(start, end, "..", lowering.expression(first), lowering.expression(second));
    const value = lowering.expression(first);
    return tree.start(first) > start ? spreadNode(start, end, value) : otherNode(start, end, [value]);
};

;// CONCATENATED MODULE: ./lib/languages/csharp/functions.js



const parameter = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    if (name < 0)
        return [];
    const value = names_operandsOf(tree, node).find((child) => child > name);
    const target = nameNode(tree.start(name), tree.end(name), nameOf(tree, node).text);
    return [
        parameterNode(tree.start(node), tree.end(node), target, {
            type: simpleType(tree, tree.child(node, "type")),
            value: value === undefined ? undefined : lowering.expression(value),
            annotations: attributesOf(lowering, node),
        }),
    ];
};
/** Parameters of a list. The grammar puts the parts of `params T[] rest` into the list itself. */
const parametersOf = (lowering, list) => {
    if (list < 0)
        return [];
    const { tree } = lowering;
    const parameters = ofKind(tree, list, "parameter").flatMap((node) => parameter(lowering, node));
    const rest = tree.child(list, "name");
    if (rest < 0)
        return parameters;
    const type = tree.child(list, "type");
    const target = nameNode(tree.start(rest), tree.end(rest), nameOf(tree, list).text);
    const start = type < 0 ? target.start : tree.start(type);
    return [...parameters, parameterNode(start, target.end, target, { type: simpleType(tree, type), rest: true })];
};
/** Statements of a block; an expression behind `=>` is returned, a `throw` there is thrown. -1 is a function without body. */
const functionBody = (lowering, body) => {
    if (body < 0)
        return [];
    const { tree } = lowering;
    const kind = tree.kind(body);
    if (kind === "block")
        return lowering.body(body);
    const expression = kind === "arrow_expression_clause" ? (names_operandsOf(tree, body)[0] ?? -1) : body;
    if (expression < 0)
        return [];
    if (tree.kind(expression) === "throw_expression") {
        return [throwNode(tree.start(expression), tree.end(expression), onlyOperand(lowering, expression))];
    }
    const value = lowering.expression(expression);
    return [returnNode(value.start, value.end, value)];
};
/** `: base(x)` and `: this(x)`, which run before the body. */
const constructorInitializer = (lowering, node) => {
    const { tree } = lowering;
    return ofKind(tree, node, "constructor_initializer").map((initializer) => {
        const word = tree.children(initializer).find((child) => tree.kind(child) === "base" || tree.kind(child) === "this");
        const [start, end] = word === undefined ? [tree.start(initializer), tree.start(initializer)] : [tree.start(word), tree.end(word)];
        const isThis = word !== undefined && tree.kind(word) === "this";
        const args = argumentsOf(lowering, ofKind(tree, initializer, "argument_list")[0] ?? -1);
        return expressionStatement(callNode(start, tree.end(initializer), isThis ? thisNode(start, end) : nameNode(start, end, "super"), args));
    });
};
/** What a method is called: operators by their sign, a destructor as it is written, an indexer as .NET does. */
const functionName = (lowering, node) => {
    const { tree } = lowering;
    const name = nameOf(tree, node);
    switch (tree.kind(node)) {
        case "operator_declaration": {
            const operator = tree.child(node, "operator");
            return operator < 0 ? name : { text: `operator ${tree.textOf(operator)}`, start: tree.start(operator) };
        }
        case "conversion_operator_declaration":
            return { text: `operator ${simpleType(tree, tree.child(node, "type")) ?? ""}`, start: tree.start(node) };
        case "destructor_declaration":
            return { text: `~${name.text}`, start: name.start };
        default:
            return name;
    }
};
/** A method, constructor, operator or local function. */
const functionOf = (lowering, node) => {
    const { tree } = lowering;
    const name = functionName(lowering, node);
    const returns = tree.child(node, "returns");
    return functionNode(tree.start(node), tree.end(node), {
        name: name.text,
        nameStart: name.start,
        parameters: parametersOf(lowering, tree.child(node, "parameters")),
        body: [...constructorInitializer(lowering, node), ...functionBody(lowering, tree.child(node, "body"))],
        annotations: attributesOf(lowering, node),
        isAsync: hasModifier(tree, node, "async"),
        isStatic: hasModifier(tree, node, "static"),
        returnType: simpleType(tree, returns < 0 ? tree.child(node, "type") : returns),
    });
};
const setters = new Set(["set", "init", "add", "remove"]);
/** The same parameter for the second accessor of an indexer: a node stands in one place. */
const bareCopy = ({ start, end, target, type }) => parameterNode(start, end, target.kind === "name" ? nameNode(target.start, target.end, target.name) : target, {
    type,
});
/** Accessors that have code, under the name of their property; a setter has the parameter `value`. */
const accessorsOf = (lowering, node, name) => {
    const { tree } = lowering;
    const parameters = parametersOf(lowering, tree.child(node, "parameters"));
    const isStatic = hasModifier(tree, node, "static");
    const type = simpleType(tree, tree.child(node, "type"));
    const arrow = tree.child(node, "value");
    if (arrow >= 0 && tree.kind(arrow) === "arrow_expression_clause") {
        const body = functionBody(lowering, arrow);
        const nameStart = nameOf(tree, node).start;
        return [
            functionNode(tree.start(node), tree.end(node), { name, nameStart, parameters, body, isStatic, returnType: type }),
        ];
    }
    const list = tree.child(node, "accessors");
    return (list < 0 ? [] : ofKind(tree, list, "accessor_declaration")).flatMap((accessor, i) => {
        const body = tree.child(accessor, "body");
        if (body < 0)
            return [];
        const word = tree.child(accessor, "name");
        const [start, end] = word < 0 ? [tree.start(accessor), tree.start(accessor)] : [tree.start(word), tree.end(word)];
        const isSetter = word >= 0 && setters.has(tree.textOf(word));
        const value = isSetter ? [parameterNode(start, end, nameNode(start, end, "value"), { type })] : [];
        return [
            functionNode(tree.start(accessor), tree.end(accessor), {
                name,
                nameStart: start,
                isStatic,
                parameters: [...(i === 0 ? parameters : i === 1 ? parameters.map(bareCopy) : []), ...value],
                body: functionBody(lowering, body),
                annotations: attributesOf(lowering, accessor),
                returnType: isSetter ? undefined : type,
            }),
        ];
    });
};

;// CONCATENATED MODULE: ./lib/languages/switch-value.js

/** A second node for the same name: a node must not stand in two places of the tree. */
const nameAgain = (name) => nameNode(name.start, name.end, name.name);
/**
 * A switch that yields a value, as a chain of Conditionals. Each arm compares the subject; when that is more than a name,
 * only the first does, because a node stands in one place.
 */
const switchValue = (start, end, subject, arms) => {
    const fallback = arms.find((arm) => arm.tests.length === 0 && !arm.guard);
    const tested = arms.filter((arm) => arm !== fallback);
    if (tested.length === 0)
        return otherNode(start, end, fallback ? [subject, fallback.value] : [subject]);
    let open = subject;
    const compare = (test) => {
        const compared = open;
        open = compared?.kind === "name" ? nameAgain(compared) : undefined;
        return compared
            ? binaryNode(compared.start, test.end, "==", compared, test)
            : otherNode(test.start, test.end, [test]);
    };
    const testOf = (arm) => {
        const compared = arm.tests.map(compare);
        const test = compared.length > 0
            ? compared.reduce((left, right) => binaryNode(left.start, right.end, "||", left, right))
            : undefined;
        if (!test || !arm.guard)
            return test ?? arm.guard ?? otherNode(start, start);
        return binaryNode(test.start, arm.guard.end, "&&", test, arm.guard);
    };
    const tests = tested.map(testOf);
    let result = fallback?.value ?? nullNode(end, end);
    for (let i = tested.length - 1; i >= 0; i--) {
        const arm = tested[i];
        const test = tests[i];
        if (arm && test)
            result = conditionalNode(Math.min(test.start, arm.value.start), end, test, arm.value, result);
    }
    return result;
};

;// CONCATENATED MODULE: ./lib/languages/csharp/operators.js



/** The operand alone: parentheses, `checked()`, `ref x`. */
const innerChain = {
    left: (tree, node) => names_operandsOf(tree, node)[0] ?? -1,
    build: (_lowering, _node, inner) => inner,
};
/** `x as T` is x. */
const asChain = {
    left: (tree, node) => tree.child(node, "left"),
    build: (_lowering, _node, value) => value,
};
/** `x!` is x; `x++` and `x--` are unary. */
const postfixChain = {
    left: (tree, node) => names_operandsOf(tree, node)[0] ?? -1,
    build: ({ tree }, node, operand) => {
        const operator = tree.text.slice(operand.end, tree.end(node)).trim().slice(-2);
        return operator === "++" || operator === "--"
            ? unaryNode(tree.start(node), tree.end(node), operator, operand)
            : operand;
    },
};
const prefix = (lowering, node) => {
    const { tree } = lowering;
    const [operand] = names_operandsOf(tree, node);
    if (operand === undefined)
        return otherNode(tree.start(node), tree.end(node));
    const operator = tree.text.slice(tree.start(node), tree.start(operand)).trim();
    return unaryNode(tree.start(node), tree.end(node), operator, lowering.expression(operand));
};
/** An array literal where a target stands is a pattern: `(a, b) = …`. */
const asTarget = (target) => target.kind === "array" ? arrayPatternNode(target.start, target.end, target.items.map(asTarget)) : target;
const assignable = (lowering, node) => asTarget(lowering.expression(node));
/** `(a, (b, c))` after `var`. */
const tuplePattern = (lowering, node) => arrayPatternNode(lowering.tree.start(node), lowering.tree.end(node), names_operandsOf(lowering.tree, node).map((child) => assignable(lowering, child)));
const assignment = (lowering, node) => {
    const { tree } = lowering;
    const left = asTarget(lowering.at(node, "left"));
    const value = withName(lowering.at(node, "right"), targetName(left), left.kind === "member" ? left.propertyStart : left.start);
    const operator = tree.child(node, "operator");
    return assignNode(tree.start(node), tree.end(node), left, operator < 0 ? "=" : tree.textOf(operator), value);
};
const awaitExpression = (lowering, node) => awaitNode(lowering.tree.start(node), lowering.tree.end(node), onlyOperand(lowering, node) ?? otherNode(lowering.tree.end(node), lowering.tree.end(node)));
/** `throw e` as a value. */
const throwExpression = (lowering, node) => {
    const { tree } = lowering;
    return otherNode(tree.start(node), tree.end(node), [
        throwNode(tree.start(node), tree.end(node), onlyOperand(lowering, node)),
    ]);
};
const typeOf = (lowering, node) => unaryNode(lowering.tree.start(node), lowering.tree.end(node), "typeof", lowering.at(node, "type"));
const defaultValue = ({ tree }, node) => nullNode(tree.start(node), tree.end(node));
/** `out var x`: the name alone. */
const declaration = (lowering, node) => lowering.at(node, "name");
const lambdaParameters = (lowering, node) => {
    const { tree } = lowering;
    const list = tree.child(node, "parameters");
    if (list < 0)
        return [];
    if (tree.kind(list) === "parameter_list")
        return parametersOf(lowering, list);
    const target = nameNode(tree.start(list), tree.end(list), tree.textOf(list));
    return [parameterNode(target.start, target.end, target)];
};
/** `x => …`, `async (a, b) => { … }`, `delegate (int x) { … }`. */
const lambda = (lowering, node) => {
    const { tree } = lowering;
    const block = ofKind(tree, node, "block")[0] ?? -1;
    const body = tree.child(node, "body");
    return functionNode(tree.start(node), tree.end(node), {
        parameters: lambdaParameters(lowering, node),
        body: functionBody(lowering, body < 0 ? block : body),
        isAsync: hasModifier(tree, node, "async"),
        isStatic: hasModifier(tree, node, "static"),
        isArrow: true,
    });
};
/** A query keeps its parts; what `from`, `let` and `join` name is assigned where it comes from. */
const query = (lowering, node) => {
    const { tree } = lowering;
    const bind = (clause, operands) => {
        const [name, value, ...rest] = operands;
        if (name === undefined || value === undefined)
            return lowering.expressions(operands);
        const assigned = assignNode(tree.start(clause), tree.end(value), lowering.expression(name), "=", lowering.expression(value));
        return [assigned, ...lowering.expressions(rest)];
    };
    const parts = names_operandsOf(tree, node).flatMap((clause) => {
        const operands = names_operandsOf(tree, clause).filter((child) => tree.field(child) !== "type");
        switch (tree.kind(clause)) {
            case "from_clause":
            case "let_clause":
            case "join_clause":
                return bind(clause, operands);
            case "identifier":
                return [lowering.expression(clause)];
            default:
                return lowering.expressions(operands);
        }
    });
    return otherNode(tree.start(node), tree.end(node), parts);
};

;// CONCATENATED MODULE: ./lib/languages/csharp/patterns.js



const binders = new Set([
    "declaration_pattern",
    "recursive_pattern",
    "var_pattern",
    "list_pattern",
    "parenthesized_variable_designation",
]);
/** Names that a pattern binds. */
const boundNames = (lowering, pattern) => {
    const { tree } = lowering;
    const names = [];
    for (let node = pattern; node < tree.next(pattern); node++) {
        if (tree.kind(node) !== "identifier" || tree.field(node) !== "name" || !binders.has(tree.kind(tree.parent(node))))
            continue;
        names.push(nameNode(tree.start(node), tree.end(node), tree.textOf(node)));
    }
    return names;
};
/** What a pattern asks for; where that is more than a type or a constant, its parts. */
const pattern = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const operands = names_operandsOf(tree, node);
    const [first] = operands;
    const type = tree.child(node, "type");
    switch (tree.kind(node)) {
        case "constant_pattern":
        case "parenthesized_pattern":
            return first === undefined ? otherNode(start, end) : lowering.expression(first);
        case "declaration_pattern":
        case "type_pattern":
            return type < 0 || tree.kind(type) === "implicit_type" ? otherNode(start, end) : lowering.expression(type);
        case "negated_pattern":
            return unaryNode(start, end, "!", first === undefined ? otherNode(start, end) : lowering.expression(first));
        case "and_pattern":
            return binaryNode(start, end, "&&", lowering.at(node, "left"), lowering.at(node, "right"));
        case "or_pattern":
            return binaryNode(start, end, "||", lowering.at(node, "left"), lowering.at(node, "right"));
        default: {
            const parts = lowering.expressions(operands.filter((child) => tree.field(child) !== "name"));
            return otherNode(start, end, parts.filter((part) => part.kind !== "other" || part.children.length > 0));
        }
    }
};
/** A bound name takes the value that is tested: `o is User u` is read as `(u = o) instanceof User`. */
const bind = (lowering, node, value) => {
    const [target] = boundNames(lowering, node);
    return target ? assignNode(value.start, target.end, target, "=", value) : value;
};
const equality = (kind) => kind.endsWith("_literal") || kind === "boolean_literal" || kind === "prefix_unary_expression";
/** `left is pattern`, by what the pattern is: a comparison, a test of the type, or another test. */
const isTest = (lowering, start, node, left) => {
    const { tree } = lowering;
    const kind = tree.kind(node);
    const [first] = names_operandsOf(tree, node);
    const end = tree.end(node);
    if (kind === "relational_pattern" && first !== undefined) {
        const operator = tree.text.slice(tree.start(node), tree.start(first)).trim();
        return binaryNode(start, end, operator, left, lowering.expression(first));
    }
    const value = bind(lowering, node, left);
    if (kind === "constant_pattern" && first !== undefined && equality(tree.kind(first))) {
        return binaryNode(start, end, "==", value, lowering.expression(first));
    }
    // `x is {}` and `x is var y` only ask whether there is something.
    const test = lowering.expression(node);
    if (test.kind === "other" && test.children.length === 0)
        return binaryNode(start, end, "!=", value, nullNode(end, end));
    return binaryNode(start, end, "instanceof", value, test);
};
const negated = (test) => test.kind === "binary" && test.operator === "=="
    ? { ...test, operator: "!=" }
    : unaryNode(test.start, test.end, "!", test);
/** `o is T`, `o is pattern` and `o is not pattern`. */
const isExpression = (lowering, node) => {
    const { tree } = lowering;
    let test = tree.child(node, "pattern");
    const left = lowering.at(node, test < 0 ? "left" : "expression");
    if (test < 0)
        return binaryNode(tree.start(node), tree.end(node), "instanceof", left, lowering.at(node, "right"));
    let isNegated = false;
    for (let inner = test; inner >= 0 && tree.kind(inner) === "negated_pattern"; inner = names_operandsOf(tree, inner)[0] ?? -1) {
        test = names_operandsOf(tree, inner)[0] ?? inner;
        isNegated = !isNegated;
    }
    const said = isTest(lowering, tree.start(node), test, left);
    return isNegated ? negated(said) : said;
};
/** `subject switch { pattern when guard => value, … }`. */
const switchExpression = (lowering, node) => {
    const { tree } = lowering;
    const [head, ...rest] = names_operandsOf(tree, node);
    if (head === undefined)
        return lowering.other(node);
    const subject = lowering.expression(head);
    const tested = subject.kind === "name" ? subject : undefined;
    const arms = rest
        .filter((child) => tree.kind(child) === "switch_expression_arm")
        .map((arm) => {
        const operands = names_operandsOf(tree, arm);
        const [label] = operands;
        const value = operands.at(-1);
        const when = operands.find((child) => tree.kind(child) === "when_clause");
        const guard = when === undefined ? undefined : lowering.expression(names_operandsOf(tree, when)[0] ?? when);
        const tests = label === undefined || tree.kind(label) === "discard" ? [] : [lowering.expression(label)];
        const binding = label === undefined || !tested
            ? []
            : boundNames(lowering, label).map((target) => assignNode(target.start, target.end, target, "=", nameAgain(tested)));
        const [test] = tests;
        return {
            tests: test && binding.length > 0 ? [otherNode(test.start, test.end, [...binding, test])] : tests,
            guard,
            value: value === undefined ? otherNode(tree.end(arm), tree.end(arm)) : lowering.expression(value),
        };
    });
    return switchValue(tree.start(node), tree.end(node), subject, arms);
};

;// CONCATENATED MODULE: ./lib/languages/csharp/statements.js






const notValues = new Set(["tuple_pattern", "bracketed_argument_list"]);
/** The initial value of a declarator; `type` is what a bare `new()` creates. */
const declaratorValue = (lowering, declarator, type) => {
    const { tree } = lowering;
    const value = names_operandsOf(tree, declarator).find((child) => tree.field(child) !== "name" && !notValues.has(tree.kind(child)));
    return value === undefined ? undefined : withType(lowering.expression(value), type);
};
/** One Declare for each declarator; a lone one stands for the whole of `place`. */
const variables = (lowering, declaration, place, constant) => {
    const { tree } = lowering;
    const type = simpleType(tree, tree.child(declaration, "type"));
    const declarators = ofKind(tree, declaration, "variable_declarator");
    return declarators.map((declarator) => {
        const pattern = ofKind(tree, declarator, "tuple_pattern")[0];
        const declared = pattern === undefined ? lowering.at(declarator, "name") : assignable(lowering, pattern);
        const value = declaratorValue(lowering, declarator, type);
        const { start, end } = declarators.length === 1
            ? { start: tree.start(place), end: tree.end(place) }
            : { start: tree.start(declarator), end: tree.end(declarator) };
        return declareNode(start, end, declared, value && withName(value, targetName(declared), declared.start), {
            type,
            constant,
        });
    });
};
const localDeclaration = (lowering, node) => ofKind(lowering.tree, node, "variable_declaration").flatMap((declaration) => variables(lowering, declaration, node, hasModifier(lowering.tree, node, "const")));
const variableDeclaration = (lowering, node) => variables(lowering, node, node, false);
const forStatement = (lowering, node) => {
    const { tree } = lowering;
    const named = (field) => tree.childrenIn(node, field).filter((child) => tree.isNamed(child));
    return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
        initial: lowering.statements(named("initializer")),
        test: lowering.maybe(node, "condition"),
        update: lowering.expressions(named("update")),
    });
};
const forEachStatement = (lowering, node) => {
    const { tree } = lowering;
    const left = tree.child(node, "left");
    return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
        target: left < 0 ? undefined : assignable(lowering, left),
        iterable: lowering.at(node, "right"),
    });
};
/** One `case`: the parts up to its colon are what it asks for, the rest are statements. */
const switchSection = (lowering, section, subject) => {
    const { tree } = lowering;
    const words = new Set(tree.children(section).filter((child) => tree.kind(child) === "case"));
    const isDefault = words.size === 0;
    const [label, ...others] = names_operandsOf(tree, section);
    const rest = isDefault && label !== undefined ? [label, ...others] : others;
    const when = rest.find((child) => tree.kind(child) === "when_clause");
    const body = lowering.statements(rest.filter((child) => child !== when));
    if (isDefault || label === undefined)
        return caseNode(tree.start(section), tree.end(section), [], body);
    const test = lowering.expression(label);
    const guard = when === undefined ? undefined : onlyOperand(lowering, when);
    const bound = boundNames(lowering, label).map((name) => declareNode(name.start, name.end, name, subject.kind === "name" ? nameAgain(subject) : undefined));
    const tests = [guard ? binaryNode(test.start, guard.end, "&&", test, guard) : test];
    return caseNode(tree.start(section), tree.end(section), tests, [...bound, ...body]);
};
const switchStatement = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    const subject = lowering.at(node, "value");
    const sections = body < 0 ? [] : ofKind(tree, body, "switch_section");
    return switchNode(tree.start(node), tree.end(node), subject, sections.map((section) => switchSection(lowering, section, subject)));
};
/** `catch (E e) when (test) { … }`: the body runs if the test holds. */
const handler = (lowering, node) => {
    const { tree } = lowering;
    const caught = ofKind(tree, node, "catch_declaration")[0];
    const filter = ofKind(tree, node, "catch_filter_clause")[0];
    const test = filter === undefined ? undefined : onlyOperand(lowering, filter);
    const statements = lowering.body(tree.child(node, "body"));
    return handlerNode(tree.start(node), tree.end(node), caught === undefined ? undefined : lowering.maybe(caught, "name"), caught === undefined ? undefined : simpleType(tree, tree.child(caught, "type")), test ? [ifNode(test.start, tree.end(node), test, statements, [])] : statements);
};
const tryStatement = (lowering, node) => {
    const { tree } = lowering;
    return tryNode(tree.start(node), tree.end(node), lowering.body(tree.child(node, "body")), ofKind(tree, node, "catch_clause").map((clause) => handler(lowering, clause)), ofKind(tree, node, "finally_clause").flatMap((clause) => lowering.body(names_operandsOf(tree, clause)[0] ?? -1)));
};
const blockKinds = new Set(["block", "variable_declaration"]);
/** `using (…) body`, `lock (…) body`, `fixed (…) body`, `checked body`: what is in the head, then the body. */
const scopeStatement = (lowering, node) => {
    const { tree } = lowering;
    const parts = names_operandsOf(tree, node);
    const body = tree.child(node, "body") >= 0 ? tree.child(node, "body") : (parts.at(-1) ?? -1);
    const head = parts.filter((part) => part !== body);
    const opened = head.flatMap((part) => blockKinds.has(tree.kind(part)) ? lowering.statements([part]) : [expressionStatement(lowering.expression(part))]);
    return blockNode(tree.start(node), tree.end(node), [...opened, ...lowering.body(body)]);
};
const labeledStatement = (lowering, node) => blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.statements(names_operandsOf(lowering.tree, node).slice(1)));
const returnStatement = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), onlyOperand(lowering, node));
const throwStatement = (lowering, node) => throwNode(lowering.tree.start(node), lowering.tree.end(node), onlyOperand(lowering, node));
/** `yield return x` does not leave the function; `yield break` does. */
const yieldStatement = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const value = onlyOperand(lowering, node);
    return value ? expressionStatement(unaryNode(start, end, "yield", value)) : returnNode(start, end, undefined);
};
const plainStatement = (lowering, node) => {
    const { tree } = lowering;
    return expressionStatement(onlyOperand(lowering, node) ?? otherNode(tree.start(node), tree.end(node)), tree.start(node), tree.end(node));
};
/** Statements inside `#if`, of every branch: which one is compiled is not known. */
const conditionalCompilation = (lowering, node) => lowering.statements(names_operandsOf(lowering.tree, node).filter((child) => lowering.tree.field(child) !== "condition"));
/** Statements of a namespace with a body, and of the frame around a top-level statement. */
const transparentStatement = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    if (body >= 0)
        return lowering.statements(names_operandsOf(tree, body));
    return lowering.statements(names_operandsOf(tree, node).filter((child) => tree.field(child) !== "name"));
};
/** `using A.B` opens a namespace, `using static` a class; `using X = A.B` names one type. */
const usingDirective = (lowering, node) => {
    const { tree } = lowering;
    const alias = tree.child(node, "name");
    const path = names_operandsOf(tree, node).find((child) => child !== alias);
    if (path === undefined)
        return [];
    const source = tree
        .textOf(path)
        .replaceAll(/<.*|\s/gs, "")
        .replace(/^global::/, "");
    const isAlias = alias >= 0 && path !== alias;
    const imported = isAlias ? source.slice(source.lastIndexOf(".") + 1) : "*";
    const local = isAlias ? nameOf(tree, node).text : "*";
    lowering.imports.push(importNode(tree.start(node), tree.end(node), source, imported, local));
    return [];
};

;// CONCATENATED MODULE: ./lib/languages/csharp/classes.js






/** One Field for each declared name of a field or event; attributes stand with the first. */
const fields = (lowering, node) => {
    const { tree } = lowering;
    const isStatic = hasModifier(tree, node, "static") || hasModifier(tree, node, "const");
    return ofKind(tree, node, "variable_declaration").flatMap((declaration) => {
        const type = simpleType(tree, tree.child(declaration, "type"));
        const declarators = ofKind(tree, declaration, "variable_declarator");
        return declarators.map((declarator, i) => {
            const name = nameOf(tree, declarator);
            const place = declarators.length === 1 ? node : declarator;
            const value = declaratorValue(lowering, declarator, type);
            return fieldNode(tree.start(place), tree.end(place), name.text, {
                type,
                isStatic,
                value: value && withName(value, name.text, name.start),
                annotations: i === 0 ? attributesOf(lowering, node) : [],
            });
        });
    });
};
/** A property or event: a field, and a function for each accessor that has code. */
const property = (lowering, node) => {
    const { tree } = lowering;
    const name = nameOf(tree, node);
    const type = simpleType(tree, tree.child(node, "type"));
    const initial = tree.child(node, "value");
    const isPlain = initial >= 0 && tree.kind(initial) !== "arrow_expression_clause";
    const value = isPlain ? withName(withType(lowering.expression(initial), type), name.text, name.start) : undefined;
    const field = fieldNode(tree.start(node), tree.end(node), name.text, {
        type,
        value,
        isStatic: hasModifier(tree, node, "static"),
        annotations: attributesOf(lowering, node),
    });
    return [field, ...accessorsOf(lowering, node, name.text)];
};
const enumMember = (lowering, node, type) => {
    const { tree } = lowering;
    return fieldNode(tree.start(node), tree.end(node), nameOf(tree, node).text, {
        type,
        value: lowering.maybe(node, "value"),
        isStatic: true,
        annotations: attributesOf(lowering, node),
    });
};
/** Members of a class body, those between `#if` and `#endif` too; `type` is the name of the enum whose body it is. */
const membersOf = (lowering, body, type) => {
    if (body < 0)
        return [];
    const { tree } = lowering;
    return names_operandsOf(tree, body).flatMap((child) => {
        switch (tree.kind(child)) {
            case "field_declaration":
            case "event_field_declaration":
                return fields(lowering, child);
            case "property_declaration":
            case "event_declaration":
                return property(lowering, child);
            case "indexer_declaration":
                return accessorsOf(lowering, child, "Item");
            case "enum_member_declaration":
                return [enumMember(lowering, child, type)];
            case "preproc_if":
            case "preproc_elif":
            case "preproc_else": {
                const inside = lowering.within(child, () => membersOf(lowering, child, type));
                return "kind" in inside ? [] : inside;
            }
            default:
                return tree.field(child) === "condition" ? [] : plainMembers(lowering, child);
        }
    });
};
/** `Base(x)` among the bases, as the call of the base's constructor. */
const baseCall = (lowering, node) => {
    const { tree } = lowering;
    return ofKind(tree, node, "base_list").flatMap((bases) => {
        const typed = ofKind(tree, bases, "primary_constructor_base_type")[0] ?? bases;
        return ofKind(tree, typed, "argument_list").map((list) => {
            const callee = nameNode(tree.start(list), tree.start(list), "super");
            return expressionStatement(callNode(tree.start(list), tree.end(list), callee, argumentsOf(lowering, list)));
        });
    });
};
/** A primary constructor: its parameters are fields, which carry the attributes; it calls the base and fills them. */
const primaryConstructor = (lowering, node, name) => {
    const { tree } = lowering;
    const list = ofKind(tree, node, "parameter_list")[0];
    if (list === undefined)
        return [];
    const stored = parametersOf(lowering, list).map(storedParameter);
    const call = baseCall(lowering, node);
    const constructor = functionNode(tree.start(list), call[0]?.end ?? tree.end(list), {
        name,
        nameStart: nameOf(tree, node).start,
        parameters: stored.map((one) => one.parameter),
        body: [...call, ...stored.map((one) => one.store)],
    });
    return [...stored.map((one) => one.field), constructor];
};
const basesOf = (lowering, node) => {
    const { tree } = lowering;
    return ofKind(tree, node, "base_list").flatMap((list) => names_operandsOf(tree, list).flatMap((base) => {
        const kind = tree.kind(base);
        // The number type of an enum is no base.
        if (kind === "argument_list" || kind === "predefined_type")
            return [];
        return simpleType(tree, kind === "primary_constructor_base_type" ? tree.child(base, "type") : base) ?? [];
    }));
};
/** A class, struct, record, interface or enum. */
const classOf = (lowering, node) => {
    const { tree } = lowering;
    const name = nameOf(tree, node);
    return classNode(tree.start(node), tree.end(node), name.text, name.start, {
        bases: basesOf(lowering, node),
        members: [
            ...primaryConstructor(lowering, node, name.text),
            ...membersOf(lowering, tree.child(node, "body"), name.text),
        ],
        annotations: attributesOf(lowering, node),
    });
};
/** Fields and properties outside a class, as damaged code has them. */
const strayMembers = (lowering, node) => {
    const isProperty = lowering.tree.kind(node) === "property_declaration";
    const members = isProperty ? property(lowering, node) : fields(lowering, node);
    return [expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node), members))];
};

;// CONCATENATED MODULE: ./lib/languages/csharp/conditional-compilation.js

const directive = /^[ \t\uFEFF]*#[ \t]*(if|elif|else|endif)\b/;
/**
 * The text with every `#if … #endif` reduced to its first branch. What goes becomes blanks, so that all offsets stay;
 * undefined when there is none.
 */
const firstBranches = (text) => {
    /** For each open `#if`: are we in its first branch. */
    const open = [];
    let closed = 0;
    let isChanged = false;
    const lines = text.split("\n").map((line) => {
        const word = directive.exec(line)?.[1];
        if (word === "if")
            open.push(true);
        else if (word === "endif") {
            if (open.pop() === false)
                closed--;
        }
        else if (word && open.at(-1)) {
            open[open.length - 1] = false;
            closed++;
        }
        if (word === undefined && closed === 0)
            return line;
        isChanged = true;
        return line.replaceAll(/[^\r]/g, " ");
    });
    return isChanged ? lines.join("\n") : undefined;
};
const damageIn = (tree) => {
    let damage = 0;
    for (let node = 0; node < tree.count; node++)
        if (tree.isError(node) || tree.isMissing(node))
            damage++;
    return damage;
};
/**
 * Parses a C# file with all branches of its conditional compilation. The grammar cannot read an `#if` that cuts through a
 * statement or a declaration; such a file is read with the first branches only.
 */
const parseCsharp = (path, text, parsers) => {
    const whole = parsers.parse("csharp", path, text);
    if (!(whole instanceof flat_tree/* FlatTree */.Y) || damageIn(whole) === 0)
        return whole;
    const reduced = firstBranches(text);
    const partial = reduced === undefined ? undefined : parsers.parse("csharp", path, reduced);
    return partial instanceof flat_tree/* FlatTree */.Y && damageIn(partial) < damageIn(whole) ? partial : whole;
};

;// CONCATENATED MODULE: ./lib/languages/csharp/strings.js



const withEscapes = (text) => text.replaceAll(/\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,4}|[^])/g, (sequence) => literals_unescape(sequence));
const verbatim = (text) => text.replaceAll('""', '"');
/** Raw strings over several lines: the first line's end and the indentation of the closing quotes go. */
const rawIndentation = (content) => {
    const lastBreak = content.lastIndexOf("\n");
    const indentation = content.slice(lastBreak + 1);
    return lastBreak >= 0 && indentation.trim() === "" ? indentation : undefined;
};
const stripRaw = (content) => {
    const indentation = rawIndentation(content);
    if (indentation === undefined)
        return content;
    const lines = content.split(/\r?\n/).slice(1, -1);
    return lines
        .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line.trimStart()))
        .join("\n");
};
/** `"…"`, `@"…"`, `"""…"""`, each with or without `u8`. */
const string = ({ tree }, node) => {
    const text = tree.textOf(node).replace(/[uU]8$/, "");
    const start = tree.start(node);
    const end = tree.end(node);
    if (text.startsWith("@"))
        return stringNode(start, end, verbatim(text.slice(2, -1)));
    const quotes = /^"{3,}/.exec(text)?.[0].length ?? 1;
    const content = text.slice(quotes, -quotes);
    return stringNode(start, end, quotes === 1 ? withEscapes(content) : stripRaw(content));
};
const strings_character = ({ tree }, node) => stringNode(tree.start(node), tree.end(node), withEscapes(tree.textOf(node).slice(1, -1)));
const singleBraces = (text) => text.replaceAll("{{", "{").replaceAll("}}", "}");
/** How the literal stretches of an interpolated string are read. */
const readerOf = (opening, content) => {
    if (opening.endsWith('"""')) {
        const indentation = rawIndentation(content);
        if (indentation === undefined)
            return (text) => text;
        return (text) => text.replaceAll("\r\n", "\n").replaceAll(`\n${indentation}`, "\n");
    }
    return opening.includes("@") ? (text) => singleBraces(verbatim(text)) : (text) => withEscapes(singleBraces(text));
};
/** The value of `{value,width:format}`. */
const holeValue = (lowering, hole) => {
    const value = names_operandsOf(lowering.tree, hole).find((child) => lowering.tree.kind(child) !== "interpolation_brace");
    return value === undefined ? undefined : lowering.expression(value);
};
/** `$"a{b:format}"` in all its forms. */
const interpolated = (lowering, node) => {
    const { tree } = lowering;
    const source = tree.textOf(node);
    const opening = /^[$@]*"+/.exec(source)?.[0] ?? "";
    const quotes = opening.replaceAll(/[^"]/g, "").length;
    // `$""` is an empty text, not an opening of two quotes.
    const openingLength = quotes === 2 ? opening.length - 1 : opening.length;
    const closingLength = quotes >= 3 ? quotes : 1;
    const contentEnd = Math.max(tree.start(node) + openingLength, tree.end(node) - closingLength);
    const read = readerOf(opening, tree.text.slice(tree.start(node) + openingLength, contentEnd));
    const isRaw = quotes >= 3;
    const parts = new TextParts();
    let at = tree.start(node) + openingLength;
    const addText = (to) => {
        let text = read(tree.text.slice(at, to));
        // The line ends next to the quotes of a raw string are no part of it.
        if (isRaw && at === tree.start(node) + openingLength)
            text = text.replace(/^[^\S\n]*\n/, "");
        if (isRaw && to === contentEnd)
            text = text.replace(/\n[^\S\n]*$/, "");
        if (text !== "")
            parts.literal(at, to, text);
    };
    for (const hole of ofKind(tree, node, "interpolation")) {
        addText(tree.start(hole));
        const value = holeValue(lowering, hole);
        if (value)
            parts.value(value);
        at = tree.end(hole);
    }
    addText(contentEnd);
    return parts.build(tree.start(node), tree.end(node));
};

;// CONCATENATED MODULE: ./lib/languages/csharp.js













const number = ({ tree }, node) => numberNode(tree.start(node), tree.end(node), suffixedNumberValue(tree.textOf(node)));
/** Says nothing about values: type arguments, `var`, a directive in the midst of an expression. */
const nothing = ({ tree }, node) => otherNode(tree.start(node), tree.end(node));
const nowhere = () => [];
const expressions = new Map([
    ["identifier", names_name],
    ["generic_name", names_name],
    ["qualified_name", names_name],
    ["alias_qualified_name", names_name],
    ["predefined_type", names_name],
    ["nullable_type", names_name],
    ["array_type", names_name],
    ["pointer_type", names_name],
    ["discard", names_name],
    ["implicit_type", nothing],
    ["type_argument_list", nothing],
    ["type_parameter_list", nothing],
    ["type_parameter_constraints_clause", nothing],
    ["modifier", nothing],
    ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
    // The base is `super` in every language of the common tree.
    ["base", ({ tree }, node) => nameNode(tree.start(node), tree.end(node), "super")],
    ["string_literal", string],
    ["verbatim_string_literal", string],
    ["raw_string_literal", string],
    ["interpolated_string_expression", interpolated],
    ["character_literal", strings_character],
    ["integer_literal", number],
    ["real_literal", number],
    ["boolean_literal", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), tree.textOf(node) === "true")],
    ["null_literal", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
    ["object_creation_expression", creation],
    ["implicit_object_creation_expression", creation],
    ["anonymous_object_creation_expression", anonymousObject],
    ["array_creation_expression", arrayCreation],
    ["implicit_array_creation_expression", arrayCreation],
    ["stackalloc_expression", arrayCreation],
    ["implicit_stackalloc_expression", arrayCreation],
    ["initializer_expression", (lowering, node) => initializer(lowering, node)],
    ["element_binding_expression", collection],
    ["tuple_expression", tuple],
    ["tuple_pattern", tuplePattern],
    ["parenthesized_variable_designation", tuplePattern],
    ["range_expression", range],
    ["with_expression", withExpression],
    ["assignment_expression", assignment],
    ["conditional_expression", conditional],
    ["await_expression", awaitExpression],
    ["throw_expression", throwExpression],
    ["prefix_unary_expression", prefix],
    ["unary_expression", prefix],
    ["typeof_expression", typeOf],
    ["default_expression", defaultValue],
    ["declaration_expression", declaration],
    ["lambda_expression", lambda],
    ["anonymous_method_expression", lambda],
    ["query_expression", query],
    ["subpattern", (lowering, node) => lowering.expression(names_operandsOf(lowering.tree, node).at(-1) ?? node)],
    ["is_expression", isExpression],
    ["is_pattern_expression", isExpression],
    ["switch_expression", switchExpression],
    ...[
        "constant_pattern",
        "parenthesized_pattern",
        "declaration_pattern",
        "type_pattern",
        "negated_pattern",
        "and_pattern",
        "or_pattern",
        "recursive_pattern",
        "relational_pattern",
        "list_pattern",
        "var_pattern",
    ].map((kind) => [kind, pattern]),
]);
const statements = new Map([
    ["block", (lowering, node) => lowering.block(node)],
    ["local_declaration_statement", localDeclaration],
    ["variable_declaration", variableDeclaration],
    ["expression_statement", plainStatement],
    ["if_statement", ifStatement],
    ["while_statement", whileStatement],
    ["do_statement", whileStatement],
    ["for_statement", forStatement],
    ["foreach_statement", forEachStatement],
    ["switch_statement", switchStatement],
    ["try_statement", tryStatement],
    ["using_statement", scopeStatement],
    ["lock_statement", scopeStatement],
    ["fixed_statement", scopeStatement],
    ["checked_statement", scopeStatement],
    ["unsafe_statement", scopeStatement],
    ["labeled_statement", labeledStatement],
    ["return_statement", returnStatement],
    ["throw_statement", throwStatement],
    ["yield_statement", yieldStatement],
    ["break_statement", jump],
    ["continue_statement", jump],
    ["goto_statement", jump],
    ["empty_statement", nowhere],
    ["local_function_statement", functionOf],
    ["method_declaration", functionOf],
    ["constructor_declaration", functionOf],
    ["destructor_declaration", functionOf],
    ["operator_declaration", functionOf],
    ["conversion_operator_declaration", functionOf],
    ["field_declaration", strayMembers],
    ["property_declaration", strayMembers],
    ["class_declaration", classOf],
    ["struct_declaration", classOf],
    ["record_declaration", classOf],
    ["interface_declaration", classOf],
    ["enum_declaration", classOf],
    ["delegate_declaration", nowhere],
    ["namespace_declaration", transparentStatement],
    ["file_scoped_namespace_declaration", transparentStatement],
    ["global_statement", transparentStatement],
    ["using_directive", usingDirective],
    ["extern_alias_directive", nowhere],
    ["global_attribute", nowhere],
    ["preproc_if", conditionalCompilation],
    ["preproc_elif", conditionalCompilation],
    ["preproc_else", conditionalCompilation],
    ...directives.map((directive) => [directive, nowhere]),
    ["shebang_directive", nowhere],
]);
const chains = new Map([
    ["invocation_expression", callChain],
    ["member_access_expression", memberChain],
    ["conditional_access_expression", conditionalChain],
    ["element_access_expression", accessChain],
    ["qualified_name", qualifiedChain],
    ["binary_expression", binaryChain],
    ["parenthesized_expression", innerChain],
    ["checked_expression", innerChain],
    ["ref_expression", innerChain],
    ["postfix_unary_expression", postfixChain],
    ["cast_expression", castChain],
    ["as_expression", asChain],
]);
/** The first namespace of the file, with those around it. */
const namespaceOf = ({ tree }) => {
    const isNamespace = (node) => tree.kind(node).endsWith("namespace_declaration");
    const names = [];
    let node = tree.children(0).find(isNamespace);
    while (node !== undefined) {
        const [path, body] = [tree.child(node, "name"), tree.child(node, "body")];
        if (path >= 0)
            names.push(tree.textOf(path).replaceAll(/\s/g, ""));
        const [first] = body < 0 ? [] : ofKind(tree, body, "namespace_declaration");
        node = first;
    }
    return names.length === 0 ? undefined : names.join(".");
};
/** Lowers a C# file. */
const lowerCsharp = (path, text, parsers) => lowerFile({ path, text, language: "csharp", parsed: parseCsharp(path, text, parsers) }, { expressions, statements, chains }, (lowering, body) => ({
    namespace: namespaceOf(lowering),
    exports: body.flatMap((statement) => statement.kind === "class" && statement.name !== undefined
        ? [exportNode(statement.start, statement.end, statement.name, statement)]
        : []),
}));

;// CONCATENATED MODULE: ./lib/languages/go/types.js
/** The field under which a type holds the one that matters: what a pointer points to, what a list is made of. */
const innerFields = {
    slice_type: "element",
    array_type: "element",
    implicit_length_array_type: "element",
    map_type: "value",
    channel_type: "value",
    generic_type: "type",
    qualified_type: "name",
    type_conversion_expression: "type",
};
/**
 * Simple name of a type: `User` for `*model.User` and `[]User`, of a map the values' one; undefined for function, struct
 * and interface types that are written out.
 */
const typeName = (tree, node) => {
    let at = node;
    while (at >= 0) {
        const kind = tree.kind(at);
        if (kind === "type_identifier" || kind === "identifier")
            return tree.textOf(at);
        const field = innerFields[kind];
        const isWrapper = kind === "pointer_type" || kind === "parenthesized_type" || kind === "type_elem";
        if (!field && !isWrapper)
            return undefined;
        at = field ? tree.child(at, field) : (tree.namedChildren(at)[0] ?? -1);
    }
    return undefined;
};

;// CONCATENATED MODULE: ./lib/languages/go/bindings.js

/** Reads that give a second value which only says whether there was a first: `v, ok := m[k]`. */
const isCommaOk = (lowering, node) => {
    const { tree } = lowering;
    const kind = tree.kind(node);
    if (kind === "index_expression" || kind === "type_assertion_expression")
        return true;
    return kind === "unary_expression" && tree.text.startsWith("<-", tree.start(node));
};
/**
 * Pairs the left side of an assignment with its right side: one to one, `a, err := f()` as an ArrayPattern, and
 * `v, ok := m[k]` as the value alone with `ok` beside it.
 */
const bindings = (lowering, targets, right) => {
    const { tree } = lowering;
    const values = tree.kind(right) === "expression_list" ? lowering.children(right) : [right];
    const [first, second] = targets;
    const [value] = values;
    if (!first)
        return [];
    if (targets.length === 1)
        return [{ target: first, value: lowering.expression(right) }];
    if (second && targets.length === 2 && values.length === 1 && value !== undefined && isCommaOk(lowering, value)) {
        return [
            { target: first, value: lowering.expression(value) },
            { target: second, value: undefined },
        ];
    }
    const items = targets.map((target) => (target.kind === "name" && target.name === "_" ? undefined : target));
    const pattern = arrayPatternNode(first.start, targets.at(-1)?.end ?? first.end, items);
    return [{ target: pattern, value: lowering.expression(right) }];
};

;// CONCATENATED MODULE: ./lib/languages/go/declarations.js



/** Named children under a field: the grammar files the commas between them there too. */
const namesIn = (tree, node, field) => tree.childrenIn(node, field).filter((child) => tree.isNamed(child));
const nameAt = (tree, node) => nameNode(tree.start(node), tree.end(node), tree.textOf(node));
/** `a, b int, c ...string`: one Parameter for each name; those without a name are left out of bodies and kept as `_`. */
const declarations_parametersOf = (lowering, list) => {
    if (list < 0)
        return [];
    const { tree } = lowering;
    return lowering.children(list).flatMap((node) => {
        const type = typeName(tree, tree.child(node, "type"));
        const rest = tree.kind(node) === "variadic_parameter_declaration";
        const names = namesIn(tree, node, "name");
        const start = tree.start(node);
        const end = tree.end(node);
        if (names.length === 0)
            return [parameterNode(start, end, nameNode(start, start, "_"), { type, rest })];
        return names.map((name) => parameterNode(tree.start(name), end, nameAt(tree, name), { type, rest }));
    });
};
/** The type of a single result; the first one of several. */
const resultType = (lowering, node) => {
    const { tree } = lowering;
    if (node < 0 || tree.kind(node) !== "parameter_list")
        return typeName(tree, node);
    const [first] = lowering.children(node);
    return first === undefined ? undefined : typeName(tree, tree.child(first, "type"));
};
/** Named results are variables of the body from its start. */
const namedResults = (lowering, node) => {
    const { tree } = lowering;
    if (node < 0 || tree.kind(node) !== "parameter_list")
        return [];
    return declarations_parametersOf(lowering, node)
        .filter(({ start, target }) => target.end > start)
        .map(({ target, type }) => declareNode(target.start, target.end, target, undefined, { type }));
};
/** Functions, methods and closures. In a method the receiver's name is `This`. */
const declarations_functionOf = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const isClosure = tree.kind(node) === "func_literal";
    const receivers = tree.child(node, "receiver");
    const [receiver] = receivers < 0 ? [] : lowering.children(receivers);
    const receiverName = receiver === undefined ? -1 : tree.child(receiver, "name");
    const receiverText = receiverName < 0 ? undefined : tree.textOf(receiverName);
    const parameters = declarations_parametersOf(lowering, tree.child(node, "parameters"));
    const result = tree.child(node, "result");
    const outer = lowering.thisName;
    const isShadowed = parameters.some(({ target }) => target.kind === "name" && target.name === outer);
    lowering.thisName = isClosure ? (isShadowed ? undefined : outer) : receiverText;
    const body = [...namedResults(lowering, result), ...lowering.body(tree.child(node, "body"))];
    lowering.thisName = outer;
    return functionNode(tree.start(node), tree.end(node), {
        name: name < 0 ? undefined : tree.textOf(name),
        nameStart: tree.start(name < 0 ? node : name),
        parameters,
        body,
        isArrow: isClosure,
        receiverType: receiver === undefined ? undefined : typeName(tree, tree.child(receiver, "type")),
        receiver: receiverText,
        returnType: resultType(lowering, result),
    });
};
/** `json:"openid" gorm:"column:openid"` behind a field: one Annotation for each key. */
const tagsOf = (lowering, node) => {
    const { tree } = lowering;
    if (node < 0)
        return [];
    const start = tree.start(node);
    const text = tree.textOf(node);
    return Array.from(text.matchAll(/(\w+):"([^"\\]*)"/g), (tag) => {
        const at = start + tag.index;
        const [whole, key = "", value = ""] = tag;
        const end = at + whole.length;
        return annotationNode(at, end, key, [stringNode(at + key.length + 1, end, value)]);
    });
};
/** Fields of a struct; what is embedded is a base. */
const structOf = (lowering, node) => {
    const { tree } = lowering;
    const bases = [];
    const fields = [];
    for (const field of lowering.children(node).flatMap((list) => lowering.children(list))) {
        const type = typeName(tree, tree.child(field, "type"));
        const names = namesIn(tree, field, "name");
        if (names.length === 0 && type !== undefined)
            bases.push(type);
        for (const name of names) {
            const annotations = tagsOf(lowering, tree.child(field, "tag"));
            fields.push(fieldNode(tree.start(name), tree.end(field), tree.textOf(name), { type, annotations }));
        }
    }
    return { bases, fields };
};
/** `type User struct { … }`, `type Store interface { … }`, `type A B`; other types say nothing. */
const declarations_typeOf = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const type = tree.child(node, "type");
    if (name < 0 || type < 0)
        return [];
    const make = (more) => [
        classNode(tree.start(node), tree.end(node), tree.textOf(name), tree.start(name), more),
    ];
    if (tree.kind(type) === "struct_type") {
        const { bases, fields } = structOf(lowering, type);
        return make({ bases, members: fields });
    }
    if (tree.kind(type) === "interface_type") {
        const elements = lowering.children(type);
        const methods = elements.filter((element) => tree.kind(element) === "method_elem");
        const embedded = elements
            .filter((element) => tree.kind(element) === "type_elem")
            .map((element) => typeName(tree, element));
        return make({
            bases: embedded.filter((base) => base !== undefined),
            members: methods.map((method) => declarations_functionOf(lowering, method)),
        });
    }
    const base = typeName(tree, type);
    return make({ bases: base === undefined ? [] : [base] });
};
/** `var a, b = 1, 2`, `const A = 1`. Without a value each name is declared alone. */
const specOf = (lowering, node) => {
    const { tree } = lowering;
    const names = namesIn(tree, node, "name");
    const type = typeName(tree, tree.child(node, "type"));
    const constant = tree.kind(node) === "const_spec";
    const values = tree.child(node, "value");
    const declare = (target, value) => declareNode(tree.start(node), tree.end(node), target, value && withName(value, targetName(target), target.start), {
        type,
        constant,
    });
    if (values < 0)
        return names.map((name) => declare(nameAt(tree, name), undefined));
    const each = lowering.children(values);
    if (each.length === names.length) {
        return names.map((name, i) => declare(nameAt(tree, name), lowering.expression(each[i] ?? values)));
    }
    const targets = names.map((name) => nameAt(tree, name));
    return bindings(lowering, targets, values).map(({ target, value }) => declare(target, value));
};

;// CONCATENATED MODULE: ./lib/languages/go/values.js



const identifier = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.textOf(node);
    const start = tree.start(node);
    return name === lowering.thisName ? thisNode(start, tree.end(node)) : nameNode(start, tree.end(node), name);
};
/** `"…"`: escapes are resolved; `'x'` likewise. */
const interpreted = ({ tree }, node) => {
    const start = tree.start(node);
    const end = tree.end(node);
    const value = tree.textOf(node).slice(1, -1);
    return stringNode(start, end, value.replaceAll(/\\(?:[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gs, literals_unescape));
};
/** A raw string between backticks; carriage returns are no part of it. */
const raw = ({ tree }, node) => {
    const parts = new TextParts();
    parts.literal(tree.start(node) + 1, tree.end(node) - 1, tree.textOf(node).slice(1, -1).replaceAll("\r", ""));
    return parts.build(tree.start(node), tree.end(node));
};
const values_number = ({ tree }, node) => numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node)));
const binary = {
    left: (tree, node) => tree.child(node, "left"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const operator = tree.child(node, "operator");
        const text = operator < 0 ? "" : tree.textOf(operator);
        const right = lowering.at(node, "right");
        if (text === "+")
            return plusNode(tree.start(node), tree.end(node), left, right);
        return binaryNode(tree.start(node), tree.end(node), text, left, right);
    },
};
/** `&a` and `*a` are `a`; what is received from a channel is what was sent: `<-c` is `c`. */
const unary = (lowering, node) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    const text = operator < 0 ? "" : tree.textOf(operator);
    const operand = lowering.at(node, "operand");
    if (text === "&" || text === "*" || text === "<-")
        return operand;
    return unaryNode(tree.start(node), tree.end(node), text, operand);
};
/** The child that stands for a node which says nothing of its own. */
const only = (lowering, node) => {
    const [child] = lowering.children(node);
    const end = lowering.tree.end(node);
    return child === undefined ? otherNode(end, end) : lowering.expression(child);
};
const spread = (lowering, node) => spreadNode(lowering.tree.start(node), lowering.tree.end(node), only(lowering, node));
/** A type where a value stands, as an argument of `make`. */
const type = ({ tree }, node) => {
    const name = typeName(tree, node);
    return name === undefined
        ? otherNode(tree.start(node), tree.end(node))
        : nameNode(tree.start(node), tree.end(node), name);
};
/** `a, b`: one value stands for itself, more are an ArrayLiteral. */
const expressionList = (lowering, node) => {
    const items = lowering.expressions(lowering.children(node));
    const [single] = items;
    return single && items.length === 1 ? single : arrayNode(lowering.tree.start(node), lowering.tree.end(node), items);
};
const childIn = (field) => (tree, node) => tree.child(node, field);
const selector = {
    left: childIn("operand"),
    build: ({ tree }, node, left) => {
        const name = tree.child(node, "field");
        const at = name < 0 ? tree.end(node) : tree.start(name);
        return memberNode(tree.start(node), tree.end(node), left, name < 0 ? "" : tree.textOf(name), at);
    },
};
/** `m["k"]` is a Member, `s[i]` an Index. */
const index = {
    left: childIn("operand"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const key = lowering.at(node, "index");
        if (key.kind === "string")
            return memberNode(tree.start(node), tree.end(node), left, key.value, key.start + 1);
        return indexNode(tree.start(node), tree.end(node), left, key);
    },
};
/** `s[a:b]` is the call `s.slice(a, b)` that it is in JavaScript. */
const slice = {
    left: childIn("operand"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const at = left.end;
        const start = lowering.maybe(node, "start") ?? numberNode(at, at, 0);
        const end = lowering.maybe(node, "end");
        return callNode(tree.start(node), tree.end(node), memberNode(tree.start(node), at, left, "slice", at), end ? [start, end] : [start]);
    },
};
/** `x.(T)` is `x`. */
const assertion = { left: childIn("operand"), build: (_lowering, _node, left) => left };
/** Conversions to these types leave the value what it is. */
const basicTypes = new Set([
    "string",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float32",
    "float64",
    "byte",
    "rune",
    "bool",
    "any",
    "uintptr",
]);
/** `new(T)` and `make(map[K]V)` are empty literals. */
const emptyLiteral = (tree, node, callee, args) => {
    const [made] = args < 0 ? [] : tree.namedChildren(args);
    if (made === undefined)
        return undefined;
    const start = tree.start(node);
    const end = tree.end(node);
    const kind = tree.kind(made);
    if (callee === "new")
        return objectNode(start, end, [], { type: typeName(tree, made) });
    if (kind === "map_type")
        return objectNode(start, end, []);
    return kind === "slice_type" ? arrayNode(start, end, []) : undefined;
};
const call = {
    left: childIn("function"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const list = tree.child(node, "arguments");
        if (left.kind === "name" && (left.name === "new" || left.name === "make")) {
            const literal = emptyLiteral(tree, node, left.name, list);
            if (literal)
                return literal;
        }
        const args = list < 0 ? [] : lowering.expressions(lowering.children(list));
        const [first] = args;
        if (left.kind === "name" && basicTypes.has(left.name) && first && args.length === 1)
            return first;
        return callNode(tree.start(node), tree.end(node), left, args);
    },
};
/** `[]byte(x)` is `x`; `f[T](x)`, which the grammar reads as a conversion too, is a call. */
const conversion = (lowering, node) => {
    const { tree } = lowering;
    const made = tree.child(node, "type");
    const operand = lowering.at(node, "operand");
    if (made < 0 || tree.kind(made) !== "generic_type")
        return operand;
    return callNode(tree.start(node), tree.end(node), type(lowering, made), [operand]);
};
/** The values of `User{…}`, `map[K]V{…}`, `[]T{…}`. `&User{…}` is the same thing. */
const composite = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const made = tree.child(node, "type");
    const body = tree.child(node, "body");
    const kind = made < 0 ? "" : tree.kind(made);
    if (kind === "slice_type" || kind === "array_type" || kind === "implicit_length_array_type") {
        return arrayNode(start, end, elementsOf(lowering, body).map(({ value }) => values_valueOf(lowering, value)));
    }
    const isMap = kind === "map_type";
    return objectNode(start, end, entriesOf(lowering, body, isMap ? isNoName : isFieldName(kind)), {
        type: isMap ? undefined : typeName(tree, made),
    });
};
const elementsOf = (lowering, body) => {
    const { tree } = lowering;
    return (body < 0 ? [] : lowering.children(body)).map((node) => {
        const isKeyed = tree.kind(node) === "keyed_element";
        return { node, key: isKeyed ? tree.child(node, "key") : -1, value: isKeyed ? tree.child(node, "value") : node };
    });
};
const isNoName = () => false;
/** A field of another package's struct is exported; a lower-case name there is the computed key of a map (`gin.H{k: v}`). */
const isFieldName = (kind) => kind === "qualified_type" ? (name) => /^\p{Lu}/u.test(name) : () => true;
const entriesOf = (lowering, body, isName) => {
    const { tree } = lowering;
    return elementsOf(lowering, body).map(({ node, key, value }) => {
        const name = key < 0 ? undefined : keyOf(lowering, key, isName);
        const lowered = withName(values_valueOf(lowering, value), name, tree.start(node));
        return entryNode(tree.start(node), tree.end(node), name, lowered);
    });
};
const keyOf = (lowering, node, isName) => {
    const { tree } = lowering;
    const [inner = node] = lowering.children(node);
    if (tree.kind(inner) === "identifier")
        return isName(tree.textOf(inner)) ? tree.textOf(inner) : undefined;
    const key = lowering.expression(inner);
    if (key.kind === "string")
        return key.value;
    return key.kind === "number" ? String(key.value) : undefined;
};
/** An element's value; `{…}` without a type is an object as soon as it has keys. */
const values_valueOf = (lowering, node) => {
    const { tree } = lowering;
    const [inner = node] = node < 0 || tree.kind(node) !== "literal_element" ? [node] : lowering.children(node);
    if (inner < 0)
        return otherNode(0, 0);
    return lowering.expression(inner);
};
const untypedLiteral = (lowering, node) => {
    const { tree } = lowering;
    const elements = elementsOf(lowering, node);
    const start = tree.start(node);
    const end = tree.end(node);
    if (elements.some(({ key }) => key >= 0))
        return objectNode(start, end, entriesOf(lowering, node, () => true));
    return arrayNode(start, end, elements.map(({ value }) => values_valueOf(lowering, value)));
};

;// CONCATENATED MODULE: ./lib/languages/go/statements.js



const listIn = (lowering, node, field) => {
    const child = lowering.tree.child(node, field);
    if (child < 0)
        return [];
    return lowering.expressions(lowering.tree.kind(child) === "expression_list" ? lowering.children(child) : [child]);
};
const isBlank = (target) => target.kind === "name" && target.name === "_";
/** `a, err := f()`. */
const shortDeclaration = (lowering, node) => {
    const { tree } = lowering;
    const right = tree.child(node, "right");
    if (right < 0)
        return [];
    return bindings(lowering, listIn(lowering, node, "left"), right).map(({ target, value }) => declareNode(tree.start(node), tree.end(node), target, value && withName(value, targetName(target), target.start)));
};
/** `a, b = b, a`, `a += b`. What is assigned to `_` alone is only evaluated. */
const statements_assignment = (lowering, node) => {
    const { tree } = lowering;
    const right = tree.child(node, "right");
    if (right < 0)
        return [];
    const operator = tree.child(node, "operator");
    const text = operator < 0 ? "=" : tree.textOf(operator);
    return bindings(lowering, listIn(lowering, node, "left"), right).flatMap(({ target, value }) => {
        if (!value)
            return [];
        if (isBlank(target))
            return [expressionStatement(value)];
        const named = withName(value, targetName(target), target.start);
        return [expressionStatement(assignNode(tree.start(node), tree.end(node), target, text, named))];
    });
};
/** `c <- v`: a channel carries what is sent as a variable what is assigned. */
const send = (lowering, node) => {
    const { tree } = lowering;
    const value = lowering.at(node, "value");
    return expressionStatement(assignNode(tree.start(node), tree.end(node), lowering.at(node, "channel"), "=", value));
};
const update = (operator) => (lowering, node) => {
    const { tree } = lowering;
    const [operand] = lowering.expressions(lowering.children(node));
    return expressionStatement(unaryNode(tree.start(node), tree.end(node), operator, operand ?? otherNode(tree.end(node), tree.end(node))));
};
/** The statement that stands before the `;` of an `if` or `switch`. */
const initial = (lowering, node) => {
    const child = lowering.tree.child(node, "initializer");
    return child < 0 ? [] : lowering.statements([child]);
};
/** With an initializer the whole stands in a Block of its own, as its variables do. */
const scoped = (before, statement) => before.length === 0 ? statement : blockNode(statement.start, statement.end, [...before, statement]);
const statements_conditional = (lowering, node) => {
    const { tree } = lowering;
    const before = initial(lowering, node);
    const test = lowering.at(node, "condition");
    const consequent = lowering.body(tree.child(node, "consequence"));
    const alternate = lowering.body(tree.child(node, "alternative"));
    return scoped(before, ifNode(tree.start(node), tree.end(node), test, consequent, alternate));
};
/** `for i := 0; i < n; i++`, `for k, v := range m` (the value is the target, the key is declared before), `for a {`, `for {`. */
const forLoop = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const bodyAt = tree.child(node, "body");
    const head = lowering.children(node).find((child) => child !== bodyAt) ?? -1;
    const kind = head < 0 ? "" : tree.kind(head);
    if (kind === "range_clause") {
        const bound = listIn(lowering, head, "left");
        const iterable = lowering.at(head, "right");
        const target = bound.findLast((one) => !isBlank(one));
        const [key] = bound;
        const isPair = bound.length > 1 && key && key !== target && !isBlank(key);
        return loopNode(start, end, "each", lowering.body(bodyAt), {
            initial: isPair ? [declareNode(key.start, key.end, key, undefined)] : [],
            target,
            iterable,
        });
    }
    if (kind === "for_clause") {
        const first = tree.child(head, "initializer");
        const test = lowering.maybe(head, "condition");
        const last = tree.child(head, "update");
        const updates = last < 0 ? [] : lowering.statements([last]);
        return loopNode(start, end, "for", lowering.body(bodyAt), {
            initial: first < 0 ? [] : lowering.statements([first]),
            test,
            update: updates.flatMap((one) => (one.kind === "expression" ? [one.expression] : [])),
        });
    }
    return loopNode(start, end, "while", lowering.body(bodyAt), {
        test: head < 0 ? undefined : lowering.expression(head),
    });
};
const caseKinds = new Set(["expression_case", "default_case", "type_case", "communication_case"]);
/** The statements of a case stand below a list of their own. */
const caseBody = (lowering, node) => {
    const list = lowering.children(node).filter((child) => lowering.tree.kind(child) === "statement_list");
    return list.flatMap((child) => lowering.statements(lowering.children(child)));
};
const casesOf = (lowering, node, testsOf) => lowering
    .children(node)
    .filter((child) => caseKinds.has(lowering.tree.kind(child)))
    .map((one) => {
    const tests = testsOf(one);
    return caseNode(lowering.tree.start(one), lowering.tree.end(one), tests, caseBody(lowering, one));
});
/** `switch x { … }`; without a subject the cases are tests of their own: `switch true`. */
const switchOf = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const before = initial(lowering, node);
    const subject = lowering.maybe(node, "value") ?? booleanNode(start, start, true);
    const cases = casesOf(lowering, node, (one) => listIn(lowering, one, "value"));
    return scoped(before, switchNode(start, tree.end(node), subject, cases));
};
/** `switch v := x.(type) { case T: … }`: types are tested as names; `v` is declared with the value of `x`. */
const typeSwitch = (lowering, node) => {
    const { tree } = lowering;
    const before = initial(lowering, node);
    const [alias] = listIn(lowering, node, "alias");
    const value = lowering.at(node, "value");
    const testsOf = (one) => tree
        .childrenIn(one, "type")
        .filter((child) => tree.isNamed(child))
        .map((child) => type(lowering, child));
    if (!alias)
        return scoped(before, switchNode(tree.start(node), tree.end(node), value, casesOf(lowering, node, testsOf)));
    const declared = declareNode(alias.start, value.end, alias, value);
    const [subject = alias] = listIn(lowering, node, "alias");
    return scoped([...before, declared], switchNode(tree.start(node), tree.end(node), subject, casesOf(lowering, node, testsOf)));
};
/** `select`: a Switch without subject. A case that receives into a name or sends does so at the start of its body. */
const statements_select = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const cases = lowering
        .children(node)
        .filter((child) => caseKinds.has(tree.kind(child)))
        .map((one) => {
        const communication = tree.child(one, "communication");
        const at = tree.start(one);
        const tests = communication < 0 ? [] : [otherNode(at, at)];
        const before = communication < 0 ? [] : lowering.statements([communication]);
        return caseNode(at, tree.end(one), tests, [...before, ...caseBody(lowering, one)]);
    });
    return switchNode(start, tree.end(node), otherNode(start, start), cases);
};
/** `v := <-c`, `v, ok = <-c`, `<-c` of a `select` case. */
const receive = (lowering, node) => {
    const { tree } = lowering;
    const right = tree.child(node, "right");
    if (right < 0)
        return [];
    const targets = listIn(lowering, node, "left");
    if (targets.length === 0)
        return [expressionStatement(lowering.expression(right))];
    return bindings(lowering, targets, right).map(({ target, value }) => declareNode(tree.start(node), tree.end(node), target, value));
};
const returnOf = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node))[0]);
/** `defer f()`, `go f()`. */
const deferred = (lowering, node) => lowering
    .expressions(lowering.children(node))
    .map((call) => expressionStatement(call, lowering.tree.start(node), lowering.tree.end(node)));
const statements_jump = (to) => ({ tree }, node) => jumpNode(tree.start(node), tree.end(node), to);
/** The statements below a node, in its place: lists, groups of declarations, labels. */
const inner = (lowering, node) => lowering.statements(lowering.children(node).filter((child) => lowering.tree.kind(child) !== "label_name"));

;// CONCATENATED MODULE: ./lib/languages/go.js





const go_boolean = (value) => ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), value);
const go_nothing = () => [];
/** The name a package has when the import gives none: the last part of the path that is no version. */
const packageName = (path) => {
    const parts = path.split("/").filter((part) => !/^v\d+$/.test(part));
    return (parts.at(-1) ?? path).replace(/\.v\d+$/, "");
};
/** `import a "x/y"`; `import . "x/y"` brings all names: its local name is `*`. */
const importOf = (lowering, node) => {
    const { tree } = lowering;
    const path = lowering.maybe(node, "path");
    if (path?.kind !== "string")
        return [];
    const name = tree.child(node, "name");
    const alias = name < 0 ? packageName(path.value) : tree.textOf(name);
    return [importNode(tree.start(node), tree.end(node), path.value, "*", alias === "." ? "*" : alias)];
};
const tables = {
    expressions: new Map([
        ["identifier", identifier],
        ["blank_identifier", identifier],
        ["iota", identifier],
        ["interpreted_string_literal", interpreted],
        ["rune_literal", interpreted],
        ["raw_string_literal", raw],
        ["int_literal", values_number],
        ["float_literal", values_number],
        ["imaginary_literal", values_number],
        ["true", go_boolean(true)],
        ["false", go_boolean(false)],
        ["nil", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
        ["unary_expression", unary],
        ["parenthesized_expression", only],
        ["variadic_argument", spread],
        ["expression_list", expressionList],
        ["literal_element", only],
        ["literal_value", untypedLiteral],
        ["composite_literal", composite],
        ["type_conversion_expression", conversion],
        ["type_instantiation_expression", type],
        ["func_literal", declarations_functionOf],
        ["type_identifier", type],
        ["qualified_type", type],
        ["pointer_type", type],
        ["generic_type", type],
        ["slice_type", type],
        ["map_type", type],
        ["channel_type", type],
    ]),
    chains: new Map([
        ["binary_expression", binary],
        ["selector_expression", selector],
        ["index_expression", index],
        ["slice_expression", slice],
        ["type_assertion_expression", assertion],
        ["call_expression", call],
    ]),
    statements: new Map([
        ["expression_statement", (lowering, node) => expressionStatement(only(lowering, node))],
        ["short_var_declaration", shortDeclaration],
        ["assignment_statement", statements_assignment],
        ["send_statement", send],
        ["inc_statement", update("++")],
        ["dec_statement", update("--")],
        ["return_statement", returnOf],
        ["if_statement", statements_conditional],
        ["for_statement", forLoop],
        ["expression_switch_statement", switchOf],
        ["type_switch_statement", typeSwitch],
        ["select_statement", statements_select],
        ["receive_statement", receive],
        ["go_statement", deferred],
        ["defer_statement", deferred],
        ["break_statement", statements_jump("break")],
        ["continue_statement", statements_jump("continue")],
        ["block", (lowering, node) => lowering.block(node)],
        ["statement_list", inner],
        ["labeled_statement", inner],
        ["const_declaration", inner],
        ["var_declaration", inner],
        ["var_spec_list", inner],
        ["type_declaration", inner],
        ["import_declaration", inner],
        ["import_spec_list", inner],
        ["const_spec", specOf],
        ["var_spec", specOf],
        ["type_spec", declarations_typeOf],
        ["type_alias", declarations_typeOf],
        [
            "import_spec",
            (lowering, node) => {
                for (const one of importOf(lowering, node))
                    lowering.imports.push(one);
                return [];
            },
        ],
        ["function_declaration", declarations_functionOf],
        ["method_declaration", declarations_functionOf],
        ["package_clause", go_nothing],
        ["fallthrough_statement", go_nothing],
        ["goto_statement", go_nothing],
        ["empty_statement", go_nothing],
    ]),
};
const exportsOf = (body) => body.flatMap((one) => {
    const add = (name, value) => name === undefined ? [] : [exportNode(one.start, one.end, name, value)];
    if (one.kind === "class")
        return add(one.name, one);
    if (one.kind === "function")
        return one.receiverType === undefined ? add(one.name, one) : [];
    if (one.kind !== "declare")
        return [];
    if (one.target.kind === "array-pattern")
        return one.target.items.flatMap((item) => add(item && targetName(item), undefined));
    return add(targetName(one.target), one.value);
});
const outline = ({ tree }, body) => {
    const clause = tree.namedChildren(0).find((node) => tree.kind(node) === "package_clause");
    const [name] = clause === undefined ? [] : tree.namedChildren(clause);
    return { namespace: name === undefined ? undefined : tree.textOf(name), exports: exportsOf(body) };
};
/** Lowers Go. Types, functions, constants and variables of the package are exports; methods belong to their type. */
const lowerGo = (path, text, parsers) => lowerFile({ path, text, language: "go", parsed: parsers.parse("go", path, text) }, tables, outline);

;// CONCATENATED MODULE: ./lib/languages/java/arguments.js
/** Arguments of a call, creation or enum constant. */
const arguments_argumentsOf = (lowering, node) => {
    const list = lowering.tree.child(node, "arguments");
    return list < 0 ? [] : lowering.expressions(lowering.children(list));
};

;// CONCATENATED MODULE: ./lib/languages/java/types.js

/** Type identifiers of a type in order, those of its type arguments left out: `a.b.List<User>[]` gives a, b, List. */
const identifiersOf = (tree, type) => {
    const identifiers = [];
    const end = tree.next(type);
    for (let node = type; node < end;) {
        const kind = tree.kind(node);
        if (kind === "type_identifier" || kind === "identifier")
            identifiers.push(node);
        const isSkipped = kind === "type_arguments" || kind === "annotation" || kind === "marker_annotation";
        node = isSkipped ? tree.next(node) : node + 1;
    }
    return identifiers;
};
/** True for nodes that are types and nothing else; a plain identifier may be a type or a value. */
const isTypeKind = (kind) => kind.endsWith("_type") || kind.endsWith("type_identifier");
const wrappers = new Set(["array_type", "annotated_type"]);
/** Simple name of a type without arguments and dimensions; undefined for `var` and for no type. */
const types_simpleType = (tree, type) => {
    if (type < 0)
        return undefined;
    const last = identifiersOf(tree, type).at(-1);
    if (last !== undefined)
        return tree.textOf(last) === "var" ? undefined : tree.textOf(last);
    let plain = type;
    while (wrappers.has(tree.kind(plain)) && tree.next(plain) > plain + 1) {
        plain = tree.child(plain, "element") >= 0 ? tree.child(plain, "element") : (tree.namedChildren(plain).at(-1) ?? -1);
    }
    return tree.textOf(plain);
};
/** A type where an expression is wanted, as `a.B` in `new a.B()`. */
const typeExpression = (lowering, type) => {
    const { tree } = lowering;
    const [first, ...rest] = identifiersOf(tree, type);
    if (first === undefined)
        return nameNode(tree.start(type), tree.end(type), types_simpleType(tree, type) ?? "");
    let path = nameNode(tree.start(first), tree.end(first), tree.textOf(first));
    for (const part of rest)
        path = memberNode(path.start, tree.end(part), path, tree.textOf(part), tree.start(part));
    return path;
};
/** Simple names of the types below a node, as `extends A, b.C<D>`. */
const typeNames = (lowering, node) => {
    if (node < 0)
        return [];
    const { tree } = lowering;
    return lowering.children(node).flatMap((child) => {
        if (tree.kind(child) === "type_list")
            return typeNames(lowering, child);
        const name = types_simpleType(tree, child);
        return name === undefined ? [] : [name];
    });
};
const modifiersOf = (tree, node) => tree.children(node).find((child) => tree.kind(child) === "modifiers") ?? -1;
const types_hasModifier = (tree, node, word) => {
    const modifiers = modifiersOf(tree, node);
    return modifiers >= 0 && tree.children(modifiers).some((child) => tree.kind(child) === word);
};
const annotation = (lowering, node) => {
    const { tree } = lowering;
    const list = tree.child(node, "arguments");
    const given = list < 0 ? [] : lowering.children(list);
    const isPair = (child) => tree.kind(child) === "element_value_pair";
    const args = given.filter((child) => !isPair(child)).map((child) => lowering.expression(child));
    const named = given.filter(isPair).map((pair) => {
        const key = tree.child(pair, "key");
        return entryNode(tree.start(pair), tree.end(pair), key < 0 ? undefined : tree.textOf(key), lowering.at(pair, "value"));
    });
    const name = types_simpleType(tree, tree.child(node, "name")) ?? "";
    return annotationNode(tree.start(node), tree.end(node), name, gatherNamed(args, named));
};
const annotationKinds = new Set(["annotation", "marker_annotation"]);
/** Annotations among the modifiers of a declaration or parameter. */
const annotationsOf = (lowering, node) => {
    const { tree } = lowering;
    const modifiers = modifiersOf(tree, node);
    if (modifiers < 0)
        return [];
    return tree
        .children(modifiers)
        .filter((child) => annotationKinds.has(tree.kind(child)))
        .map((child) => annotation(lowering, child));
};

;// CONCATENATED MODULE: ./lib/languages/java/classes.js




/** Name node of a declaration; the parser may have made up an empty one. */
const classes_nameOf = (lowering, node) => {
    const name = lowering.tree.child(node, "name");
    if (name < 0)
        return { text: "", start: lowering.tree.start(node) };
    return { text: lowering.tree.textOf(name), start: lowering.tree.start(name) };
};
const classes_parameter = (lowering, node) => {
    const { tree } = lowering;
    const isRest = tree.kind(node) === "spread_parameter";
    const declarator = isRest ? tree.children(node).find((child) => tree.kind(child) === "variable_declarator") : node;
    const name = declarator === undefined ? -1 : tree.child(declarator, "name");
    if (name < 0 || tree.textOf(name) === "this")
        return [];
    const type = isRest
        ? (lowering.children(node).find((child) => tree.kind(child) !== "modifiers") ?? -1)
        : tree.child(node, "type");
    const target = nameNode(tree.start(name), tree.end(name), tree.textOf(name));
    const annotations = annotationsOf(lowering, node);
    return [
        parameterNode(tree.start(node), tree.end(node), target, {
            type: types_simpleType(tree, type),
            rest: isRest,
            annotations,
        }),
    ];
};
const parameterKinds = new Set(["formal_parameter", "spread_parameter"]);
/** Parameters in a list; the receiver parameter `Foo this` is none. */
const classes_parametersOf = (lowering, list) => list < 0
    ? []
    : lowering
        .children(list)
        .filter((child) => parameterKinds.has(lowering.tree.kind(child)))
        .flatMap((child) => classes_parameter(lowering, child));
/** A method or constructor. */
const method = (lowering, node) => {
    const { tree } = lowering;
    const name = classes_nameOf(lowering, node);
    return functionNode(tree.start(node), tree.end(node), {
        name: name.text,
        nameStart: name.start,
        parameters: classes_parametersOf(lowering, tree.child(node, "parameters")),
        body: lowering.body(tree.child(node, "body")),
        annotations: annotationsOf(lowering, node),
        isStatic: types_hasModifier(tree, node, "static"),
        returnType: types_simpleType(tree, tree.child(node, "type")),
    });
};
/** One Field for each declared name; annotations stand with the first. */
const classes_fields = (lowering, node) => {
    const { tree } = lowering;
    const type = types_simpleType(tree, tree.child(node, "type"));
    const isStatic = tree.kind(node) === "constant_declaration" || types_hasModifier(tree, node, "static");
    const declarators = tree.childrenIn(node, "declarator");
    return declarators.map((declarator, i) => {
        const name = classes_nameOf(lowering, declarator);
        const place = declarators.length === 1 ? node : declarator;
        const value = lowering.maybe(declarator, "value");
        return fieldNode(tree.start(place), tree.end(place), name.text, {
            type,
            isStatic,
            value: value && withName(value, name.text, name.start),
            annotations: i === 0 ? annotationsOf(lowering, node) : [],
        });
    });
};
/** An element of an annotation type, with its default as value. */
const annotationElement = (lowering, node) => {
    const { tree } = lowering;
    return fieldNode(tree.start(node), tree.end(node), classes_nameOf(lowering, node).text, {
        type: types_simpleType(tree, tree.child(node, "type")),
        value: lowering.maybe(node, "value"),
        annotations: annotationsOf(lowering, node),
    });
};
/** `A(1) { … }`: a static field whose value is the created constant. */
const enumConstant = (lowering, node, type) => {
    const { tree } = lowering;
    const name = classes_nameOf(lowering, node);
    const args = arguments_argumentsOf(lowering, node);
    const body = tree.child(node, "body");
    if (body >= 0) {
        const members = classes_membersOf(lowering, body);
        args.push(classNode(tree.start(body), tree.end(body), undefined, tree.start(body), { bases: [type], members }));
    }
    const callee = nameNode(name.start, name.start + name.text.length, type);
    const value = args.length === 0 ? undefined : callNode(name.start, tree.end(node), callee, args, true);
    return fieldNode(tree.start(node), tree.end(node), name.text, {
        type,
        value,
        isStatic: true,
        annotations: annotationsOf(lowering, node),
    });
};
const fieldKinds = new Set(["field_declaration", "constant_declaration"]);
/** Members of a class body; `type` is the name of the enum whose body it is. */
const classes_membersOf = (lowering, body, type = "") => {
    if (body < 0)
        return [];
    const { tree } = lowering;
    return lowering.children(body).flatMap((child) => {
        const kind = tree.kind(child);
        if (fieldKinds.has(kind))
            return classes_fields(lowering, child);
        if (kind === "enum_constant")
            return [enumConstant(lowering, child, type)];
        if (kind === "enum_body_declarations")
            return classes_membersOf(lowering, child, type);
        if (kind === "annotation_type_element_declaration")
            return [annotationElement(lowering, child)];
        return plainMembers(lowering, child);
    });
};
const classes_basesOf = (lowering, node) => {
    const { tree } = lowering;
    const lists = ["superclass", "interfaces"].map((field) => tree.child(node, field));
    const extended = tree.children(node).find((child) => tree.kind(child) === "extends_interfaces") ?? -1;
    return [...lists, extended].flatMap((list) => typeNames(lowering, list));
};
/** A class, interface, enum or annotation type. */
const classes_classOf = (lowering, node) => {
    const { tree } = lowering;
    const name = classes_nameOf(lowering, node);
    return classNode(tree.start(node), tree.end(node), name.text, name.start, {
        bases: classes_basesOf(lowering, node),
        members: classes_membersOf(lowering, tree.child(node, "body"), name.text),
        annotations: annotationsOf(lowering, node),
    });
};
/** A record: its components are fields, which carry the annotations, and parameters of a constructor that fills them. */
const record = (lowering, node) => {
    const { tree } = lowering;
    const name = classes_nameOf(lowering, node);
    const list = tree.child(node, "parameters");
    const body = tree.child(node, "body");
    const components = classes_parametersOf(lowering, list).map(storedParameter);
    const compact = body < 0 ? undefined : tree.children(body).find((child) => tree.kind(child) === "compact_constructor_declaration");
    const constructor = functionNode(list < 0 ? name.start : tree.start(list), list < 0 ? name.start : tree.end(list), {
        name: name.text,
        nameStart: name.start,
        parameters: components.map((component) => component.parameter),
        body: [
            ...(compact === undefined ? [] : lowering.body(tree.child(compact, "body"))),
            ...components.map((component) => component.store),
        ],
    });
    return classNode(tree.start(node), tree.end(node), name.text, name.start, {
        bases: classes_basesOf(lowering, node),
        members: [...components.map((component) => component.field), constructor, ...classes_membersOf(lowering, body)],
        annotations: annotationsOf(lowering, node),
    });
};
/** The body of a compact constructor stands in the constructor that `record` makes. */
const compactConstructor = () => [];
/** Fields outside a class, as damaged code has them. */
const strayFields = (lowering, node) => [
    expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node), classes_fields(lowering, node))),
];

;// CONCATENATED MODULE: ./lib/languages/java/calls.js




/** A class's name, as in `Paths.get("x")`; `CACHE.get("x")` reads a constant. */
const isClassName = (expression) => expression.kind === "name" && /^[A-Z].*[a-z]/.test(expression.name);
/** The key when an argument reads like one of a map: a constant that is no path, address or sentence. */
const calls_keyOf = (argument) => argument?.kind === "string" && argument.value !== "" && !/[/:\s]/.test(argument.value) ? argument : undefined;
/** `map.get("k")` and `map.put("k", v)` are access to the member `k`; undefined for any other call. */
const mapAccess = (start, end, object, method, args) => {
    const key = calls_keyOf(args[0]);
    if (!key || isClassName(object))
        return undefined;
    const memberTo = (to) => memberNode(start, to, object, key.value, key.start + 1);
    if (method === "get" && args.length === 1)
        return memberTo(end);
    const value = args[1];
    return method === "put" && args.length === 2 && value
        ? assignNode(start, end, memberTo(key.end), "=", value)
        : undefined;
};
/** `Outer.super.f()` holds `super` without a field; then that is the object. */
const ownerOf = (lowering, node, object) => {
    const { tree } = lowering;
    const outer = tree.children(node).find((child) => tree.kind(child) === "super" && tree.field(child) === undefined);
    return outer === undefined ? object : superName(lowering, outer);
};
const superName = (lowering, node) => nameNode(lowering.tree.start(node), lowering.tree.end(node), "super");
/** `object.name(…)`; the object may be a chain of any length. */
const methodChain = {
    left: (tree, node) => tree.child(node, "object"),
    build: (lowering, node, object) => {
        const { tree } = lowering;
        const start = tree.start(node);
        const name = tree.child(node, "name");
        const owner = ownerOf(lowering, node, object);
        const args = arguments_argumentsOf(lowering, node);
        if (name < 0)
            return otherNode(start, tree.end(node), [owner, ...args]);
        const method = tree.textOf(name);
        return (mapAccess(start, tree.end(node), owner, method, args) ??
            callNode(start, tree.end(node), memberNode(start, tree.end(name), owner, method, tree.start(name)), args));
    },
};
/** `name(…)`. */
const methodCall = (lowering, node) => callNode(lowering.tree.start(node), lowering.tree.end(node), lowering.at(node, "name"), arguments_argumentsOf(lowering, node));
/** `this(…)` and `super(…)` in a constructor. */
const constructorCall = (lowering, node) => callNode(lowering.tree.start(node), lowering.tree.end(node), lowering.at(node, "constructor"), arguments_argumentsOf(lowering, node));
const fieldChain = {
    left: (tree, node) => tree.child(node, "object"),
    build: (lowering, node, object) => {
        const { tree } = lowering;
        const field = tree.child(node, "field");
        if (field < 0)
            return object;
        if (tree.kind(field) === "this")
            return thisNode(tree.start(node), tree.end(node));
        const owner = ownerOf(lowering, node, object);
        return memberNode(tree.start(node), tree.end(node), owner, tree.textOf(field), tree.start(field));
    },
};
/** `X::y`, `this::y`, `X::new`, `int[]::new`. */
const methodReference = (lowering, node) => {
    const { tree } = lowering;
    const [owner, name] = lowering.children(node).filter((child) => tree.kind(child) !== "type_arguments");
    if (owner === undefined)
        return lowering.other(node);
    const object = isTypeKind(tree.kind(owner)) ? typeExpression(lowering, owner) : lowering.expression(owner);
    const end = tree.end(node);
    const property = name === undefined ? "new" : tree.textOf(name);
    return memberNode(tree.start(node), end, object, property, name === undefined ? end - property.length : tree.start(name));
};
/** `Foo.class`. */
const classLiteral = (lowering, node) => {
    const { tree } = lowering;
    const type = lowering.children(node)[0];
    if (type === undefined)
        return lowering.other(node);
    const end = tree.end(node);
    return memberNode(tree.start(node), end, typeExpression(lowering, type), "class", end - "class".length);
};
/** The body of an anonymous class, as a class without a name that extends `type`. */
const anonymousClass = (lowering, body, type) => classNode(lowering.tree.start(body), lowering.tree.end(body), undefined, lowering.tree.start(body), {
    bases: type === undefined ? [] : [type],
    members: classes_membersOf(lowering, body),
});
const skippedInCreation = new Set(["type_arguments", "annotation", "marker_annotation"]);
/** `new Foo(…)`, `outer.new Foo(…)`; the body of an anonymous class is the last argument. */
const calls_creation = (lowering, node) => {
    const { tree } = lowering;
    const type = tree.child(node, "type");
    if (type < 0)
        return lowering.other(node);
    let callee = typeExpression(lowering, type);
    const outer = lowering.children(node).find((child) => child < type && !skippedInCreation.has(tree.kind(child)));
    if (outer !== undefined && callee.kind === "name") {
        callee = memberNode(tree.start(node), callee.end, lowering.expression(outer), callee.name, callee.start);
    }
    const args = arguments_argumentsOf(lowering, node);
    const body = tree.children(node).find((child) => tree.kind(child) === "class_body");
    if (body !== undefined)
        args.push(anonymousClass(lowering, body, types_simpleType(tree, type)));
    return callNode(tree.start(node), tree.end(node), callee, args, true);
};
/** `new int[] {1, 2}`; without values it is empty, or keeps what computes its sizes. */
const calls_arrayCreation = (lowering, node) => {
    const value = lowering.tree.child(node, "value");
    if (value >= 0)
        return lowering.expression(value);
    const sizes = lowering.tree.childrenIn(node, "dimensions").flatMap((size) => lowering.children(size));
    return emptyArray(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(sizes));
};

;// CONCATENATED MODULE: ./lib/languages/java/literals.js



const escapes = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", s: " " };
/** Java Language Specification 3.10.7 and 3.3: octal, Unicode and letter escapes; a line's end after `\` joins the lines. */
const java_literals_unescape = (text) => text.replaceAll(/\\(u+[\da-fA-F]{4}|[0-3]?[0-7]{1,2}|[^])/g, (_, escape) => {
    if (escape === "\n")
        return "";
    if (escape.length > 4)
        return String.fromCharCode(Number.parseInt(escape.slice(-4), 16));
    if (/^[0-7]+$/.test(escape))
        return String.fromCharCode(Number.parseInt(escape, 8));
    return escapes[escape] ?? escape;
});
/** Java Language Specification 3.10.6: the indentation that all lines share goes, and blanks at their ends. */
const stripIndent = (block) => {
    const lines = block.replaceAll(/\r\n?/g, "\n").split("\n").slice(1);
    let shared = Infinity;
    lines.forEach((line, i) => {
        const indent = line.length - line.trimStart().length;
        if (i === lines.length - 1 || line.trim() !== "")
            shared = Math.min(shared, indent);
    });
    return lines.map((line) => line.slice(shared).trimEnd()).join("\n");
};
/** A string or text block; with `\{}` in it, which Java 21 and 22 had on trial, a Template. */
const literals_string = (lowering, node) => {
    const { tree } = lowering;
    const raw = tree.textOf(node);
    const quote = raw.startsWith('"""') ? 3 : 1;
    const textEnd = raw.length >= 2 * quote && raw.endsWith('"') ? tree.end(node) - quote : tree.end(node);
    const parts = new TextParts();
    let at = tree.start(node) + quote;
    const holes = lowering.children(node).filter((child) => tree.kind(child) === "string_interpolation");
    const isBlock = quote === 3 && holes.length === 0;
    const addText = (to) => {
        const text = tree.text.slice(at, to);
        parts.literal(at, to, java_literals_unescape(isBlock ? stripIndent(text) : text));
    };
    for (const hole of holes) {
        addText(tree.start(hole));
        const value = lowering.children(hole)[0];
        if (value !== undefined)
            parts.value(lowering.expression(value));
        at = tree.end(hole);
    }
    addText(textEnd);
    return parts.build(tree.start(node), tree.end(node));
};
const literals_character = (lowering, node) => stringNode(lowering.tree.start(node), lowering.tree.end(node), java_literals_unescape(lowering.tree.textOf(node).slice(1, -1)));
const literals_number = (lowering, node) => numberNode(lowering.tree.start(node), lowering.tree.end(node), suffixedNumberValue(lowering.tree.textOf(node)));

;// CONCATENATED MODULE: ./lib/languages/java/operators.js




const indexChain = {
    left: (tree, node) => tree.child(node, "array"),
    build: (lowering, node, array) => indexNode(lowering.tree.start(node), lowering.tree.end(node), array, lowering.maybe(node, "index")),
};
/** The expression inside, for parentheses. */
const parenthesesChain = {
    left: (tree, node) => tree.namedChildren(node).find((child) => !isComment(tree.kind(child))) ?? -1,
    build: (_lowering, _node, inner) => inner,
};
/** Names that a pattern binds: `String s`, `Point(int x, var y)`. */
const operators_boundNames = (lowering, pattern) => {
    const { tree } = lowering;
    const names = [];
    for (let node = pattern; node < tree.next(pattern); node++) {
        const parent = tree.kind(tree.parent(node));
        const isBinding = parent === "type_pattern" || parent === "record_pattern_component";
        if (tree.kind(node) === "identifier" && isBinding)
            names.push(node);
    }
    return names;
};
/** The type that a pattern asks for. */
const patternType = (lowering, pattern) => {
    const { tree } = lowering;
    const inner = tree.kind(pattern) === "pattern" ? (lowering.children(pattern)[0] ?? pattern) : pattern;
    const type = lowering.children(inner)[0] ?? inner;
    return typeExpression(lowering, type);
};
/** `o instanceof Foo f` is read as `(f = o) instanceof Foo`: the name is bound and the test is said. */
const instanceOf = (lowering, node) => {
    const { tree } = lowering;
    const pattern = tree.child(node, "pattern");
    const type = tree.child(node, "right");
    const name = pattern < 0 ? tree.child(node, "name") : (operators_boundNames(lowering, pattern)[0] ?? -1);
    let left = lowering.at(node, "left");
    if (name >= 0)
        left = assignNode(left.start, tree.end(name), nameNode(tree.start(name), tree.end(name), tree.textOf(name)), "=", left);
    const right = pattern < 0 && type >= 0 ? typeExpression(lowering, type) : patternType(lowering, pattern < 0 ? node : pattern);
    return binaryNode(tree.start(node), tree.end(node), "instanceof", left, right);
};
const operators_assignment = (lowering, node) => {
    const { tree } = lowering;
    const target = lowering.at(node, "left");
    const value = withName(lowering.at(node, "right"), targetName(target), target.kind === "member" ? target.propertyStart : target.start);
    const operator = tree.child(node, "operator");
    return assignNode(tree.start(node), tree.end(node), target, operator < 0 ? "=" : tree.textOf(operator), value);
};
const operators_unary = (lowering, node) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    return unaryNode(tree.start(node), tree.end(node), operator < 0 ? "" : tree.textOf(operator), lowering.at(node, "operand"));
};
/** `i++`, `--i`. */
const operators_update = (lowering, node) => {
    const { tree } = lowering;
    const operand = lowering.children(node)[0];
    if (operand === undefined)
        return lowering.other(node);
    const operator = tree.textOf(node).endsWith("+") || tree.textOf(node).startsWith("+") ? "++" : "--";
    return unaryNode(tree.start(node), tree.end(node), operator, lowering.expression(operand));
};
/** `{1, 2}` of an array or annotation. */
const items = (lowering, node) => arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));
const operators_lambda = (lowering, node) => {
    const { tree } = lowering;
    const list = tree.child(node, "parameters");
    const bare = (name) => parameterNode(tree.start(name), tree.end(name), nameNode(tree.start(name), tree.end(name), tree.textOf(name)));
    const kind = list < 0 ? "" : tree.kind(list);
    let parameters = classes_parametersOf(lowering, kind === "formal_parameters" ? list : -1);
    if (kind === "identifier" || kind === "underscore_pattern")
        parameters = [bare(list)];
    if (kind === "inferred_parameters")
        parameters = lowering.children(list).map(bare);
    const body = tree.child(node, "body");
    const isBlock = body >= 0 && tree.kind(body) === "block";
    const value = isBlock || body < 0 ? undefined : lowering.expression(body);
    return functionNode(tree.start(node), tree.end(node), {
        parameters,
        body: value ? [returnNode(value.start, value.end, value)] : lowering.body(body),
        isArrow: true,
    });
};
/** Type of a declaration by simple name. */
const declaredType = (lowering, node) => types_simpleType(lowering.tree, lowering.tree.child(node, "type"));

;// CONCATENATED MODULE: ./lib/languages/java/statements.js



/** One Declare for each declared name. */
const localVariables = (lowering, node) => {
    const { tree } = lowering;
    const type = declaredType(lowering, node);
    const constant = types_hasModifier(tree, node, "final");
    const declarators = tree.childrenIn(node, "declarator");
    return declarators.map((declarator) => {
        const name = tree.child(declarator, "name");
        const target = lowering.at(declarator, "name");
        const value = lowering.maybe(declarator, "value");
        const place = declarators.length === 1 ? node : declarator;
        return declareNode(tree.start(place), tree.end(place), target, value && withName(value, name < 0 ? undefined : tree.textOf(name), target.start), { type, constant });
    });
};
const statements_forStatement = (lowering, node) => {
    const { tree } = lowering;
    return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
        initial: lowering.statements(tree.childrenIn(node, "init")),
        test: lowering.maybe(node, "condition"),
        update: lowering.expressions(tree.childrenIn(node, "update").filter((child) => tree.isNamed(child))),
    });
};
const statements_forEachStatement = (lowering, node) => {
    const { tree } = lowering;
    return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
        target: lowering.at(node, "name"),
        iterable: lowering.at(node, "value"),
    });
};
/** `A | B` of a multi-catch, by simple names. */
const catchType = (lowering, type) => {
    const names = lowering.children(type).flatMap((child) => types_simpleType(lowering.tree, child) ?? []);
    return names.length === 0 ? undefined : names.join("|");
};
const statements_handler = (lowering, node) => {
    const { tree } = lowering;
    const caught = tree.children(node).find((child) => tree.kind(child) === "catch_formal_parameter");
    const type = caught === undefined ? undefined : tree.children(caught).find((child) => tree.kind(child) === "catch_type");
    return handlerNode(tree.start(node), tree.end(node), caught === undefined ? undefined : lowering.maybe(caught, "name"), type === undefined ? undefined : catchType(lowering, type), lowering.body(tree.child(node, "body")));
};
/** `R r = open()` in the head of a `try`; a resource that is only named is an expression. */
const resource = (lowering, node) => {
    const { tree } = lowering;
    if (tree.child(node, "name") < 0) {
        const given = lowering.children(node)[0];
        return expressionStatement(given === undefined ? lowering.other(node) : lowering.expression(given));
    }
    return declareNode(tree.start(node), tree.end(node), lowering.at(node, "name"), lowering.maybe(node, "value"), {
        type: declaredType(lowering, node),
        constant: true,
    });
};
/** `try`, with resources or without; resources are declared at the start of the body. */
const statements_tryStatement = (lowering, node) => {
    const { tree } = lowering;
    const ofKind = (kind) => tree.children(node).filter((child) => tree.kind(child) === kind);
    const resources = tree.child(node, "resources");
    const opened = resources < 0 ? [] : lowering.children(resources).filter((child) => tree.kind(child) === "resource");
    const finalizer = ofKind("finally_clause").flatMap((clause) => lowering.statements(lowering.children(clause)));
    return tryNode(tree.start(node), tree.end(node), [...opened.map((one) => resource(lowering, one)), ...lowering.body(tree.child(node, "body"))], ofKind("catch_clause").map((clause) => statements_handler(lowering, clause)), finalizer.flatMap((statement) => (statement.kind === "block" ? statement.body : [statement])));
};
/** `synchronized (lock) { … }`: the lock, then the body. */
const synchronizedStatement = (lowering, node) => {
    const { tree } = lowering;
    const lock = lowering.children(node).find((child) => tree.field(child) === undefined);
    return blockNode(tree.start(node), tree.end(node), [
        ...(lock === undefined ? [] : [expressionStatement(lowering.expression(lock))]),
        ...lowering.body(tree.child(node, "body")),
    ]);
};
const statements_labeledStatement = (lowering, node) => blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.statements(lowering.children(node).slice(1)));
const statements_valueOf = (lowering, node) => {
    const value = lowering.children(node)[0];
    return value === undefined ? undefined : lowering.expression(value);
};
const statements_returnStatement = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), statements_valueOf(lowering, node));
const statements_throwStatement = (lowering, node) => throwNode(lowering.tree.start(node), lowering.tree.end(node), statements_valueOf(lowering, node));
const statements_plainStatement = (lowering, node) => expressionStatement(statements_valueOf(lowering, node) ?? lowering.other(node), lowering.tree.start(node), lowering.tree.end(node));
/** `import a.B`, `import static a.B.c`, `import a.*`: the simple name stands for the full one. */
const importDeclaration = (lowering, node) => {
    const { tree } = lowering;
    const path = lowering.children(node).find((child) => tree.kind(child).endsWith("identifier"));
    if (path === undefined)
        return [];
    const source = tree.textOf(path).replaceAll(/\s/g, "");
    const isWildcard = tree.children(node).some((child) => tree.kind(child) === "asterisk");
    const local = isWildcard ? "*" : source.slice(source.lastIndexOf(".") + 1);
    lowering.imports.push(importNode(tree.start(node), tree.end(node), source, local, local));
    return [];
};

;// CONCATENATED MODULE: ./lib/languages/java/switches.js



const labelOf = (lowering, label, subject) => {
    const { tree } = lowering;
    const tests = [];
    const bound = [];
    let guard;
    for (const child of lowering.children(label)) {
        const kind = tree.kind(child);
        if (kind === "guard")
            guard = lowering.expression(lowering.children(child)[0] ?? child);
        else if (kind === "pattern") {
            tests.push(patternType(lowering, child));
            for (const name of operators_boundNames(lowering, child)) {
                const value = subject.kind === "name" ? nameAgain(subject) : undefined;
                const target = nameNode(tree.start(name), tree.end(name), tree.textOf(name));
                bound.push(declareNode(target.start, target.end, target, value));
            }
        }
        else
            tests.push(lowering.expression(child));
    }
    return { tests, guard, bound };
};
/** Groups of `case …:` with their statements, and rules `case … ->` with their one. */
const groupsOf = (lowering, node, subject) => {
    const { tree } = lowering;
    const block = tree.child(node, "body");
    if (block < 0)
        return [];
    const isLabel = (child) => tree.kind(child) === "switch_label";
    return lowering.children(block).map((group) => {
        const children = lowering.children(group);
        return {
            node: group,
            labels: children.filter(isLabel).map((label) => labelOf(lowering, label, subject)),
            body: children.filter((child) => !isLabel(child)),
        };
    });
};
const guarded = (label) => {
    const { guard, tests } = label;
    const [first, ...rest] = tests;
    if (!guard)
        return tests;
    return first ? [binaryNode(first.start, guard.end, "&&", first, guard), ...rest] : [guard];
};
/** A switch as a statement, old and new. */
const switches_switchStatement = (lowering, node) => {
    const { tree } = lowering;
    const subject = lowering.at(node, "condition");
    const cases = groupsOf(lowering, node, subject).map((group) => {
        const body = group.body.length === 1 ? lowering.body(group.body[0] ?? -1) : lowering.statements(group.body);
        const bound = group.labels.flatMap((label) => label.bound);
        return caseNode(tree.start(group.node), tree.end(group.node), group.labels.flatMap(guarded), [...bound, ...body]);
    });
    return switchNode(tree.start(node), tree.end(node), subject, cases);
};
/** The value of an arm: its expression, or its statements with what they yield. */
const armValue = (lowering, group) => {
    const { tree } = lowering;
    const bound = group.labels.flatMap((label) => label.bound);
    const body = group.body.length === 1 ? lowering.body(group.body[0] ?? -1) : lowering.statements(group.body);
    const [only] = body;
    if (bound.length === 0 && body.length === 1 && only?.kind === "expression")
        return only.expression;
    const last = body.at(-1);
    const parts = last?.kind === "expression" ? [...body.slice(0, -1), last.expression] : body;
    return otherNode(tree.start(group.node), tree.end(group.node), [...bound, ...parts]);
};
/** A switch as a value. */
const switches_switchExpression = (lowering, node) => {
    const subject = lowering.at(node, "condition");
    const arms = groupsOf(lowering, node, subject).map((group) => ({
        tests: group.labels.flatMap((label) => label.tests),
        guard: group.labels.find((label) => label.guard)?.guard,
        value: armValue(lowering, group),
    }));
    return switchValue(lowering.tree.start(node), lowering.tree.end(node), subject, arms);
};
/** `yield x;` gives the value of the arm it stands in. */
const switches_yieldStatement = (lowering, node) => expressionStatement(lowering.expression(lowering.children(node)[0] ?? node), lowering.tree.start(node), lowering.tree.end(node));

;// CONCATENATED MODULE: ./lib/languages/java.js











const java_name = ({ tree }, node) => nameNode(tree.start(node), tree.end(node), tree.textOf(node));
const nestedAnnotation = (lowering, node) => otherNode(lowering.tree.start(node), lowering.tree.end(node), [annotation(lowering, node)]);
/** A type in a place where only damage puts it says nothing. */
const java_nothing = ({ tree }, node) => otherNode(tree.start(node), tree.end(node));
const java_expressions = new Map([
    ["identifier", java_name],
    ["underscore_pattern", java_name],
    ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
    ["super", superName],
    ["string_literal", literals_string],
    ["character_literal", literals_character],
    ["decimal_integer_literal", literals_number],
    ["hex_integer_literal", literals_number],
    ["octal_integer_literal", literals_number],
    ["binary_integer_literal", literals_number],
    ["decimal_floating_point_literal", literals_number],
    ["hex_floating_point_literal", literals_number],
    ["true", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), true)],
    ["false", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), false)],
    ["null_literal", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
    ["method_invocation", methodCall],
    ["method_reference", methodReference],
    ["class_literal", classLiteral],
    ["object_creation_expression", calls_creation],
    ["array_creation_expression", calls_arrayCreation],
    ["array_initializer", items],
    ["element_value_array_initializer", items],
    ["instanceof_expression", instanceOf],
    ["assignment_expression", operators_assignment],
    ["unary_expression", operators_unary],
    ["update_expression", operators_update],
    ["ternary_expression", conditional],
    ["lambda_expression", operators_lambda],
    ["switch_expression", switches_switchExpression],
    ["template_expression", (lowering, node) => lowering.at(node, "template_argument")],
    ["annotation", nestedAnnotation],
    ["marker_annotation", nestedAnnotation],
    ["type_arguments", java_nothing],
    ["type_parameters", java_nothing],
]);
const java_statements = new Map([
    ["block", (lowering, node) => lowering.block(node)],
    ["constructor_body", (lowering, node) => lowering.block(node)],
    ["static_initializer", (lowering, node) => lowering.block(lowering.children(node)[0] ?? node)],
    [";", () => []],
    ["local_variable_declaration", localVariables],
    ["expression_statement", statements_plainStatement],
    [
        "explicit_constructor_invocation",
        (lowering, node) => ({
            kind: "expression",
            start: lowering.tree.start(node),
            end: lowering.tree.end(node),
            parent: undefined,
            expression: constructorCall(lowering, node),
        }),
    ],
    ["if_statement", ifStatement],
    ["while_statement", whileStatement],
    ["do_statement", whileStatement],
    ["for_statement", statements_forStatement],
    ["enhanced_for_statement", statements_forEachStatement],
    ["switch_expression", switches_switchStatement],
    ["yield_statement", switches_yieldStatement],
    ["try_statement", statements_tryStatement],
    ["try_with_resources_statement", statements_tryStatement],
    ["synchronized_statement", synchronizedStatement],
    ["labeled_statement", statements_labeledStatement],
    ["return_statement", statements_returnStatement],
    ["throw_statement", statements_throwStatement],
    ["break_statement", jump],
    ["continue_statement", jump],
    ["method_declaration", method],
    ["constructor_declaration", method],
    ["compact_constructor_declaration", compactConstructor],
    ["field_declaration", strayFields],
    ["class_declaration", classes_classOf],
    ["interface_declaration", classes_classOf],
    ["enum_declaration", classes_classOf],
    ["annotation_type_declaration", classes_classOf],
    ["record_declaration", record],
    ["import_declaration", importDeclaration],
    ["package_declaration", () => []],
]);
const java_chains = new Map([
    ["method_invocation", methodChain],
    ["field_access", fieldChain],
    ["array_access", indexChain],
    ["binary_expression", binaryChain],
    ["parenthesized_expression", parenthesesChain],
    ["cast_expression", castChain],
]);
const packageOf = ({ tree }) => {
    const declaration = tree.children(0).find((child) => tree.kind(child) === "package_declaration");
    const path = declaration === undefined
        ? undefined
        : tree.namedChildren(declaration).find((child) => tree.kind(child).endsWith("identifier"));
    return path === undefined ? undefined : tree.textOf(path).replaceAll(/\s/g, "");
};
/** Lowers a Java file. */
const lowerJava = (path, text, parsers) => lowerFile({ path, text, language: "java", parsed: parsers.parse("java", path, text) }, { expressions: java_expressions, statements: java_statements, chains: java_chains }, (lowering, body) => ({
    namespace: packageOf(lowering),
    exports: body.flatMap((statement) => statement.kind === "class" && statement.name !== undefined
        ? [exportNode(statement.start, statement.end, statement.name, statement)]
        : []),
}));

;// CONCATENATED MODULE: ./lib/languages/javascript/literals.js


const literals_name = ({ tree }, node) => nameNode(tree.start(node), tree.end(node), tree.textOf(node));
/** `"a"`, `'a'` and `` `a${b}` ``: a StringLiteral, or a Template when values are in it. */
const literals_text = (lowering, node) => {
    const { tree } = lowering;
    const parts = new TextParts();
    for (const part of tree.namedChildren(node)) {
        const kind = tree.kind(part);
        if (kind === "string_fragment")
            parts.literal(tree.start(part), tree.end(part), tree.textOf(part));
        else if (kind === "escape_sequence")
            parts.literal(tree.start(part), tree.end(part), literals_unescape(tree.textOf(part)));
        else if (kind === "template_substitution")
            parts.value(substitution(lowering, part));
        else if (kind !== "comment")
            parts.value(lowering.expression(part));
    }
    return parts.build(tree.start(node), tree.end(node));
};
const substitution = (lowering, node) => {
    const values = lowering.children(node);
    const [only] = values;
    return values.length === 1 && only !== undefined
        ? lowering.expression(only)
        : otherNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(values));
};
/** The text of a string without its quotes, escapes resolved; for anything else as it is written. */
const plainText = (tree, node) => {
    if (tree.kind(node) !== "string")
        return tree.textOf(node);
    return tree
        .namedChildren(node)
        .map((part) => (tree.kind(part) === "escape_sequence" ? literals_unescape(tree.textOf(part)) : tree.textOf(part)))
        .join("");
};
const javascript_literals_number = ({ tree }, node) => numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node).replace(/n$/, "")));
const regex = ({ tree }, node) => {
    const pattern = tree.child(node, "pattern");
    return regexNode(tree.start(node), tree.end(node), pattern < 0 ? "" : tree.textOf(pattern));
};

;// CONCATENATED MODULE: ./lib/languages/javascript/functions.js



/** The type behind a colon, as it is written. */
const functions_typeOf = (tree, node, field = "type") => {
    const type = tree.child(node, field);
    return type < 0 ? undefined : tree.textOf(type).replace(/^:\s*/, "");
};
/** Whether a keyword or mark stands directly in a node: `async`, `static`, `type`. */
const hasToken = (tree, node, token) => tree.children(node).some((child) => tree.kind(child) === token && !tree.isNamed(child));
const functions_parameter = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const kind = tree.kind(node);
    if (kind === "assignment_pattern") {
        return parameterNode(start, end, lowering.at(node, "left"), { value: lowering.at(node, "right") });
    }
    const isTyped = kind === "required_parameter" || kind === "optional_parameter";
    const pattern = isTyped ? tree.child(node, "pattern") : node;
    const type = isTyped ? functions_typeOf(tree, node) : undefined;
    const annotations = isTyped ? classes_annotationsOf(lowering, node) : [];
    const value = isTyped ? lowering.maybe(node, "value") : undefined;
    const rest = pattern >= 0 && tree.kind(pattern) === "rest_pattern";
    const target = pattern < 0 ? -1 : rest ? (tree.namedChildren(pattern)[0] ?? pattern) : pattern;
    return parameterNode(start, end, target < 0 ? lowering.other(node) : lowering.expression(target), {
        type,
        annotations,
        value,
        rest,
    });
};
/** Parameters in order; TypeScript's `this: T` is none. */
const functions_parametersOf = (lowering, node) => {
    const { tree } = lowering;
    const single = tree.child(node, "parameter");
    if (single >= 0)
        return [functions_parameter(lowering, single)];
    const list = tree.child(node, "parameters");
    if (list < 0)
        return [];
    return lowering
        .children(list)
        .map((each) => functions_parameter(lowering, each))
        .filter(({ target }) => target.kind !== "this");
};
const bodyOf = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    if (body < 0)
        return [];
    if (tree.kind(body) === "statement_block")
        return lowering.statements(lowering.children(body));
    return [returnNode(tree.start(body), tree.end(body), lowering.expression(body))];
};
const transparent = new Set([
    "parenthesized_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
    "type_assertion",
]);
/** The node whose text names a function: its own name, or the key, variable, property or parameter that it is the value of. */
const namingNode = (tree, node) => {
    const own = tree.child(node, "name");
    if (own >= 0)
        return own;
    let value = node;
    let holder = tree.parent(node);
    for (; holder >= 0 && transparent.has(tree.kind(holder)); holder = tree.parent(holder))
        value = holder;
    if (holder < 0)
        return -1;
    switch (tree.kind(holder)) {
        case "variable_declarator":
        case "public_field_definition":
            return tree.child(holder, "name");
        case "field_definition":
            return tree.child(holder, "property");
        case "pair":
            return tree.child(holder, "key");
        case "assignment_expression":
        case "augmented_assignment_expression":
        case "assignment_pattern":
        case "object_assignment_pattern": {
            const left = tree.child(holder, "left");
            if (left < 0 || tree.child(holder, "right") !== value)
                return -1;
            if (tree.kind(left) === "member_expression")
                return tree.child(left, "property");
            return tree.kind(left) === "subscript_expression" ? tree.child(left, "index") : left;
        }
        default:
            return -1;
    }
};
const namingKinds = new Set([
    "identifier",
    "property_identifier",
    "private_property_identifier",
    "shorthand_property_identifier_pattern",
    "string",
    "number",
]);
/** Function declarations and expressions, arrow functions and methods. */
const functionLike = (lowering, node, annotations = []) => {
    const { tree } = lowering;
    const naming = namingNode(tree, node);
    const isNamed = naming >= 0 && namingKinds.has(tree.kind(naming));
    return functionNode(tree.start(node), tree.end(node), {
        name: isNamed ? plainText(tree, naming) : undefined,
        nameStart: isNamed ? tree.start(naming) : tree.start(node),
        parameters: functions_parametersOf(lowering, node),
        body: bodyOf(lowering, node),
        annotations: [...annotations, ...classes_annotationsOf(lowering, node)],
        isAsync: hasToken(tree, node, "async"),
        isStatic: hasToken(tree, node, "static"),
        isArrow: tree.kind(node) === "arrow_function",
        returnType: functions_typeOf(tree, node, "return_type"),
    });
};

;// CONCATENATED MODULE: ./lib/languages/javascript/requires.js


/** What compilers wrap around a `require` to give it a default export. */
const interop = /^(?:_interop\w*|__import(?:Default|Star)|__toESM|_?interopRequire\w*)$/;
/** Kinds through which the value of a call passes unchanged. */
const requires_transparent = new Set([
    "parenthesized_expression",
    "await_expression",
    "as_expression",
    "satisfies_expression",
    "non_null_expression",
    "type_assertion",
]);
/** The node that takes the value of `node`: over parentheses, casts, `await` and the wrappers of compilers. */
const takerOf = (tree, node) => {
    let value = node;
    let taker = tree.parent(node);
    for (; taker >= 0; taker = tree.parent(value)) {
        const kind = tree.kind(taker);
        const call = tree.parent(taker);
        if (kind === "arguments" && call >= 0 && tree.kind(call) === "call_expression") {
            const callee = tree.child(call, "function");
            if (callee < 0 || !interop.test(tree.textOf(callee)))
                break;
            value = call;
        }
        else if (requires_transparent.has(kind))
            value = taker;
        else
            break;
    }
    return { taker, value };
};
/** Adds the names that a destructuring binds: `const { a, b: c } = require("x")`. */
const notePattern = (lowering, pattern, source) => {
    const { tree } = lowering;
    const bind = (node, imported, local) => {
        lowering.imports.push(importNode(tree.start(node), tree.end(node), source, imported, local));
    };
    for (const entry of tree.namedChildren(pattern)) {
        const kind = tree.kind(entry);
        if (kind === "shorthand_property_identifier_pattern")
            bind(entry, tree.textOf(entry), tree.textOf(entry));
        else if (kind === "pair_pattern") {
            const key = tree.child(entry, "key");
            const value = tree.child(entry, "value");
            if (key >= 0 && value >= 0 && tree.kind(value) === "identifier")
                bind(entry, plainText(tree, key), tree.textOf(value));
        }
        else if (kind === "rest_pattern") {
            const [rest] = tree.namedChildren(entry);
            if (rest !== undefined)
                bind(entry, "*", tree.textOf(rest));
        }
    }
};
/**
 * Records the import that a `require("x")` or `import("x")` is, under the name that takes it; without a name when it is
 * used otherwise, so that the file is known to be used.
 */
const noteRequire = (lowering, node, call) => {
    const [source] = call.arguments;
    if (call.callee.kind !== "name" || source?.kind !== "string")
        return;
    if (call.callee.name !== "require" && call.callee.name !== "import")
        return;
    const { tree } = lowering;
    let { taker, value } = takerOf(tree, node);
    let imported = "*";
    if (taker >= 0 && tree.kind(taker) === "member_expression" && tree.child(taker, "object") === value) {
        const property = tree.child(taker, "property");
        const outer = takerOf(tree, taker);
        const isBound = outer.taker >= 0 && tree.kind(outer.taker) === "variable_declarator";
        if (property >= 0 && isBound) {
            imported = tree.textOf(property);
            ({ taker, value } = outer);
        }
    }
    const target = taker >= 0 && tree.kind(taker) === "variable_declarator" ? tree.child(taker, "name") : -1;
    if (target >= 0 && tree.kind(target) === "object_pattern") {
        notePattern(lowering, target, source.value);
        return;
    }
    const local = target >= 0 && tree.kind(target) === "identifier" ? tree.textOf(target) : "";
    lowering.imports.push(importNode(call.start, call.end, source.value, imported, local));
};

;// CONCATENATED MODULE: ./lib/languages/javascript/operators.js


const operatorOf = (tree, node) => {
    const operator = tree.child(node, "operator");
    return operator < 0 ? "" : tree.textOf(operator);
};
/** The first child that is code; an empty Other when damage took it. */
const operators_inner = (lowering, node) => {
    const [child] = lowering.children(node);
    return child === undefined ? otherNode(lowering.tree.end(node), lowering.tree.end(node)) : lowering.expression(child);
};
const firstChild = (tree, node) => {
    return tree.namedChildren(node).find((child) => tree.kind(child) !== "comment") ?? -1;
};
/** `a!`, `a as T`, `a satisfies T`, `a<T>`: types and marks vanish. */
const operators_castChain = { left: firstChild, build: (_lowering, _node, left) => left };
/** `<T>a`: the type comes first. */
const typeAssertion = (lowering, node) => {
    const operand = lowering.children(node).at(-1);
    return operand === undefined
        ? otherNode(lowering.tree.start(node), lowering.tree.end(node))
        : lowering.expression(operand);
};
const operators_binaryChain = {
    left: (tree, node) => tree.child(node, "left"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const operator = operatorOf(tree, node);
        const right = lowering.at(node, "right");
        return operator === "+"
            ? plusNode(tree.start(node), tree.end(node), left, right)
            : binaryNode(tree.start(node), tree.end(node), operator, left, right);
    },
};
const operators_memberChain = {
    left: (tree, node) => tree.child(node, "object"),
    build: ({ tree }, node, left) => {
        const property = tree.child(node, "property");
        if (property < 0)
            return otherNode(tree.start(node), tree.end(node), [left]);
        return memberNode(tree.start(node), tree.end(node), left, tree.textOf(property), tree.start(property));
    },
};
const operators_indexChain = {
    left: (tree, node) => tree.child(node, "object"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const index = lowering.maybe(node, "index");
        return index?.kind === "string"
            ? memberNode(tree.start(node), tree.end(node), left, index.value, index.start + 1)
            : indexNode(tree.start(node), tree.end(node), left, index);
    },
};
/** Arguments of a call; for a tagged template the template is the only one. */
const operators_argumentsOf = (lowering, node) => {
    const list = lowering.tree.child(node, "arguments");
    if (list < 0)
        return [];
    return lowering.expressions(lowering.tree.kind(list) === "arguments" ? lowering.children(list) : [list]);
};
const operators_callChain = {
    left: (tree, node) => tree.child(node, "function"),
    build: (lowering, node, callee) => {
        const { tree } = lowering;
        const call = callNode(tree.start(node), tree.end(node), callee, operators_argumentsOf(lowering, node));
        noteRequire(lowering, node, call);
        return call;
    },
};
const operators_creation = (lowering, node) => {
    const { tree } = lowering;
    const callee = lowering.at(node, "constructor");
    return callNode(tree.start(node), tree.end(node), callee, operators_argumentsOf(lowering, node), true);
};
const javascript_operators_assignment = (lowering, node) => {
    const { tree } = lowering;
    const operator = operatorOf(tree, node) || "=";
    return assignNode(tree.start(node), tree.end(node), lowering.at(node, "left"), operator, lowering.at(node, "right"));
};
/** `!a`, `typeof a`, `i++`. */
const javascript_operators_unary = (lowering, node) => {
    const { tree } = lowering;
    return unaryNode(tree.start(node), tree.end(node), operatorOf(tree, node), lowering.at(node, "argument"));
};
const ternary = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.at(node, "condition");
    const consequent = lowering.at(node, "consequence");
    return conditionalNode(tree.start(node), tree.end(node), test, consequent, lowering.at(node, "alternative"));
};
/** `await a`, and `yield a`, by which generators wait for promises in co, koa 1 and redux-saga. */
const waiting = (lowering, node) => {
    const { tree } = lowering;
    const [operand] = lowering.children(node);
    return operand === undefined
        ? nullNode(tree.start(node), tree.end(node))
        : awaitNode(tree.start(node), tree.end(node), lowering.expression(operand));
};
const operators_spread = (lowering, node) => spreadNode(lowering.tree.start(node), lowering.tree.end(node), operators_inner(lowering, node));
/** `(a, b)`; the `(0, a.b)` that compilers write before a call is `a.b`. */
const sequence = (lowering, node) => {
    const { tree } = lowering;
    const values = lowering.expressions(lowering.children(node));
    const last = values.at(-1);
    if (last && values.slice(0, -1).every((value) => value.kind === "number"))
        return last;
    return otherNode(tree.start(node), tree.end(node), values);
};

;// CONCATENATED MODULE: ./lib/languages/javascript/objects.js




/** The name that a key gives: `a`, `"a-b"`, `1`, `["a"]`; undefined for a computed one. */
const objects_keyOf = (tree, key) => {
    if (key < 0)
        return undefined;
    if (tree.kind(key) !== "computed_property_name")
        return plainText(tree, key);
    const [only] = tree.namedChildren(key);
    return only !== undefined && tree.kind(only) === "string" ? plainText(tree, only) : undefined;
};
/** One part of an object literal or object pattern; undefined for what damage left there. */
const entry = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    switch (tree.kind(node)) {
        case "pair":
        case "pair_pattern":
            return entryNode(start, end, objects_keyOf(tree, tree.child(node, "key")), lowering.at(node, "value"));
        case "shorthand_property_identifier":
        case "shorthand_property_identifier_pattern":
            return entryNode(start, end, tree.textOf(node), nameNode(start, end, tree.textOf(node)));
        case "object_assignment_pattern": {
            const left = tree.child(node, "left");
            return entryNode(start, end, left < 0 ? undefined : tree.textOf(left), withDefault(lowering, node));
        }
        case "method_definition":
            return entryNode(start, end, objects_keyOf(tree, tree.child(node, "name")), functionLike(lowering, node));
        case "spread_element":
        case "rest_pattern":
            return entryNode(start, end, undefined, operators_inner(lowering, node), true);
        default:
            return entryNode(start, end, undefined, lowering.expression(node));
    }
};
const entries = (lowering, node) => lowering
    .children(node)
    .map((child) => entry(lowering, child))
    .filter((each) => each !== undefined);
const object = (lowering, node) => objectNode(lowering.tree.start(node), lowering.tree.end(node), entries(lowering, node));
const objectPattern = (lowering, node) => objectPatternNode(lowering.tree.start(node), lowering.tree.end(node), entries(lowering, node));
const array = (lowering, node) => arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));
const comments = /\/\*[^]*?\*\/|\/\/[^\n\r]*/g;
/** `[a, , b]`: the tree leaves commas out, so the holes are counted in the text between the items. */
const arrayPattern = (lowering, node) => {
    const { tree } = lowering;
    const written = tree.textOf(node);
    const items = [];
    let from = 1;
    let expected = 0;
    for (const child of lowering.children(node)) {
        const gap = written.slice(from, tree.start(child) - tree.start(node)).replaceAll(comments, "");
        for (let commas = gap.split(",").length - 1; commas > expected; commas--)
            items.push(undefined);
        items.push(lowering.expression(child));
        from = tree.end(child) - tree.start(node);
        expected = 1;
    }
    return arrayPatternNode(tree.start(node), tree.end(node), items);
};
/** `a = 1` in a pattern or among parameters. */
const withDefault = (lowering, node) => defaultPatternNode(lowering.tree.start(node), lowering.tree.end(node), lowering.at(node, "left"), lowering.at(node, "right"));
const restPattern = (lowering, node) => spreadNode(lowering.tree.start(node), lowering.tree.end(node), operators_inner(lowering, node));

;// CONCATENATED MODULE: ./lib/languages/javascript/classes.js




/** `@Prop`, `@Get("/x")`, `@ns.Some()`. */
const classes_annotation = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const [value] = lowering.children(node);
    if (value === undefined)
        return annotationNode(start, end, "");
    if (tree.kind(value) !== "call_expression")
        return annotationNode(start, end, tree.textOf(value));
    const callee = tree.child(value, "function");
    const list = tree.child(value, "arguments");
    const args = list < 0 ? [] : lowering.expressions(lowering.children(list));
    return annotationNode(start, end, callee < 0 ? "" : tree.textOf(callee), args);
};
/** The decorators that stand directly in a node. */
const classes_annotationsOf = (lowering, node) => lowering.tree
    .namedChildren(node)
    .filter((child) => lowering.tree.kind(child) === "decorator")
    .map((child) => classes_annotation(lowering, child));
const heritageKinds = new Set(["extends_clause", "implements_clause"]);
const typeArguments = "type_arguments";
/** Last name of what a class extends or implements: `Component` of `React.Component<P>`, `mixin` of `mixin(A)`. */
const simpleName = (tree, node) => {
    let current = node;
    for (;;) {
        const part = ["property", "name", "function"]
            .map((field) => tree.child(current, field))
            .find((child) => child >= 0);
        if (part === undefined)
            return tree.textOf(current);
        current = part;
    }
};
const javascript_classes_basesOf = (tree, node) => {
    const heritage = tree.namedChildren(node).find((child) => tree.kind(child) === "class_heritage");
    if (heritage === undefined)
        return [];
    return tree
        .namedChildren(heritage)
        .flatMap((child) => (heritageKinds.has(tree.kind(child)) ? tree.namedChildren(child) : [child]))
        .filter((child) => tree.kind(child) !== typeArguments && tree.kind(child) !== "comment")
        .map((child) => simpleName(tree, child));
};
const field = (lowering, node, annotations) => {
    const { tree } = lowering;
    const key = Math.max(tree.child(node, "property"), tree.child(node, "name"));
    return fieldNode(tree.start(node), tree.end(node), objects_keyOf(tree, key) ?? "", {
        type: functions_typeOf(tree, node),
        value: lowering.maybe(node, "value"),
        isStatic: hasToken(tree, node, "static"),
        annotations: [...annotations, ...classes_annotationsOf(lowering, node)],
    });
};
/** `constructor(private readonly service: Service)` declares a field as well. */
const parameterFields = (lowering, method) => {
    const { tree } = lowering;
    const list = tree.child(method, "parameters");
    if (list < 0)
        return [];
    return tree.namedChildren(list).flatMap((each) => {
        const pattern = tree.child(each, "pattern");
        const isField = hasToken(tree, each, "readonly") ||
            tree.namedChildren(each).some((child) => tree.kind(child) === "accessibility_modifier");
        if (!isField || pattern < 0)
            return [];
        return [fieldNode(tree.start(pattern), tree.end(pattern), tree.textOf(pattern), { type: functions_typeOf(tree, each) })];
    });
};
const javascript_classes_membersOf = (lowering, body) => {
    const { tree } = lowering;
    const members = [];
    let annotations = [];
    for (const child of lowering.children(body)) {
        switch (tree.kind(child)) {
            case "decorator":
                // TypeScript's grammar puts the decorators of a method before it.
                annotations.push(classes_annotation(lowering, child));
                continue;
            case "method_definition":
                members.push(functionLike(lowering, child, annotations), ...parameterFields(lowering, child));
                break;
            case "field_definition":
            case "public_field_definition":
                members.push(field(lowering, child, annotations));
                break;
            case "class_static_block": {
                const block = tree.child(child, "body");
                const statements = block < 0 ? [] : lowering.statements(lowering.children(block));
                members.push(blockNode(tree.start(child), tree.end(child), statements));
                break;
            }
            default:
                if (tree.isError(child))
                    members.push(blockNode(tree.start(child), tree.end(child), lowering.statements([child])));
        }
        annotations = [];
    }
    return members;
};
/** Class declarations and expressions. `annotations` are those that stand before an `export`. */
const classLike = (lowering, node, annotations = []) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const body = tree.child(node, "body");
    return classNode(tree.start(node), tree.end(node), name < 0 ? undefined : tree.textOf(name), tree.start(name < 0 ? node : name), {
        bases: javascript_classes_basesOf(tree, node),
        members: body < 0 ? [] : javascript_classes_membersOf(lowering, body),
        annotations: [...annotations, ...classes_annotationsOf(lowering, node)],
    });
};
/** `enum A { X = 1, Y }` is a constant object; a member without a value has an unknown one. */
const enumeration = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    const members = body < 0 ? [] : lowering.children(body);
    const entries = members.map((member) => {
        const name = tree.child(member, "name");
        const value = lowering.maybe(member, "value") ?? otherNode(tree.end(member), tree.end(member));
        return entryNode(tree.start(member), tree.end(member), plainText(tree, name < 0 ? member : name), value);
    });
    const object = objectNode(tree.start(node), tree.end(node), entries);
    return declareNode(tree.start(node), tree.end(node), lowering.at(node, "name"), object, { constant: true });
};

;// CONCATENATED MODULE: ./lib/languages/javascript/modules.js




const textIn = (tree, node, field) => {
    const child = tree.child(node, field);
    return child < 0 ? undefined : plainText(tree, child);
};
/** The names that an import statement binds; one without a name when it only runs the module. */
const importsOf = (tree, node) => {
    const source = textIn(tree, node, "source");
    const isTypeOnly = hasToken(tree, node, "type");
    const of = (at, from, imported, local) => importNode(tree.start(at), tree.end(at), from, imported, local, isTypeOnly || hasToken(tree, at, "type"));
    const clauses = tree.namedChildren(node);
    const require = clauses.find((child) => tree.kind(child) === "import_require_clause");
    if (require !== undefined) {
        const [local] = tree.namedChildren(require);
        return local === undefined ? [] : [of(require, textIn(tree, require, "source") ?? "", "*", tree.textOf(local))];
    }
    if (source === undefined)
        return [];
    const clause = clauses.find((child) => tree.kind(child) === "import_clause");
    if (clause === undefined)
        return [of(node, source, "*", "")];
    return tree.namedChildren(clause).flatMap((part) => {
        switch (tree.kind(part)) {
            case "identifier":
                return [of(part, source, "default", tree.textOf(part))];
            case "namespace_import":
                return tree.namedChildren(part).map((local) => of(part, source, "*", tree.textOf(local)));
            case "named_imports":
                return tree.namedChildren(part).flatMap((specifier) => {
                    const imported = textIn(tree, specifier, "name");
                    return imported === undefined
                        ? []
                        : [of(specifier, source, imported, textIn(tree, specifier, "alias") ?? imported)];
                });
            default:
                return [];
        }
    });
};
const importStatement = (lowering, node) => {
    for (const each of importsOf(lowering.tree, node))
        lowering.imports.push(each);
    return [];
};
/** `import A = B.C` of TypeScript. */
const importAlias = (lowering, node) => {
    const { tree } = lowering;
    const [name, value] = lowering.children(node);
    if (name === undefined || value === undefined)
        return [];
    return declareNode(tree.start(node), tree.end(node), lowering.expression(name), lowering.expression(value), {
        constant: true,
    });
};
/** The names that a target binds, with the nodes that stand for them. */
const modules_boundNames = (target) => {
    const names = [];
    const open = [target];
    for (let each = open.pop(); each; each = open.pop()) {
        if (each.kind === "name")
            names.push(each);
        else if (each.kind === "object-pattern")
            for (const entry of each.entries)
                open.push(entry.value);
        else if (each.kind === "array-pattern")
            open.push(...each.items.filter((item) => item !== undefined));
        else if (each.kind === "default-pattern")
            open.push(each.target);
        else if (each.kind === "spread")
            open.push(each.operand);
    }
    return names.toReversed();
};
/** Exports of a declaration, each with what it names. */
const exportsOfDeclaration = (statement) => {
    if (statement.kind === "function" || statement.kind === "class") {
        return statement.name === undefined ? [] : [{ name: statement.name, value: statement }];
    }
    if (statement.kind !== "declare")
        return [];
    const { target, value } = statement;
    if (target.kind === "name")
        return [{ name: target.name, value: value ?? target }];
    return modules_boundNames(target).flatMap((each) => (each.kind === "name" ? [{ name: each.name, value: each }] : []));
};
/** Lowers `export …` and adds what it exports to `exports`. */
const exportStatement = (exports) => (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const add = (name, value, source, imported) => {
        exports.push(exportNode(start, end, name, value, { source, imported }));
    };
    if (hasToken(tree, node, "type"))
        return [];
    const source = textIn(tree, node, "source");
    const isDefault = hasToken(tree, node, "default");
    const declaration = tree.child(node, "declaration");
    if (declaration >= 0) {
        const annotations = classes_annotationsOf(lowering, node);
        const statements = declarationWith(lowering, declaration, annotations);
        for (const statement of statements) {
            if (isDefault && (statement.kind === "function" || statement.kind === "class"))
                add("default", statement);
            else
                for (const { name, value } of exportsOfDeclaration(statement))
                    add(name, value);
        }
        return statements;
    }
    const clause = lowering.children(node).find((child) => tree.kind(child) === "export_clause");
    if (clause !== undefined)
        return exportClause(lowering, clause, source, add);
    const namespace = lowering.children(node).find((child) => tree.kind(child) === "namespace_export");
    if (source !== undefined) {
        const [alias] = namespace === undefined ? [] : tree.namedChildren(namespace);
        add(alias === undefined ? "*" : plainText(tree, alias), undefined, source, "*");
        return [];
    }
    // `export default x`, `export = x`
    const written = tree.child(node, "value");
    const value = written >= 0 ? written : lowering.children(node).findLast((child) => tree.kind(child) !== "decorator");
    if (value === undefined)
        return [];
    const expression = lowering.expression(value);
    add("default", expression);
    if (!isDefault)
        addObject(expression, add);
    return expressionStatement(expression, start, end);
};
const declarationWith = (lowering, node, annotations) => {
    const isClass = lowering.tree.kind(node).endsWith("class_declaration");
    return isClass && annotations.length > 0 ? [classLike(lowering, node, annotations)] : lowering.statements([node]);
};
/** `export { a as b }`: the names stand in an Other so that they have a place; with a source they are of that module. */
const exportClause = (lowering, clause, source, add) => {
    const { tree } = lowering;
    const names = [];
    for (const specifier of tree.namedChildren(clause)) {
        const name = tree.child(specifier, "name");
        if (name < 0 || hasToken(tree, specifier, "type"))
            continue;
        const inside = plainText(tree, name);
        const outside = textIn(tree, specifier, "alias") ?? inside;
        if (source === undefined) {
            const value = nameNode(tree.start(name), tree.end(name), inside);
            names.push(value);
            add(outside, value);
        }
        else
            add(outside, undefined, source, inside);
    }
    return names.length === 0 ? [] : expressionStatement(otherNode(tree.start(clause), tree.end(clause), names));
};
/** The entries of an object that is exported as a whole, by their names. */
const addObject = (value, add) => {
    if (value.kind !== "object")
        return;
    for (const entry of value.entries) {
        if (entry.key !== undefined)
            add(entry.key, entry.value);
        else if (entry.spread)
            addRequired(entry.value, add);
    }
};
const addRequired = (value, add) => {
    const isRequire = value.kind === "call" && value.callee.kind === "name" && value.callee.name === "require";
    const [source] = isRequire ? value.arguments : [];
    if (source?.kind !== "string")
        return false;
    add("*", undefined, source.value, "*");
    return true;
};
/** `module.exports`, `exports`, or undefined for anything else. */
const isExports = (expression) => (expression.kind === "name" && expression.name === "exports") ||
    (expression.kind === "member" &&
        expression.property === "exports" &&
        expression.object.kind === "name" &&
        expression.object.name === "module");
/** The assignments of a statement, outermost first: `exports = module.exports = x` has two. */
const assignmentsOf = (statement) => {
    const assigns = [];
    let value = statement.kind === "expression" ? statement.expression : statement.kind === "declare" ? statement.value : undefined;
    for (; value?.kind === "assign" && value.operator === "="; value = value.value)
        assigns.push(value);
    return { assigns, value };
};
/** What the top level of a CommonJS module exports. */
const commonExports = (body) => {
    const exports = [];
    for (const statement of body) {
        const { assigns, value } = assignmentsOf(statement);
        let isWhole = false;
        for (const { target, start, end } of value ? assigns : []) {
            const add = (name, exported, source, imported) => {
                exports.push(exportNode(start, end, name, exported, { source, imported }));
            };
            if (isExports(target)) {
                if (value && !isWhole && !addRequired(value, add)) {
                    add("default", value);
                    addObject(value, add);
                }
                isWhole = true;
            }
            else if (target.kind === "member" && isExports(target.object))
                add(target.property, value);
        }
    }
    return exports;
};
/** `namespace A { … }`: its exports are members of A and not of the file. */
const namespaceBlock = (exports) => (lowering, node) => {
    const { tree } = lowering;
    const before = exports.length;
    const statements = lowering.body(tree.child(node, "body"));
    exports.length = before;
    return blockNode(tree.start(node), tree.end(node), statements);
};

;// CONCATENATED MODULE: ./lib/languages/markup/entities.js
/** The named character references that pages for people really use; a rarer one stays as it is written. */
const named = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    zwnj: "\u200C",
    zwj: "\u200D",
    shy: "\u00AD",
    copy: "©",
    reg: "®",
    trade: "™",
    hellip: "…",
    mdash: "—",
    ndash: "–",
    middot: "·",
    bull: "•",
    laquo: "«",
    raquo: "»",
    ldquo: "“",
    rdquo: "”",
    lsquo: "‘",
    rsquo: "’",
    times: "×",
    divide: "÷",
    deg: "°",
    plusmn: "±",
    yen: "¥",
    cent: "¢",
    pound: "£",
    euro: "€",
    sect: "§",
    para: "¶",
    larr: "←",
    rarr: "→",
    uarr: "↑",
    darr: "↓",
    lsaquo: "‹",
    rsaquo: "›",
    check: "✓",
    star: "☆",
    starf: "★",
};
const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
/** Numbers that stand for no character become U+FFFD, as HTML has it. */
const characterOf = (code) => code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
const resolve = (written, decimal, hex, name) => {
    if (decimal !== undefined)
        return characterOf(Number.parseInt(decimal, 10));
    if (hex !== undefined)
        return characterOf(Number.parseInt(hex, 16));
    return name !== undefined && Object.hasOwn(named, name) ? (named[name] ?? written) : written;
};
/** Text with its character references (`&lt;`, `&#20320;`, `&#x4f60;`) resolved; only those that end in `;`. */
const decodeEntities = (text) => text.includes("&") ? text.replaceAll(reference, resolve) : text;
/**
 * The same for code in an attribute, keeping its length so that offsets stay true: blanks fill up. They go before the
 * character, or after it where the same one was just resolved, so that `&amp;&amp;` stays an operator and
 * `&quot;a&quot;` keeps its text.
 */
const decodeInPlace = (code) => {
    if (!code.includes("&"))
        return code;
    const isOpen = new Map();
    return code.replaceAll(reference, (written, decimal, hex, name) => {
        const character = resolve(written, decimal, hex, name);
        const goesLast = !isOpen.get(character);
        isOpen.set(character, goesLast);
        return goesLast ? character.padStart(written.length) : character.padEnd(written.length);
    });
};

;// CONCATENATED MODULE: ./lib/languages/javascript/jsx.js

const jsx_parent = undefined;
/** The value of `{…}`: undefined when it holds nothing but a comment. */
const braced = (lowering, node) => {
    const [value] = lowering.children(node);
    return value === undefined ? undefined : lowering.expression(value);
};
/** `name="text"`, `name={value}`, `name=<a/>` and `name`. */
const namedAttribute = (lowering, node) => {
    const { tree } = lowering;
    const [name, value] = lowering.children(node);
    const attribute = {
        kind: "attribute",
        start: tree.start(node),
        end: tree.end(node),
        parent: jsx_parent,
        name: name === undefined ? "" : tree.textOf(name),
    };
    if (value === undefined)
        return { ...attribute, text: undefined, valueStart: attribute.end, value: undefined };
    const kind = tree.kind(value);
    const isEnclosed = kind === "string" || kind === "jsx_expression";
    const written = tree.textOf(value);
    return {
        ...attribute,
        text: isEnclosed ? written.slice(1, -1) : written,
        valueStart: tree.start(value) + (isEnclosed ? 1 : 0),
        value: kind === "string" ? undefined : kind === "jsx_expression" ? braced(lowering, value) : lowering.expression(value),
    };
};
/** `{...props}` is an attribute named `...`. */
const jsx_attribute = (lowering, node) => {
    const { tree } = lowering;
    if (tree.kind(node) === "jsx_attribute")
        return namedAttribute(lowering, node);
    const start = tree.start(node);
    const end = tree.end(node);
    return {
        kind: "attribute",
        start,
        end,
        parent: jsx_parent,
        name: "...",
        text: tree.textOf(node).slice(1, -1),
        valueStart: start + 1,
        value: braced(lowering, node),
    };
};
const textKinds = new Set(["jsx_text", "html_character_reference"]);
/** Texts and character references that follow each other are one TextNode; blank ones are none. */
const childrenOf = (lowering, node) => {
    const { tree } = lowering;
    const children = [];
    let written = "";
    let start = -1;
    let end = -1;
    const flush = () => {
        if (written.trim() !== "")
            children.push({ kind: "text", start, end, parent: jsx_parent, text: decodeEntities(written), value: undefined });
        written = "";
        start = -1;
    };
    for (const child of lowering.children(node)) {
        const kind = tree.kind(child);
        if (textKinds.has(kind)) {
            if (start < 0)
                start = tree.start(child);
            end = tree.end(child);
            written += tree.textOf(child);
            continue;
        }
        flush();
        if (kind === "jsx_opening_element" || kind === "jsx_closing_element")
            continue;
        const value = kind === "jsx_expression" ? braced(lowering, child) : lowering.expression(child);
        if (value)
            children.push(value);
    }
    flush();
    return children;
};
const openTagOf = (tree, node) => {
    const open = tree.child(node, "open_tag");
    return open < 0 ? node : open;
};
/** `<View a="b">…</View>`, `<View/>` and `<>…</>`, whose tag is empty. */
const jsx_element = (lowering, node) => {
    const { tree } = lowering;
    const open = openTagOf(tree, node);
    const tag = tree.child(open, "name");
    return {
        kind: "element",
        start: tree.start(node),
        end: tree.end(node),
        parent: jsx_parent,
        tag: tag < 0 ? "" : tree.textOf(tag),
        attributes: tree.childrenIn(open, "attribute").map((each) => jsx_attribute(lowering, each)),
        children: open === node ? [] : childrenOf(lowering, node),
        openEnd: tree.end(open),
    };
};

;// CONCATENATED MODULE: ./lib/languages/javascript/statements.js


/** `var`, `let`, `const` and `using`: one Declare a declarator. */
const declarations = (lowering, node) => {
    const { tree } = lowering;
    const kind = tree.child(node, "kind");
    const constant = kind >= 0 ? tree.textOf(kind) === "const" : tree.kind(node) === "using_declaration";
    return tree
        .namedChildren(node)
        .filter((child) => tree.kind(child) === "variable_declarator")
        .map((child) => declareNode(tree.start(child), tree.end(child), lowering.at(child, "name"), lowering.maybe(child, "value"), {
        type: functions_typeOf(tree, child),
        constant,
    }));
};
/** `a(), b()` as a statement is two. */
const expressionStatements = (lowering, node) => {
    const { tree } = lowering;
    const [child] = lowering.children(node);
    if (child === undefined)
        return [];
    const kind = tree.kind(child);
    if (kind === "internal_module")
        return lowering.statements([child]);
    if (kind !== "sequence_expression")
        return expressionStatement(lowering.expression(child), tree.start(node), tree.end(node));
    return lowering.expressions(lowering.children(child)).map((expression) => expressionStatement(expression));
};
const block = (lowering, node) => lowering.block(node);
const statements_ifStatement = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.at(node, "condition");
    const consequent = lowering.body(tree.child(node, "consequence"));
    const otherwise = tree.child(node, "alternative");
    const alternate = otherwise < 0 ? [] : lowering.children(otherwise).flatMap((child) => lowering.body(child));
    return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};
/** The header of a `for`; its empty parts stand as `;` or as an empty statement. */
const javascript_statements_forStatement = (lowering, node) => {
    const { tree } = lowering;
    const initializer = tree.child(node, "initializer");
    const condition = tree.child(node, "condition");
    const increment = tree.child(node, "increment");
    const isTest = condition >= 0 && tree.isNamed(condition) && tree.kind(condition) !== "empty_statement";
    const steps = increment >= 0 && tree.kind(increment) === "sequence_expression" ? lowering.children(increment) : [increment];
    return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
        initial: initializer >= 0 && tree.isNamed(initializer) ? lowering.statements([initializer]) : [],
        test: isTest ? lowering.expression(condition) : undefined,
        update: lowering.expressions(steps.filter((step) => step >= 0)),
    });
};
/** `for…of` runs over items; the keys that `for…in` runs over are no items, so there the object stands in an Other. */
const forInStatement = (lowering, node) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    const object = lowering.at(node, "right");
    const isOf = operator >= 0 && tree.textOf(operator) === "of";
    return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
        target: lowering.at(node, "left"),
        iterable: isOf ? object : otherNode(object.start, object.end, [object]),
    });
};
const testedLoop = (form) => (lowering, node) => loopNode(lowering.tree.start(node), lowering.tree.end(node), form, lowering.body(lowering.tree.child(node, "body")), {
    test: lowering.at(node, "condition"),
});
const statements_whileStatement = testedLoop("while");
const doStatement = testedLoop("do");
/** What stands behind `return` or `throw`. */
const operandOf = (lowering, node) => {
    const [operand] = lowering.children(node);
    return operand === undefined ? undefined : lowering.expression(operand);
};
const javascript_statements_returnStatement = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), operandOf(lowering, node));
const javascript_statements_throwStatement = (lowering, node) => throwNode(lowering.tree.start(node), lowering.tree.end(node), operandOf(lowering, node));
const breakStatement = ({ tree }, node) => jumpNode(tree.start(node), tree.end(node), "break");
const continueStatement = ({ tree }, node) => jumpNode(tree.start(node), tree.end(node), "continue");
const javascript_statements_handler = (lowering, node) => {
    const { tree } = lowering;
    const body = lowering.body(tree.child(node, "body"));
    return handlerNode(tree.start(node), tree.end(node), lowering.maybe(node, "parameter"), functions_typeOf(tree, node), body);
};
const javascript_statements_tryStatement = (lowering, node) => {
    const { tree } = lowering;
    const body = lowering.body(tree.child(node, "body"));
    const clause = tree.child(node, "handler");
    const finalizer = tree.child(node, "finalizer");
    return tryNode(tree.start(node), tree.end(node), body, clause < 0 ? [] : [javascript_statements_handler(lowering, clause)], finalizer < 0 ? [] : lowering.body(tree.child(finalizer, "body")));
};
const switchCase = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.maybe(node, "value");
    const body = lowering.statements(tree.childrenIn(node, "body").filter((child) => tree.isNamed(child)));
    return caseNode(tree.start(node), tree.end(node), test ? [test] : [], body);
};
const statements_switchStatement = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    const cases = body < 0 ? [] : lowering.children(body).filter((child) => /^switch_(?:case|default)$/.test(tree.kind(child)));
    return switchNode(tree.start(node), tree.end(node), lowering.at(node, "value"), cases.map((each) => switchCase(lowering, each)));
};
/** `label: …`, `with (a) …`. */
const bodyBlock = (lowering, node) => {
    const { tree } = lowering;
    const object = tree.child(node, "object");
    const head = object < 0 ? [] : [expressionStatement(lowering.expression(object))];
    return blockNode(tree.start(node), tree.end(node), [...head, ...lowering.body(tree.child(node, "body"))]);
};
const statements_nothing = () => [];

;// CONCATENATED MODULE: ./lib/languages/javascript/tables.js









const kinds = (value, list) => list.split(" ").map((kind) => [kind, value]);
const tables_chains = new Map([
    ...kinds(operators_callChain, "call_expression"),
    ...kinds(operators_memberChain, "member_expression"),
    ...kinds(operators_indexChain, "subscript_expression"),
    ...kinds(operators_binaryChain, "binary_expression"),
    ...kinds(operators_castChain, "as_expression satisfies_expression non_null_expression instantiation_expression"),
]);
const tables_expressions = new Map([
    ...kinds(literals_name, "identifier property_identifier private_property_identifier shorthand_property_identifier shorthand_property_identifier_pattern statement_identifier super import meta_property"),
    ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
    ["true", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), true)],
    ["false", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), false)],
    ...kinds(({ tree }, node) => nullNode(tree.start(node), tree.end(node)), "null undefined"),
    ...kinds(literals_text, "string template_string"),
    ["number", javascript_literals_number],
    ["regex", regex],
    ["object", object],
    ["array", array],
    ["object_pattern", objectPattern],
    ["array_pattern", arrayPattern],
    ...kinds(withDefault, "assignment_pattern object_assignment_pattern"),
    ["rest_pattern", restPattern],
    ["spread_element", operators_spread],
    ["parenthesized_expression", operators_inner],
    ["type_assertion", typeAssertion],
    ...kinds(javascript_operators_assignment, "assignment_expression augmented_assignment_expression"),
    ...kinds(javascript_operators_unary, "unary_expression update_expression"),
    ["ternary_expression", ternary],
    ...kinds(waiting, "await_expression yield_expression"),
    ["sequence_expression", sequence],
    ["new_expression", operators_creation],
    ...kinds((lowering, node) => functionLike(lowering, node), "function_expression arrow_function generator_function method_definition"),
    ["class", (lowering, node) => classLike(lowering, node)],
    ...kinds(jsx_element, "jsx_element jsx_self_closing_element"),
]);
const tables_statements = new Map([
    ...kinds(declarations, "lexical_declaration variable_declaration using_declaration"),
    ["expression_statement", expressionStatements],
    ["statement_block", block],
    ["if_statement", statements_ifStatement],
    ["for_statement", javascript_statements_forStatement],
    ["for_in_statement", forInStatement],
    ["while_statement", statements_whileStatement],
    ["do_statement", doStatement],
    ["return_statement", javascript_statements_returnStatement],
    ["throw_statement", javascript_statements_throwStatement],
    ["break_statement", breakStatement],
    ["continue_statement", continueStatement],
    ["try_statement", javascript_statements_tryStatement],
    ["switch_statement", statements_switchStatement],
    ...kinds(bodyBlock, "labeled_statement with_statement"),
    ...kinds((lowering, node) => functionLike(lowering, node), "function_declaration generator_function_declaration"),
    ...kinds((lowering, node) => classLike(lowering, node), "class_declaration abstract_class_declaration"),
    ["enum_declaration", enumeration],
    ["import_statement", importStatement],
    ["import_alias", importAlias],
    // What only the compiler sees. A `declare const wx` must not hide the real one.
    ...kinds(statements_nothing, "empty_statement debugger_statement hash_bang_line html_comment ambient_declaration function_signature interface_declaration type_alias_declaration"),
]);
/** How the script grammars are lowered. What the file exports by `export` is added to `exports`. */
const scriptTables = (exports) => ({
    expressions: tables_expressions,
    chains: tables_chains,
    statements: new Map([
        ...tables_statements,
        ["export_statement", exportStatement(exports)],
        ...kinds(namespaceBlock(exports), "internal_module module"),
    ]),
});

;// CONCATENATED MODULE: ./lib/languages/javascript.js



/**
 * Lowers a script: a whole file, or those ranges of a file that are script (`<script>` blocks), with absolute offsets.
 * Never throws; damage is in the diagnostics and costs the damaged statement only.
 */
const lowerScript = (path, text, parsers, grammar, ranges) => {
    const exports = [];
    const parsed = parsers.parse(grammar, path, text, ranges);
    return lowerFile({ path, text, language: grammar, parsed }, scriptTables(exports), (_lowering, body) => ({
        namespace: undefined,
        exports: [...exports, ...commonExports(body)],
    }));
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./lib/languages/damage.js

/** The first damage of each kind as a diagnostic: a broken file repeats itself, its reader needs the cause once. */
const damage_diagnosticsOf = (path, text, damages) => {
    if (damages.length === 0)
        return [];
    const lines = new place/* LineTable */.l(text);
    const firsts = new Map();
    for (const damage of damages)
        if (!firsts.has(damage.message.en))
            firsts.set(damage.message.en, damage);
    return [...firsts.values()].map(({ at, message }) => ({
        code: "syntax-error",
        path,
        line: lines.at(at).line,
        message,
    }));
};

;// CONCATENATED MODULE: ./lib/languages/text.js

/** A module of which only the given parts are filled, adopted. */
const moduleOfParts = (path, language, text, parts = {}) => (0,adopt/* adopt */.di)({
    kind: "module",
    start: 0,
    end: text.length,
    parent: undefined,
    path,
    language,
    text,
    namespace: undefined,
    body: parts.body ?? [],
    markup: parts.markup ?? [],
    data: parts.data,
    imports: parts.imports ?? [],
    exports: parts.exports ?? [],
    comments: parts.comments ?? [],
    isSetup: parts.isSetup ?? false,
    diagnostics: parts.diagnostics ?? [],
});
/** Prose and other files without a syntax of their own (Markdown, SQL, PEM, CSV, server configuration): only their text. */
const lowerText = (path, text) => moduleOfParts(path, "text", text);

;// CONCATENATED MODULE: ./lib/languages/json.js




/** The numbers of jsonc-parser's SyntaxKind, a const enum, which single-file compilation cannot import. */
const token = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    colon: 6,
    null: 7,
    true: 8,
    false: 9,
    string: 10,
    number: 11,
    lineComment: 12,
    blockComment: 13,
    unknown: 16,
    end: 17,
};
const damaged = {
    en: "The JSON is damaged here; the rest was read.",
    "zh-CN": "此处 JSON 语法有误，其余部分已读取。",
};
/**
 * Builds the tree from the scanner's tokens with a stack of its own: jsonc-parser's tree builder recurses and overflows
 * on deep nesting, and gives up more of a damaged file.
 */
class JsonBuilder {
    damages = [];
    root;
    #open = [];
    fail(at) {
        this.damages.push({ at, message: damaged });
    }
    begin(start, isMap) {
        this.#open.push({ start, entries: isMap ? [] : undefined, items: [], key: undefined, isFull: false });
    }
    /** Closes the innermost container; one of the other kind is closed too, as the bracket most likely has a typing error. */
    finish(at, end, isMap) {
        const top = this.#open.pop();
        if (!top || (top.entries !== undefined) !== isMap)
            this.fail(at);
        if (!top)
            return;
        if (top.key)
            this.fail(top.key.start);
        if (top.entries)
            this.value({ kind: "data-map", start: top.start, end, parent: undefined, entries: top.entries });
        else
            this.value({ kind: "data-list", start: top.start, end, parent: undefined, items: top.items });
    }
    finishAll(end) {
        if (this.#open.length > 0)
            this.fail(end);
        while (this.#open.length > 0)
            this.finish(end, end, this.#open.at(-1)?.entries !== undefined);
    }
    /** True when a string here is a key: in a map that has none waiting. */
    get wantsKey() {
        const top = this.#open.at(-1);
        return top?.entries !== undefined && top.key === undefined;
    }
    key(text, start) {
        const top = this.#open.at(-1);
        if (top?.isFull)
            this.fail(start);
        if (top)
            top.key = { text, start, hasColon: false };
    }
    colon(at) {
        const key = this.#open.at(-1)?.key;
        if (!key || key.hasColon)
            this.fail(at);
        else
            key.hasColon = true;
    }
    comma(at) {
        const top = this.#open.at(-1);
        if (!top?.isFull)
            this.fail(at);
        if (!top)
            return;
        top.key = undefined;
        top.isFull = false;
    }
    value(node) {
        const top = this.#open.at(-1);
        if (!top) {
            if (this.root)
                this.fail(node.start);
            else
                this.root = node;
        }
        else if (!top.entries) {
            if (top.isFull)
                this.fail(node.start);
            top.items.push(node);
            top.isFull = true;
        }
        else if (top.key) {
            const { text, start, hasColon } = top.key;
            if (!hasColon)
                this.fail(node.start);
            top.entries.push({
                kind: "data-entry",
                start,
                end: node.end,
                parent: undefined,
                key: text,
                keyStart: start,
                value: node,
            });
            top.key = undefined;
            top.isFull = true;
        }
        else
            this.fail(node.start);
    }
    scalar(start, end, value) {
        this.value({ kind: "data-scalar", start, end, parent: undefined, value });
    }
}
/** Keys without quotes are no JSON, but JSON5 and hand-written component configuration have them. */
const bareKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;
const takeToken = (builder, kind, start, end, value) => {
    if (kind === token.openBrace)
        builder.begin(start, true);
    else if (kind === token.openBracket)
        builder.begin(start, false);
    else if (kind === token.closeBrace)
        builder.finish(start, end, true);
    else if (kind === token.closeBracket)
        builder.finish(start, end, false);
    else if (kind === token.colon)
        builder.colon(start);
    else if (kind === token.comma)
        builder.comma(start);
    else if (kind === token.string && builder.wantsKey)
        builder.key(value, start);
    else if (kind === token.string)
        builder.scalar(start, end, value);
    else if (kind === token.number)
        builder.scalar(start, end, Number(value));
    else if (kind === token.true || kind === token.false)
        builder.scalar(start, end, kind === token.true);
    else if (kind === token.null)
        builder.scalar(start, end, null);
    else if (kind === token.unknown) {
        builder.fail(start);
        if (builder.wantsKey && bareKey.test(value))
            builder.key(value, start);
    }
};
/** Reads JSON with comments and trailing commas between two offsets of a text. Offsets are absolute; never throws. */
const readJson = (text, start = 0, end = text.length) => {
    const source = text.slice(start, end);
    const scanner = (0,main.createScanner)(source);
    if (source.startsWith("\uFEFF"))
        scanner.setPosition(1);
    const builder = new JsonBuilder();
    const comments = [];
    for (let kind = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
        const from = start + scanner.getTokenOffset();
        const to = from + scanner.getTokenLength();
        const hasError = scanner.getTokenError();
        if (hasError !== 0)
            builder.fail(from);
        if (kind === token.lineComment || kind === token.blockComment)
            comments.push(commentNode(from, to, text.slice(from, to)));
        else
            takeToken(builder, kind, from, to, scanner.getTokenValue());
    }
    builder.finishAll(end);
    return { data: builder.root, comments, damages: builder.damages };
};
/** Lowers a JSON file, also one with comments, to data with the places of its keys and values. Never throws. */
const lowerJson = (path, text) => {
    const { data, comments, damages } = readJson(text);
    return moduleOfParts(path, "json", text, { data, comments, diagnostics: damage_diagnosticsOf(path, text, damages) });
};

;// CONCATENATED MODULE: ./lib/languages/markup/directives.js
const opaque = /^(?:v-slot\b|#|v-(?:else|pre|cloak|once)$|slot-scope$)/;
const miniEvent = /^(?:capture-)?(?:mut-)?(?:bind|catch)/;
const urls = new Set(["href", "src", "action", "formaction"]);
/** Chooses the reading by the attribute's name, and for events of mini programs by its text: `bindtap="go(1)"` of mpx. */
const readingOf = ({ name, text }, dialect) => {
    if (dialect.hasDirectives) {
        if (opaque.test(name))
            return "opaque";
        if (name === "v-for")
            return "iterable";
        if (name.startsWith("@") || name.startsWith("v-on:"))
            return "handler";
        if (name.startsWith(":") || name.startsWith("v-"))
            return "expression";
    }
    if (dialect.hasBlocks && text?.includes("(") && miniEvent.test(name))
        return "handler";
    if (dialect.isHtml && /^on[a-z]+$/.test(name))
        return "handler";
    return dialect.isHtml && urls.has(name) ? "url" : "text";
};
const functionStart = /^\s*(?:async\b\s*)?(?:function\b|\([^()]*\)\s*=>|[\w$]+\s*=>)/;
const statementStart = /^\s*(?:if|for|while|do|switch|try|return|throw|const|let|var)\b/;
/** Whether the code of a handler is statements that run, rather than an expression: a function's name, a call, a function. */
const isStatements = (code) => !functionStart.test(code) && (statementStart.test(code) || /[;\n]/.test(code));
const objectEntry = /^\s*(?:\.\.\.|(?:[\w$]+|'[^']*'|"[^"]*")\s*:)/;
/** Whether a mustache holds the inside of an object: `{{a: b}}`, `{{...c}}`, and any that hands data to a WXML template. */
const isObjectBody = (code, isTemplateData) => objectEntry.test(code) || (isTemplateData && !/^\s*\{/.test(code));

;// CONCATENATED MODULE: ./lib/languages/markup/segments.js
/** Splits a stretch of a file into literal text, bindings and islands; the segments follow each other without gaps. */
const segmentsOf = (islands, start, end) => {
    const segments = [];
    let literal = start;
    for (let at = islands.next(start); at < end; at = islands.next(at)) {
        const code = islands.at(at, end);
        if (!code) {
            at++;
            continue;
        }
        if (at > literal)
            segments.push({ kind: "literal", start: literal, end: at, prints: true });
        segments.push({ kind: code.kind, start: at, end: code.end, prints: code.prints });
        at = code.end;
        literal = at;
    }
    if (end > literal)
        segments.push({ kind: "literal", start: literal, end, prints: true });
    return segments;
};

;// CONCATENATED MODULE: ./lib/languages/markup/bindings.js




/** `item in list`, `(item, index) of list`: what comes before the list declares names. */
const iterableStart = /\s(?:in|of)\s/;
const scheme = /^\s*javascript:/i;
/** Finds all snippets of a file, in its order, and puts a value in place for texts that are mixed. */
class SnippetFinder {
    snippets = [];
    #text;
    #dialect;
    #islands;
    constructor(text, dialect, islands) {
        this.#text = text;
        this.#dialect = dialect;
        this.#islands = islands;
    }
    findIn({ elements, boundTexts }) {
        for (const element of elements)
            for (const attribute of element.attributes)
                this.#findInAttribute(element, attribute);
        for (const text of boundTexts) {
            const take = (value) => void (text.value = value);
            this.#compose(segmentsOf(this.#islands, text.start, text.end), text.start, text.end, take);
        }
        this.snippets.sort((a, b) => a.start - b.start);
    }
    #findInAttribute(element, attribute) {
        const { text, valueStart } = attribute;
        if (text === undefined || text.trim() === "")
            return;
        const take = (value) => void (attribute.value = value);
        const reading = readingOf(attribute, this.#dialect);
        if (reading === "opaque")
            return;
        if (reading === "iterable") {
            const match = iterableStart.exec(text);
            const skip = match ? match.index + match[0].length : 0;
            this.#add(valueStart + skip, text.slice(skip), "expression", take);
        }
        else if (reading === "expression")
            this.#add(valueStart, withoutMustaches(text), "expression", take);
        else if (reading === "handler" || (reading === "url" && scheme.test(text))) {
            // `onclick="javascript:go()"` is a label without effect, but people write it.
            const skip = scheme.exec(text)?.[0].length ?? 0;
            this.#addHandler(valueStart + skip, withoutMustaches(text.slice(skip)), take);
        }
        else
            this.#addText(element, attribute, take);
    }
    #addText(element, { name, text, valueStart }, take) {
        if (text === undefined || !/[{<@$]/.test(text))
            return;
        const end = valueStart + text.length;
        const segments = segmentsOf(this.#islands, valueStart, end);
        if (segments.every(({ kind }) => kind === "literal"))
            return;
        const [only] = segments;
        if (segments.length === 1 && only?.kind === "binding") {
            const code = this.#text.slice(only.start + 2, only.end - 2);
            const isObject = !this.#dialect.isHtml && isObjectBody(code, element.tag === "template" && name === "data");
            this.#add(only.start + 2, code, isObject ? "object" : "expression", take);
        }
        else
            this.#compose(segments, valueStart, end, take);
    }
    #addHandler(start, text, take) {
        const code = withoutLastSemicolons(decodeInPlace(text));
        if (code === "")
            return;
        this.snippets.push({ start, code, form: isStatements(code) ? "statements" : "expression", fill: take });
    }
    #add(start, code, form, fill) {
        if (code.trim() !== "")
            this.snippets.push({ start, code: decodeInPlace(code), form, fill });
    }
    /** The value of a text with bindings or islands: the one binding alone, else a Template of all parts. */
    #compose(segments, start, end, take) {
        const parts = [];
        for (const segment of segments) {
            const piece = this.#text.slice(segment.start, segment.end);
            if (segment.kind === "literal")
                parts.push(stringNode(segment.start, segment.end, decodeEntities(piece)));
            else if (segment.prints || segments.length === 1) {
                const index = parts.push(otherNode(segment.start, segment.end)) - 1;
                if (segment.kind !== "binding")
                    continue;
                const fill = segments.length === 1 ? take : (value) => void (parts[index] = value);
                this.#add(segment.start + 2, piece.slice(2, -2), "expression", fill);
            }
        }
        const [only] = parts;
        if (parts.length === 1 && only && segments.length === 1)
            take(only);
        else
            take({ kind: "template", start, end, parent: undefined, parts });
    }
}
const withoutLastSemicolons = (code) => {
    let trimmed = code.trimEnd();
    while (trimmed.endsWith(";"))
        trimmed = trimmed.slice(0, -1).trimEnd();
    return trimmed;
};
/** wepy and mpx allow mustaches within code, `@tap="buy({{item.id}})"`: there they mean nothing more. */
const withoutMustaches = (code) => (code.includes("{{") ? code.replaceAll(/\{\{|\}\}/g, "  ") : code);
/** All code in the texts and attributes of a file, in its order. Mixed texts get their Template at once. */
const findSnippets = (text, markup, dialect, islands) => {
    const finder = new SnippetFinder(text, dialect, islands);
    finder.findIn(markup);
    return finder.snippets;
};

;// CONCATENATED MODULE: ./lib/languages/markup/blocks.js
const blocks_attribute = (element, name) => {
    const found = element.attributes.find((candidate) => candidate.name === name);
    return found && (found.text?.trim().toLowerCase() ?? "");
};
/** Types under which browsers, and the compilers that people load into them, run a script. */
const scriptTypes = new Set([
    "",
    "module",
    "text/javascript",
    "application/javascript",
    "application/x-javascript",
    "text/ecmascript",
    "application/ecmascript",
    "text/babel",
    "text/jsx",
    "text/typescript",
]);
const grammars = {
    "": "javascript",
    js: "javascript",
    javascript: "javascript",
    jsx: "javascript",
    babel: "javascript",
    es6: "javascript",
    ts: "typescript",
    typescript: "typescript",
    tsx: "tsx",
};
/** The grammar of an element's content; undefined when it is no script that runs. */
const grammarOf = (element, dialect) => {
    if (element.tag === "wxs" || element.tag === "sjs")
        return "javascript";
    if (element.tag !== "script" || dialect.language === "wxml")
        return undefined;
    const type = blocks_attribute(element, "type") ?? "";
    if (!scriptTypes.has(type) || blocks_attribute(element, "name") === "json")
        return undefined;
    const lang = blocks_attribute(element, "lang") ?? (type === "text/typescript" ? "ts" : "");
    return Object.hasOwn(grammars, lang) ? grammars[lang] : undefined;
};
const isConfiguration = ({ element }) => element.tag === "json" ||
    element.tag === "config" ||
    (element.tag === "script" && blocks_attribute(element, "type") === "application/json");
/** Sorts out the raw contents of a file. Styles, templates in scripts, other preprocessors and data for browsers fall away. */
const blocksOf = (markup, dialect) => {
    const tops = new Set(markup.roots);
    const raws = dialect.hasBlocks
        ? markup.raw.filter(({ element }) => tops.has(element) || element.tag === "wxs")
        : markup.raw;
    const scripts = raws.flatMap(({ element, start, end }) => {
        const grammar = grammarOf(element, dialect);
        return grammar && end > start ? [{ grammar, start, end }] : [];
    });
    const data = dialect.hasBlocks ? raws.find(isConfiguration) : undefined;
    const isSetup = dialect.hasBlocks &&
        raws.some(({ element }) => element.tag === "script" && blocks_attribute(element, "setup") !== undefined);
    return { scripts, data, isSetup };
};

;// CONCATENATED MODULE: ./lib/languages/markup/dialect.js
const dialect_text = (open, close, prints = false) => ({ open, end: { by: "text", close }, prints });
const code = (open, close, prints = true) => ({ open, end: { by: "code", close }, prints });
const php = [
    { open: "<?=", end: { by: "text", close: "?>", orEnd: true }, prints: true },
    { open: "<?", end: { by: "text", close: "?>", orEnd: true }, prints: false },
];
const asp = [
    dialect_text("<%--", "--%>"),
    dialect_text("<%=", "%>", true),
    dialect_text("<%-", "%>", true),
    dialect_text("<%", "%>"),
];
const jinja = [dialect_text("{%", "%}"), dialect_text("{#", "#}")];
const mustache = code("{{", "}}");
const dollar = code("${", "}");
const freemarker = [
    dialect_text("<#--", "-->"),
    code("<#", ">", false),
    dialect_text("</#", ">"),
    code("<@", ">", false),
    dialect_text("</@", ">"),
    dollar,
];
const blade = [
    dialect_text("{{--", "--}}"),
    dialect_text("{!!", "!!}", true),
    mustache,
    { open: "@", end: { by: "word", needsBracket: true }, prints: /^(?:json|js|lang|yield)\b/ },
];
const razor = [
    dialect_text("@*", "*@"),
    code("@{", "}", false),
    code("@(", ")"),
    {
        open: "@",
        end: { by: "word", needsBracket: false },
        prints: /^(?!(?:if|else|for|foreach|while|do|switch|case|using|lock|try|section|model|inherits|inject|namespace|page)\b)/,
    },
];
const htmlRaw = new Set(["script", "style", "textarea", "title"]);
const wxml = {
    language: "wxml",
    hasBlocks: false,
    isHtml: false,
    rawText: new Set(["wxs", "sjs", "script", "style"]),
    bindsMustache: true,
    hasDirectives: false,
    islands: [],
};
const singleFile = {
    language: "vue",
    hasBlocks: true,
    isHtml: false,
    rawText: new Set(["script", "style", "wxs"]),
    bindsMustache: true,
    hasDirectives: true,
    islands: [],
};
const page = (islands, more = {}) => ({
    language: "html",
    hasBlocks: false,
    isHtml: true,
    rawText: htmlRaw,
    bindsMustache: true,
    hasDirectives: true,
    islands,
    ...more,
});
const plainPage = page([...php, ...asp, ...jinja]);
const serverMustache = { bindsMustache: false, hasDirectives: false };
/** Endings of file names, the more special first. */
const dialects = [
    [/\.(?:vue|nvue|uvue|mpx|wpy|ux)$/i, singleFile],
    [/\.blade\.php$/i, page([...php, ...blade], serverMustache)],
    [/\.(?:twig|j2|jinja2?|njk|nunjucks|liquid)$/i, page([...jinja, mustache], serverMustache)],
    [/\.(?:hbs|handlebars|mustache|gohtml|tmpl|art)$/i, page([dialect_text("{{!--", "--}}"), mustache], serverMustache)],
    [/\.(?:cshtml|razor|vbhtml)$/i, page(razor, { hasDirectives: false })],
    [/\.ftlh?$/i, page(freemarker)],
    [/\.(?:jsp|jspf|jspx|tag|vm)$/i, page([...asp, dollar])],
    [/\.(?:wxml|axml|swan|ttml|qml|ksml|jxml)$/i, wxml],
];
/** The tag language of a file, by its name; what is unknown is read as HTML with the islands of the common servers. */
const dialectOf = (path) => dialects.find(([ending]) => ending.test(path))?.[1] ?? plainPage;
/** HTML elements that have no content and no end tag. */
const voidElements = new Set([
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "param",
    "source",
    "track",
    "wbr",
]);
const table = ["tr", "td", "th"];
const group = ["tbody", "thead", "tfoot", ...table];
const paragraph = ["p"];
/** Which open elements end where one of these starts: HTML lets their end tags be left out. */
const endedBy = {
    li: ["li"],
    option: ["option"],
    optgroup: ["option", "optgroup"],
    dt: ["dt", "dd"],
    dd: ["dt", "dd"],
    td: ["td", "th"],
    th: ["td", "th"],
    tr: table,
    tbody: group,
    thead: group,
    tfoot: group,
    p: paragraph,
    div: paragraph,
    ul: paragraph,
    ol: paragraph,
    table: paragraph,
    form: paragraph,
    section: paragraph,
    h1: paragraph,
    h2: paragraph,
    h3: paragraph,
    h4: paragraph,
    h5: paragraph,
    h6: paragraph,
    header: paragraph,
    footer: paragraph,
    hr: paragraph,
};

;// CONCATENATED MODULE: ./lib/languages/markup/islands.js
/** One `{{ }}` or island is looked for this far; longer ones end at their first closing text. */
const maxCode = 20_000;
/** Scanned characters that led to no end, in one file; hostile text beyond this is read without islands. */
const maxWaste = 2_000_000;
const openers = "([{";
const closers = ")]}";
/** The end of a string that starts with a quote; -1 when it isn't closed (in its line, but for backticks). */
const stringEnd = (text, at, limit) => {
    const quote = text.charCodeAt(at);
    for (let i = at + 1; i < limit; i++) {
        const code = text.charCodeAt(i);
        if (code === 92)
            i++;
        else if (code === quote)
            return i + 1;
        else if (code === 10 && quote !== 96)
            return -1;
    }
    return -1;
};
/** Keywords of Razor and Blade that may have a blank before their bracket. */
const bracketKeywords = /^(?:if|elseif|else|for|foreach|forelse|while|switch|case|using|lock|section|isset|empty|unless)$/;
/** Directives of Blade without a bracket; any other word behind an @ may be text. */
const bareDirectives = /^(?:end[a-z]+|else|csrf|show|stop|parent|break|continue|default|once|guest|auth|php|verbatim)$/;
const wordPart = /[\p{L}\p{N}_]/u;
const escaped = (literal) => literal.replaceAll(/[^\w<]/g, String.raw `\$&`);
/** Finds the mustaches and server islands of one text in time linear to its length, whatever the text. */
class Islands {
    #text;
    #dialect;
    /** Finds what may be markup, a mustache or an island; its `lastIndex` is set before each use. */
    #start;
    /** By closing text: where it was last searched from, and the hit (Infinity for none), which holds for all between. */
    #finds = new Map();
    #waste = 0;
    /** The last question to `next` and its answer, which holds for all offsets between: a text without hits is read once. */
    #asked = 0;
    #hit = -1;
    constructor(text, dialect) {
        this.#text = text;
        this.#dialect = dialect;
        const opens = dialect.islands.map(({ open }) => open).filter((open) => !open.startsWith("<"));
        this.#start = new RegExp(["<", String.raw `\{\{`, ...opens.map(escaped)].join("|"), "g");
    }
    /** The next offset at which markup or code may start; the text's length when there is none. */
    next(from) {
        if (from >= this.#asked && from <= this.#hit)
            return this.#hit;
        this.#start.lastIndex = from;
        this.#asked = from;
        this.#hit = this.#start.exec(this.#text)?.index ?? this.#text.length;
        return this.#hit;
    }
    /** First occurrence of a closing text; -1 when there is none before `limit`. */
    find(close, from, limit = this.#text.length) {
        const known = this.#finds.get(close);
        let hit = known && known.from <= from && from <= known.hit ? known.hit : undefined;
        if (hit === undefined) {
            const index = this.#text.indexOf(close, from);
            hit = index < 0 ? Infinity : index;
            this.#finds.set(close, { from, hit });
        }
        return hit + close.length > limit ? -1 : hit;
    }
    /** The mustache or island that starts at an offset, if it ends before `limit`. */
    at(start, limit = this.#text.length) {
        const island = this.#islandAt(start);
        if (island) {
            const end = this.#islandEnd(island, start, limit);
            return end < 0 ? undefined : { kind: "island", end, prints: this.#prints(island, start) };
        }
        const isMustache = this.#text.startsWith("{{", start) && (this.#dialect.bindsMustache || this.#text[start - 1] === "@");
        if (!isMustache)
            return undefined;
        const end = this.#codeEnd(start + 2, "}}", limit, true);
        return end < 0 ? undefined : { kind: "binding", end, prints: true };
    }
    #islandAt(start) {
        const text = this.#text;
        const island = this.#dialect.islands.find(({ open }) => text.startsWith(open, start));
        if (!island)
            return undefined;
        // `@{{ }}` of Blade is left to the client, `@@` is a plain @, and `me@host` is an address.
        if (island.open === "{{" && text[start - 1] === "@")
            return undefined;
        if (island.open === "@" && start > 0 && (text[start - 1] === "@" || wordPart.test(text[start - 1] ?? "")))
            return undefined;
        return island;
    }
    #prints({ open, prints }, start) {
        if (typeof prints === "boolean")
            return prints;
        const word = start + open.length;
        return prints.test(this.#text.slice(word, word + 16));
    }
    #islandEnd({ open, end }, start, limit) {
        const from = start + open.length;
        if (end.by === "word")
            return this.#wordEnd(from, limit, end.needsBracket);
        if (end.by === "code")
            return this.#codeEnd(from, end.close, limit, false);
        const hit = this.find(end.close, from, limit);
        if (hit >= 0)
            return hit + end.close.length;
        return end.orEnd ? limit : -1;
    }
    /** `Model.Items[0]`, `Html.Raw(x)`, `if (x)`, `endif`. */
    #wordEnd(from, limit, needsBracket) {
        const text = this.#text;
        let i = from;
        let hasBracket = false;
        while (i < limit) {
            const start = i;
            while (i < limit && i - from < maxCode && wordPart.test(text.charAt(i)))
                i++;
            if (i === start)
                break;
            const word = text.slice(start, i);
            if (bareDirectives.test(word))
                hasBracket = true;
            if (bracketKeywords.test(word) && text[i] === " " && text[i + 1] === "(")
                i++;
            while (i < limit && (text[i] === "(" || text[i] === "[")) {
                const end = this.#codeEnd(i + 1, text[i] === "(" ? ")" : "]", limit, false);
                if (end < 0)
                    break;
                i = end;
                hasBracket = true;
            }
            if (text[i] !== "." || !wordPart.test(text.charAt(i + 1)))
                break;
            i++;
        }
        return i === from || (needsBracket && !hasBracket) ? -1 : i;
    }
    /**
     * Where code ends that started before `from`: after the closing text at which no bracket is open, strings apart. Where
     * brackets do not match, the first closing text ends it. With `isClient`, a new `{{` or an end tag shows that the code
     * was never closed.
     */
    #codeEnd(from, close, limit, isClient) {
        const text = this.#text;
        if (this.#waste > maxWaste)
            return -1;
        const last = Math.min(limit, from + maxCode);
        let depth = 0;
        let first = -1;
        let i = from;
        while (i < last) {
            const character = text.charAt(i);
            if (character === close[0] && text.startsWith(close, i)) {
                if (depth <= 0)
                    return i + close.length;
                if (first < 0)
                    first = i + close.length;
            }
            if (character === '"' || character === "'" || character === "`") {
                const end = stringEnd(text, i, last);
                this.#waste += end < 0 ? last - i : 0;
                i = end < 0 ? i + 1 : end;
                continue;
            }
            if (isClient && character === "{" && text[i + 1] === "{" && i > from)
                break;
            if (isClient && character === "<" && text[i + 1] === "/" && wordPart.test(text.charAt(i + 2)))
                break;
            if (openers.includes(character))
                depth++;
            else if (closers.includes(character))
                depth--;
            i++;
        }
        this.#waste += i - from;
        return first;
    }
}

;// CONCATENATED MODULE: ./lib/languages/markup/mask.js
/** Blanks as long as a stretch of text. Line ends stay: the guards against minified code measure lines. */
const blankOf = (text, start, end) => text
    .slice(start, end)
    .split("\n")
    .map((line) => " ".repeat(line.length))
    .join("\n");
/**
 * A text that holds only its scripts, each where it stands in the file, so that offsets need no mapping. A semicolon in
 * the place of the end tag's `<` keeps one script from running into the next.
 */
const onlyScripts = (text, scripts) => {
    const pieces = [];
    let done = 0;
    for (const { start, end } of scripts) {
        pieces.push(blankOf(text, done, start), text.slice(start, end), ";");
        done = end + 1;
    }
    return pieces.join("");
};
/**
 * The text with the server's islands inside the given ranges made readable for a script parser: one that prints becomes a
 * name of the same length, any other blanks. `{{ }}` of the client stays. Offsets do not change.
 */
const maskIslands = (text, islands, ranges) => {
    const pieces = [];
    let done = 0;
    for (const { start, end } of ranges) {
        for (let at = islands.next(start); at < end; at = islands.next(at)) {
            const code = islands.at(at, end);
            if (code?.kind !== "island") {
                at++;
                continue;
            }
            pieces.push(text.slice(done, at), code.prints ? "_".repeat(code.end - at) : blankOf(text, at, code.end));
            at = code.end;
            done = at;
        }
    }
    return done === 0 ? text : pieces.join("") + text.slice(done);
};

;// CONCATENATED MODULE: ./lib/languages/markup/attributes.js
const space = /\s/;
const tagStart = /[a-zA-Z/!]/;
const lineOrTagEnd = /[\n\r>]/g;
/** Reads the attributes of one opening tag, quotes and islands included. Linear over all tags of a file. */
class AttributeReader {
    #text;
    #dialect;
    #islands;
    #at;
    #isDamaged = false;
    #attributes = [];
    constructor(text, at, dialect, islands) {
        this.#text = text;
        this.#at = at;
        this.#dialect = dialect;
        this.#islands = islands;
    }
    read() {
        const text = this.#text;
        while (this.#at < text.length) {
            const character = text.charAt(this.#at);
            if (character === ">")
                return this.#finish(this.#at + 1, text[this.#at - 1] === "/");
            const code = character === "{" || this.#dialect.islands.length > 0 ? this.#islands.at(this.#at) : undefined;
            if (code)
                this.#at = code.end;
            else if (character === "<" && tagStart.test(text.charAt(this.#at + 1)))
                break;
            else if (space.test(character) || "/\"'=<".includes(character))
                this.#at++;
            else
                this.#readAttribute();
        }
        this.#isDamaged = true;
        return this.#finish(this.#at, false);
    }
    #finish(end, isSelfClosing) {
        return { attributes: this.#attributes, end, isSelfClosing, isDamaged: this.#isDamaged };
    }
    #skipSpace() {
        while (this.#at < this.#text.length && space.test(this.#text.charAt(this.#at)))
            this.#at++;
    }
    #readAttribute() {
        const text = this.#text;
        const start = this.#at;
        this.#skipName();
        const nameEnd = this.#at;
        const written = text.slice(start, nameEnd);
        const name = this.#dialect.isHtml ? written.toLowerCase() : written;
        this.#skipSpace();
        if (text[this.#at] !== "=") {
            this.#at = nameEnd;
            this.#push(name, start, nameEnd, undefined, nameEnd);
            return;
        }
        this.#at++;
        this.#skipSpace();
        const quote = text.charAt(this.#at);
        if (quote === '"' || quote === "'") {
            const valueStart = this.#at + 1;
            const close = this.#closingQuote(quote, valueStart);
            const valueEnd = close < 0 ? this.#damagedValueEnd(valueStart) : close;
            this.#at = close < 0 ? valueEnd : close + 1;
            this.#push(name, start, this.#at, text.slice(valueStart, valueEnd), valueStart);
        }
        else {
            const valueStart = this.#at;
            this.#skipBareValue();
            this.#push(name, start, this.#at, text.slice(valueStart, this.#at), valueStart);
        }
    }
    #push(name, start, end, text, valueStart) {
        this.#attributes.push({
            kind: "attribute",
            start,
            end,
            parent: undefined,
            name,
            text,
            valueStart,
            value: undefined,
        });
    }
    #skipName() {
        const text = this.#text;
        // The first character is no separator; a bracket is part of `:[key]` and `[class]`.
        for (this.#at++; this.#at < text.length; this.#at++) {
            const character = text.charAt(this.#at);
            if ("=>/\"'<".includes(character) || space.test(character))
                return;
        }
    }
    /** A value without quotes; a mustache or island in it may hold blanks. */
    #skipBareValue() {
        const text = this.#text;
        while (this.#at < text.length) {
            const character = text.charAt(this.#at);
            if (character === ">" || space.test(character) || (character === "/" && text[this.#at + 1] === ">"))
                return;
            this.#at = this.#islands.at(this.#at)?.end ?? this.#at + 1;
        }
    }
    /** Offset of the closing quote, islands passed over; -1 when it is missing. */
    #closingQuote(quote, from) {
        let close = this.#islands.find(quote, from);
        if (close >= 0 && this.#dialect.islands.length > 0)
            close = this.#quoteAfterIslands(quote, from, close);
        if (close < 0)
            return -1;
        // `class="a>⏎<b id=` before the closing quote: the value would end where another one begins, so its own quote is missing.
        const isOverrun = this.#text[close - 1] === "=" && this.#text.slice(from, close).search(/[\n\r]\s*<[a-zA-Z/]/) >= 0;
        return isOverrun ? -1 : close;
    }
    #quoteAfterIslands(quote, from, firstClose) {
        let close = firstClose;
        for (let at = this.#islands.next(from); at < close; at = this.#islands.next(at)) {
            const code = this.#islands.at(at);
            at = code && code.kind === "island" ? code.end : at + 1;
            if (at > close)
                close = this.#islands.find(quote, at);
            if (close < 0)
                return -1;
        }
        return close;
    }
    #damagedValueEnd(from) {
        this.#isDamaged = true;
        lineOrTagEnd.lastIndex = from;
        return lineOrTagEnd.exec(this.#text)?.index ?? this.#text.length;
    }
}
/** Reads an opening tag from behind its name up to and with its `>`. Never throws. */
const readTag = (text, at, dialect, islands) => new AttributeReader(text, at, dialect, islands).read();

;// CONCATENATED MODULE: ./lib/languages/markup/element-stack.js

const messages = {
    unclosed: { en: "An element is not closed.", "zh-CN": "元素没有关闭。" },
    stray: { en: "An end tag closes nothing.", "zh-CN": "结束标签没有对应的开始标签。" },
};
/** The elements that are open at the current offset of a file, and what was read so far. */
class ElementStack {
    roots = [];
    elements = [];
    boundTexts = [];
    #dialect;
    #damages;
    #open = [];
    /** How many open elements have a name, so that an end tag without a start tag need not look through all of them. */
    #counts = new Map();
    constructor(dialect, damages) {
        this.#dialect = dialect;
        this.#damages = damages;
    }
    get isEmpty() {
        return this.#open.length === 0;
    }
    addText(text, isBound) {
        (this.#open.at(-1)?.children ?? this.roots).push(text);
        if (isBound)
            this.boundTexts.push(text);
    }
    open(element, isSelfClosing) {
        if (this.#dialect.isHtml)
            this.#endImplied(element);
        (this.#open.at(-1)?.children ?? this.roots).push(element);
        this.elements.push(element);
        const isVoid = !this.#dialect.hasBlocks || this.#open.length > 0 ? this.#isVoid(element.tag) : false;
        if (isSelfClosing || isVoid)
            return;
        this.#open.push(element);
        this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 0) + 1);
    }
    /** Void elements of HTML; Vue templates have them too, but a WXML `<input>` has an end tag like any other. */
    #isVoid(tag) {
        return this.#dialect.language !== "wxml" && voidElements.has(tag);
    }
    #endImplied({ tag, start }) {
        const ends = Object.hasOwn(endedBy, tag) ? endedBy[tag] : undefined;
        for (let top = this.#open.at(-1); top && ends?.includes(top.tag); top = this.#open.at(-1))
            this.#pop(start);
    }
    #pop(end) {
        const element = this.#open.pop();
        if (!element)
            return undefined;
        element.end = end;
        this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 1) - 1);
        return element;
    }
    /** Handles an end tag at `start`: closes the nearest open element of that name and, unclosed, all within it. */
    close(tag, start, end) {
        if ((this.#counts.get(tag) ?? 0) === 0) {
            // `<input></input>` in a Vue template made for mini programs, and the stray ends of HTML, which browsers ignore.
            if (!this.#dialect.isHtml && !this.#isVoid(tag))
                this.#damages.push({ at: start, message: messages.stray });
            return;
        }
        while (this.#open.at(-1)?.tag !== tag)
            this.#reportUnclosed(this.#pop(start));
        this.#pop(end);
    }
    closeAll(end) {
        while (this.#open.length > 0)
            this.#reportUnclosed(this.#pop(end));
    }
    #reportUnclosed(element) {
        if (element && !this.#dialect.isHtml)
            this.#damages.push({ at: element.start, message: messages.unclosed });
    }
}

;// CONCATENATED MODULE: ./lib/languages/markup/scanner.js






const scanner_messages = {
    openTag: { en: "A tag is not closed by `>`, or a quote is missing.", "zh-CN": "标签缺少 `>` 或引号不成对。" },
    comment: { en: "A comment is not closed.", "zh-CN": "注释没有结束。" },
    raw: { en: "An element is not closed before the file ends.", "zh-CN": "元素直到文件末尾都没有关闭。" },
};
const letter = /[a-zA-Z]/;
const nameEnd = /[\s/><"'={}]/g;
/** Reads one file of a tag language from start to end in linear time; what is damaged costs only its own stretch. */
class Scanner {
    #text;
    #dialect;
    #islands;
    #stack;
    #comments = [];
    #raw = [];
    #damages = [];
    /** Where the text before the current offset starts. */
    #textStart = 0;
    constructor(text, dialect, islands) {
        this.#text = text;
        this.#dialect = dialect;
        this.#islands = islands;
        this.#stack = new ElementStack(dialect, this.#damages);
    }
    read() {
        const text = this.#text;
        let at = text.startsWith("\uFEFF") ? 1 : 0;
        this.#textStart = at;
        while (at < text.length) {
            at = this.#islands.next(at);
            if (at >= text.length)
                break;
            const after = this.#readCode(at);
            if (after > at)
                at = after;
            else
                at++;
        }
        this.#endText(text.length);
        this.#stack.closeAll(text.length);
        const { roots, elements, boundTexts } = this.#stack;
        return { roots, elements, boundTexts, raw: this.#raw, comments: this.#comments, damages: this.#damages };
    }
    /** Reads what starts at an offset: code within text, a comment, a tag. Returns the offset itself when it is plain text. */
    #readCode(at) {
        const text = this.#text;
        const code = this.#islands.at(at);
        if (code)
            return code.end;
        if (text[at] !== "<")
            return at;
        const next = text.charAt(at + 1);
        if (next === "!")
            return this.#readDeclaration(at);
        if (next === "?")
            return this.#skipTo(at, ">");
        if (next === "/" && letter.test(text.charAt(at + 2)))
            return this.#readEndTag(at);
        if (letter.test(next))
            return this.#readStartTag(at);
        return at;
    }
    #endText(end) {
        const start = this.#textStart;
        if (end <= start || (this.#dialect.hasBlocks && this.#stack.isEmpty))
            return;
        this.#addText(start, end);
    }
    /** Adds the text between two offsets, without the blanks and the steering islands around it. */
    #addText(from, to) {
        const text = this.#text;
        const shown = segmentsOf(this.#islands, from, to).filter(({ kind, start, end, prints }) => kind === "literal" ? text.slice(start, end).trim() !== "" : prints);
        const first = shown[0];
        const last = shown.at(-1);
        if (!first || !last || shown.every(({ kind }) => kind === "island"))
            return;
        const start = first.kind === "literal" ? first.end - text.slice(first.start, first.end).trimStart().length : first.start;
        const end = last.kind === "literal" ? last.start + text.slice(last.start, last.end).trimEnd().length : last.end;
        const segments = segmentsOf(this.#islands, start, end);
        const pieces = segments.map((segment) => {
            if (segment.kind === "island")
                return segment.prints ? "${}" : "";
            const piece = text.slice(segment.start, segment.end);
            return segment.kind === "literal" ? decodeEntities(piece) : piece;
        });
        const isBound = segments.some(({ kind }) => kind !== "literal");
        this.#stack.addText({ kind: "text", start, end, parent: undefined, text: pieces.join(""), value: undefined }, isBound);
    }
    #skipTo(at, close) {
        const end = this.#islands.find(close, at);
        if (end < 0)
            return at;
        this.#endText(at);
        this.#textStart = end + close.length;
        return this.#textStart;
    }
    /** `<!-- -->`, `<![CDATA[ ]]>`, `<!DOCTYPE …>`. */
    #readDeclaration(at) {
        const text = this.#text;
        if (text.startsWith("<!--", at))
            return this.#readComment(at);
        if (text.startsWith("<![CDATA[", at)) {
            const close = this.#islands.find("]]>", at);
            if (close < 0)
                return at;
            this.#endText(at);
            this.#addText(at + "<![CDATA[".length, close);
            this.#textStart = close + 3;
            return this.#textStart;
        }
        return this.#skipTo(at, ">");
    }
    /** A comment that is never closed ends with its line, so that the rest of the file is still read. */
    #readComment(at) {
        const text = this.#text;
        const close = this.#islands.find("-->", at + 4);
        let end = close + 3;
        if (close < 0) {
            this.#damages.push({ at, message: scanner_messages.comment });
            const line = this.#islands.find("\n", at);
            end = line < 0 ? text.length : line;
        }
        this.#endText(at);
        this.#comments.push(commentNode(at, end, text.slice(at, end)));
        this.#textStart = end;
        return end;
    }
    #nameAt(start) {
        nameEnd.lastIndex = start;
        const name = this.#text.slice(start, nameEnd.exec(this.#text)?.index ?? this.#text.length);
        return this.#dialect.isHtml ? name.toLowerCase() : name;
    }
    #readEndTag(at) {
        const text = this.#text;
        this.#endText(at);
        const name = this.#nameAt(at + 2);
        let end = at + 2 + name.length;
        while (end < text.length && text[end] !== ">" && text[end] !== "<")
            end++;
        if (text[end] === ">")
            end++;
        else
            this.#damages.push({ at, message: scanner_messages.openTag });
        this.#stack.close(name, at, end);
        this.#textStart = end;
        return end;
    }
    #readStartTag(at) {
        const text = this.#text;
        this.#endText(at);
        const tag = this.#nameAt(at + 1);
        const inside = readTag(text, at + 1 + tag.length, this.#dialect, this.#islands);
        if (inside.isDamaged)
            this.#damages.push({ at, message: scanner_messages.openTag });
        const element = {
            kind: "element",
            start: at,
            end: inside.end,
            parent: undefined,
            tag,
            attributes: inside.attributes,
            children: [],
            openEnd: inside.end,
        };
        const isBlock = this.#dialect.hasBlocks && this.#stack.isEmpty;
        this.#stack.open(element, inside.isSelfClosing);
        this.#textStart = inside.end;
        if (inside.isSelfClosing || !this.#isRaw(element, isBlock))
            return inside.end;
        return this.#readRaw(element);
    }
    #isRaw(element, isBlock) {
        if (!isBlock)
            return this.#dialect.rawText.has(element.tag);
        const lang = element.attributes.find(({ name }) => name === "lang")?.text;
        return element.tag !== "template" || (lang !== undefined && lang !== "html" && lang !== "wxml");
    }
    /** Reads to the end tag of an element whose content is no markup. What people read in it becomes text. */
    #readRaw(element) {
        const text = this.#text;
        const start = element.openEnd;
        const isText = element.tag === "textarea" || element.tag === "title";
        let end = this.#rawEnd(element.tag, start);
        if (end < 0) {
            this.#damages.push({ at: element.start, message: scanner_messages.raw });
            // HTML would take the rest of the file for the title; rather read on.
            if (isText)
                return start;
            end = text.length;
        }
        if (isText)
            this.#addText(start, end);
        else
            this.#raw.push({ element, start, end });
        this.#textStart = end;
        return end;
    }
    #unclosed = new Set();
    #rawEnd(tag, start) {
        if (this.#unclosed.has(tag))
            return -1;
        const lower = tag.toLowerCase();
        for (let at = this.#islands.find("</", start); at >= 0; at = this.#islands.find("</", at + 2)) {
            const name = this.#text.slice(at + 2, at + 2 + tag.length);
            if (name.toLowerCase() === lower && !/[\w-]/.test(this.#text.charAt(at + 2 + tag.length)))
                return at;
        }
        this.#unclosed.add(tag);
        return -1;
    }
}
/** Reads a file of a tag language into elements, texts, comments and raw contents. Linear; never throws. */
const scanMarkup = (text, dialect, islands) => new Scanner(text, dialect, islands).read();

;// CONCATENATED MODULE: ./lib/languages/markup/snippets.js


/** Words that are no names; all others can be one in a template, also `class`, which JavaScript reserves. */
const literalWords = new Set(["true", "false", "null", "this"]);
const plainName = /^[A-Za-z_$][\w$]*$/;
const closing = { "(": ")", "[": "]", "{": "}" };
/** Where a string or comment ends that starts at `at`; `at` itself for neither, behind the code when it is not closed. */
const skipTrivia = (code, at) => {
    const character = code.charAt(at);
    if (character === '"' || character === "'" || character === "`") {
        let i = at + 1;
        while (i < code.length && code[i] !== character)
            i += code[i] === "\\" ? 2 : 1;
        return Math.min(i + 1, code.length + 1);
    }
    const close = code.startsWith("//", at) ? "\n" : code.startsWith("/*", at) ? "*/" : undefined;
    if (!close)
        return at;
    const end = code.indexOf(close, at + 2);
    return end < 0 ? code.length + 1 : end + close.length;
};
/** True when strings, comments and brackets are closed, so that the code cannot run on into the next snippet. */
const isClosed = (code) => {
    const open = [];
    let at = 0;
    while (at < code.length) {
        const end = skipTrivia(code, at);
        if (end > at) {
            at = end;
            continue;
        }
        const character = code.charAt(at);
        if (closing[character])
            open.push(closing[character]);
        else if (")]}".includes(character) && open.pop() !== character)
            return false;
        at++;
    }
    return at === code.length && open.length === 0;
};
const brackets = {
    expression: ["(", ")"],
    object: ["({", "})"],
    statements: ["{", "}"],
};
/**
 * A script that holds nothing but the snippets, each where it stands in the file, so that no offset has to be mapped:
 * the rest is blank, and the characters around a snippet (a quote, `{{`, a name) give room for brackets and a semicolon.
 */
const scriptOf = (text, snippets) => {
    const pieces = [];
    let done = 0;
    for (const { start, code, form } of snippets) {
        const [open, close] = brackets[form];
        const lead = `;${open}`;
        if (start - lead.length < done)
            continue;
        pieces.push(blankOf(text, done, start - lead.length), lead, code, close);
        done = start + code.length + close.length;
    }
    return pieces.join("");
};
/** What stands for a snippet: its one expression, a function for statements, the parts of damaged code in an Other. */
const snippets_valueOf = ({ start, code, form }, statements) => {
    const end = start + code.length;
    const [first] = statements;
    if (statements.length === 1 && first?.kind === "block" && form === "statements") {
        return functionNode(start, end, { body: first.body, isArrow: true });
    }
    if (statements.length === 1 && first?.kind === "expression")
        return first.expression;
    return otherNode(start, end, statements);
};
/**
 * Gives each snippet its expression. `parse` lowers a script to its statements, in order; it is called at most once, and
 * not at all when the snippets are plain names. A snippet that cannot be read becomes an Other.
 */
const fillSnippets = (text, snippets, parse) => {
    const parsed = [];
    for (const snippet of snippets) {
        const { start, code, form, fill } = snippet;
        const name = code.trim();
        const nameStart = start + code.indexOf(name);
        if (form === "expression" && plainName.test(name) && !literalWords.has(name)) {
            fill(nameNode(nameStart, nameStart + name.length, name));
        }
        else if (isClosed(code))
            parsed.push(snippet);
        else
            fill(otherNode(start, start + code.length));
    }
    if (parsed.length === 0)
        return;
    const statements = parse(scriptOf(text, parsed));
    let next = 0;
    for (const snippet of parsed) {
        const end = snippet.start + snippet.code.length;
        const own = [];
        for (let statement = statements[next]; statement && statement.start < end; statement = statements[++next]) {
            if (statement.end > snippet.start)
                own.push(statement);
        }
        snippet.fill(snippets_valueOf(snippet, own));
    }
};

;// CONCATENATED MODULE: ./lib/languages/markup/markup.js













const scriptGrammars = ["javascript", "typescript", "tsx"];
const inOrder = (a, b) => a.start - b.start;
/** Ends statements where their script ends: the last one of each may have taken the semicolon of `onlyScripts`. */
const endInside = (text, body, scripts) => {
    let next = 0;
    for (const statement of body) {
        while ((scripts[next]?.end ?? Infinity) <= statement.start)
            next++;
        const script = scripts[next];
        if (!script)
            return;
        (0,adopt/* walk */.GG)(statement, (node) => {
            const open = node;
            const isOutside = open.end > script.end;
            if (isOutside)
                open.end = script.start + text.slice(script.start, script.end).trimEnd().length;
            return isOutside;
        });
    }
};
/** Damaged scripts of one file are read one by one, up to so many: beyond, the reading of all together must do. */
const maxSeparate = 20;
/** Lowers the scripts of one grammar: together, which is fast, or apart when damage in one could reach the next. */
const lowerOfGrammar = (path, text, scripts, parsers, grammar) => {
    if (scripts.length === 0)
        return [];
    const read = (some) => {
        const lowered = lowerScript(path, onlyScripts(text, some), parsers, grammar);
        endInside(text, lowered.body, some);
        return lowered;
    };
    const together = read(scripts);
    const isDamaged = together.diagnostics.some(({ code }) => code === "syntax-error");
    if (!isDamaged || scripts.length === 1 || scripts.length > maxSeparate)
        return [together];
    return scripts.map((script) => read([script]));
};
const lowerScripts = (path, text, scripts, parsers) => {
    const all = scriptGrammars.flatMap((grammar) => lowerOfGrammar(path, text, scripts.filter((script) => script.grammar === grammar), parsers, grammar));
    return {
        body: all.flatMap(({ body }) => body).sort(inOrder),
        imports: all.flatMap(({ imports }) => imports),
        exports: all.flatMap(({ exports }) => exports),
        comments: all.flatMap(({ comments }) => comments),
        diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    };
};
/** `<wxs module="m" src="./m.wxs"/>` makes a file known in the markup under a name. */
const moduleImports = (elements) => elements.flatMap(({ tag, attributes }) => {
    if (tag !== "wxs")
        return [];
    const local = attributes.find(({ name }) => name === "module")?.text;
    const source = attributes.find(({ name }) => name === "src");
    return local && source?.text ? [importNode(source.start, source.end, source.text, "*", local)] : [];
});
/** One diagnostic of each kind: a refused file is refused for its scripts and for its expressions. */
const withoutDoubles = (diagnostics) => {
    const known = new Map(diagnostics.map((diagnostic) => [`${diagnostic.code} ${diagnostic.line} ${diagnostic.message.en}`, diagnostic]));
    return [...known.values()];
};
/**
 * Lowers WXML, HTML, single-file components and server templates: elements and texts with their bindings, the scripts,
 * the configuration inside. Never throws; damage costs its own stretch of the file.
 */
const lowerMarkup = (path, text, parsers) => {
    const dialect = dialectOf(path);
    const islands = new Islands(text, dialect);
    const markup = scanMarkup(text, dialect, islands);
    const { scripts, data, isSetup } = blocksOf(markup, dialect);
    const json = data && readJson(text, data.start, data.end);
    const lowered = lowerScripts(path, maskIslands(text, islands, scripts), scripts, parsers);
    const snippetGrammar = scripts.some(({ grammar }) => grammar !== "javascript")
        ? "typescript"
        : "javascript";
    const diagnostics = [
        ...damage_diagnosticsOf(path, text, [...markup.damages, ...(json?.damages ?? [])]),
        ...lowered.diagnostics,
    ];
    fillSnippets(text, findSnippets(text, markup, dialect, islands), (script) => {
        const { body, diagnostics: found } = lowerScript(path, script, parsers, snippetGrammar);
        // In HTML, `{{ }}` may belong to a template language that is none of JavaScript.
        if (!dialect.isHtml)
            diagnostics.push(...found);
        return body;
    });
    return moduleOfParts(path, dialect.language, text, {
        markup: markup.roots,
        body: lowered.body,
        exports: lowered.exports,
        data: json?.data,
        isSetup,
        imports: [...lowered.imports, ...moduleImports(markup.elements)].sort(inOrder),
        comments: [...markup.comments, ...lowered.comments, ...(json?.comments ?? [])].sort(inOrder),
        diagnostics: withoutDoubles(diagnostics),
    });
};

;// CONCATENATED MODULE: ./lib/languages/php/names.js
/** Name of a class, function or constant as written, without the leading `\` or `namespace\`. */
const qualifiedName = (text) => text.replace(/^(?:namespace)?\s*\\/i, "").replaceAll(/\s+/g, "");
/** `Request` for `\App\Http\Request`. */
const names_simpleName = (text) => text.slice(text.lastIndexOf("\\") + 1).trim();
/** Simple name of a declared type: `User` for `?App\User`; of a union the first that is not null. */
const names_typeName = (tree, node) => {
    if (node < 0)
        return undefined;
    const names = tree
        .textOf(node)
        .split(/[|&?()\s]+/)
        .map(names_simpleName);
    return names.find((name) => name !== "" && name.toLowerCase() !== "null");
};
/** A variable's name without `$` and `&`. */
const variableName = (text) => text.replace(/^[&.\s]*\$/, "");

;// CONCATENATED MODULE: ./lib/languages/php/functions.js



/** `#[Route('/x'), Guard]` before a declaration or parameter. */
const functions_annotationsOf = (lowering, node) => {
    const { tree } = lowering;
    const attributes = tree.child(node, "attributes");
    if (attributes < 0)
        return [];
    const annotations = [];
    for (const group of lowering.children(attributes)) {
        for (const attribute of lowering.children(group)) {
            const name = lowering.children(attribute)[0];
            if (name === undefined)
                continue;
            const args = calls_argumentsOf(lowering, tree.child(attribute, "parameters"));
            annotations.push(annotationNode(tree.start(attribute), tree.end(attribute), qualifiedName(tree.textOf(name)), args));
        }
    }
    return annotations;
};
const functions_hasModifier = (tree, node, kind) => tree.namedChildren(node).some((child) => tree.kind(child) === kind);
const isPromoted = (tree, parameter) => tree.kind(parameter) === "property_promotion_parameter";
const php_functions_parametersOf = (lowering, list) => {
    if (list < 0)
        return [];
    const { tree } = lowering;
    return lowering.children(list).map((node) => {
        const nameAt = tree.child(node, "name");
        const name = nameAt < 0 ? tree.textOf(node) : tree.textOf(nameAt);
        const at = nameAt < 0 ? node : nameAt;
        const target = nameNode(tree.start(at), tree.end(at), variableName(name));
        return parameterNode(tree.start(node), tree.end(node), target, {
            type: names_typeName(tree, tree.child(node, "type")),
            value: lowering.maybe(node, "default_value"),
            rest: tree.kind(node) === "variadic_parameter",
            annotations: functions_annotationsOf(lowering, node),
        });
    });
};
/** What PHP does itself for promoted parameters before a constructor's body: `$this->name = $name`. */
const promotions = (tree, list) => {
    if (list < 0)
        return [];
    return tree.namedChildren(list).flatMap((node) => {
        const name = tree.child(node, "name");
        if (!isPromoted(tree, node) || name < 0)
            return [];
        const start = tree.start(name);
        const end = tree.end(name);
        const text = variableName(tree.textOf(name));
        const field = memberNode(start, end, thisNode(start, start), text, start + 1);
        return [expressionStatement(assignNode(start, end, field, "=", nameNode(start, end, text)))];
    });
};
/** Functions, methods, closures and arrow functions. */
const functions_functionOf = (lowering, node) => {
    const { tree } = lowering;
    const kind = tree.kind(node);
    const isArrow = kind === "arrow_function" || kind === "anonymous_function";
    const name = isArrow ? -1 : tree.child(node, "name");
    const list = tree.child(node, "parameters");
    const annotations = functions_annotationsOf(lowering, node);
    const parameters = php_functions_parametersOf(lowering, list);
    const body = tree.child(node, "body");
    const isStatic = functions_hasModifier(tree, node, "static_modifier");
    return functionNode(tree.start(node), tree.end(node), {
        name: name < 0 ? undefined : tree.textOf(name),
        nameStart: tree.start(name < 0 ? node : name),
        annotations,
        parameters,
        body: [
            ...promotions(tree, list),
            ...(kind === "arrow_function" ? [returned(lowering, body)] : lowering.body(body)),
        ],
        isStatic,
        isArrow: isArrow && !isStatic,
        returnType: names_typeName(tree, tree.child(node, "return_type")),
    });
};
const returned = (lowering, node) => {
    const value = node < 0 ? undefined : lowering.expression(node);
    return returnNode(value?.start ?? 0, value?.end ?? 0, value);
};

;// CONCATENATED MODULE: ./lib/languages/php/classes.js



const php_classes_basesOf = (lowering, node, body) => {
    const { tree } = lowering;
    const clauses = lowering
        .children(node)
        .filter((child) => /^(?:base_clause|class_interface_clause)$/.test(tree.kind(child)));
    const uses = body < 0 ? [] : lowering.children(body).filter((child) => tree.kind(child) === "use_declaration");
    return [...clauses, ...uses].flatMap((clause) => lowering
        .children(clause)
        .filter((child) => tree.kind(child) === "name" || tree.kind(child) === "qualified_name")
        .map((child) => names_simpleName(tree.textOf(child))));
};
/** `public string $a, $b = 1;`, with the hooks of a property as functions under its name. */
const properties = (lowering, node) => {
    const { tree } = lowering;
    const type = names_typeName(tree, tree.child(node, "type"));
    const isStatic = functions_hasModifier(tree, node, "static_modifier");
    const annotations = functions_annotationsOf(lowering, node);
    const members = [];
    let name = "";
    for (const element of lowering.children(node)) {
        if (tree.kind(element) === "property_hook_list") {
            for (const hook of lowering.children(element))
                members.push(hookOf(lowering, hook, name));
        }
        if (tree.kind(element) !== "property_element")
            continue;
        const nameAt = tree.child(element, "name");
        name = nameAt < 0 ? "" : variableName(tree.textOf(nameAt));
        const value = lowering.maybe(element, "default_value");
        const own = members.length === 0 ? annotations : [];
        members.push(fieldNode(tree.start(element), tree.end(element), name, { type, value, isStatic, annotations: own }));
    }
    return members;
};
const hookOf = (lowering, node, name) => {
    const { tree } = lowering;
    const at = tree.child(node, "body");
    const isBlock = at >= 0 && tree.kind(at) === "compound_statement";
    const value = at < 0 || isBlock ? undefined : lowering.expression(at);
    const body = value ? [returnNode(value.start, value.end, value)] : lowering.body(at);
    return functionNode(tree.start(node), tree.end(node), { name, body });
};
/** `const A = 1, B = 2;` of a class or at the top: name and value of each. */
const constantsOf = (lowering, node) => lowering
    .children(node)
    .filter((child) => lowering.tree.kind(child) === "const_element")
    .map((element) => {
    const { tree } = lowering;
    const [name = element, value] = lowering.children(element);
    return fieldNode(tree.start(element), tree.end(element), tree.textOf(name), {
        value: value === undefined ? undefined : lowering.expression(value),
        type: names_typeName(tree, tree.child(node, "type")),
        isStatic: true,
    });
});
const methodOf = (lowering, node) => {
    const { tree } = lowering;
    const list = tree.child(node, "parameters");
    const promoted = list < 0 ? [] : lowering.children(list).filter((parameter) => isPromoted(tree, parameter));
    const fields = promoted.map((parameter) => {
        const name = variableName(tree.textOf(tree.child(parameter, "name")));
        return fieldNode(tree.start(parameter), tree.end(parameter), name, {
            type: names_typeName(tree, tree.child(parameter, "type")),
        });
    });
    return [...fields, functions_functionOf(lowering, node)];
};
const enumCase = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const text = name < 0 ? "" : tree.textOf(name);
    return fieldNode(tree.start(node), tree.end(node), text, { value: lowering.maybe(node, "value"), isStatic: true });
};
const php_classes_membersOf = (lowering, node) => {
    switch (lowering.tree.kind(node)) {
        case "property_declaration":
            return properties(lowering, node);
        case "const_declaration":
            return constantsOf(lowering, node);
        case "method_declaration":
            return methodOf(lowering, node);
        case "enum_case":
            return [enumCase(lowering, node)];
        case "use_declaration":
            return [];
        default:
            return [blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.statements([node]))];
    }
};
/** Classes, interfaces, traits, enums and anonymous classes. */
const classBody = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const body = tree.child(node, "body");
    const annotations = functions_annotationsOf(lowering, node);
    return classNode(tree.start(node), tree.end(node), name < 0 ? undefined : tree.textOf(name), tree.start(name < 0 ? node : name), {
        bases: php_classes_basesOf(lowering, node, body),
        members: body < 0 ? [] : lowering.children(body).flatMap((member) => php_classes_membersOf(lowering, member)),
        annotations,
    });
};

;// CONCATENATED MODULE: ./lib/languages/php/calls.js



/** Arguments of a call, creation or attribute; named ones are gathered behind the others. */
const calls_argumentsOf = (lowering, node) => {
    if (node < 0)
        return [];
    const { tree } = lowering;
    const positional = [];
    const named = [];
    for (const child of lowering.children(node)) {
        const name = tree.child(child, "name");
        const value = lowering
            .children(child)
            .findLast((part) => part !== name && tree.kind(part) !== "reference_modifier");
        if (tree.kind(child) !== "argument" || value === undefined)
            positional.push(lowering.expression(child));
        else if (name < 0)
            positional.push(lowering.expression(value));
        else {
            const key = tree.textOf(name);
            const argument = withName(lowering.expression(value), key, tree.start(name));
            named.push(entryNode(tree.start(child), tree.end(child), key, argument));
        }
    }
    return gatherNamed(positional, named);
};
/** `strlen(...)` makes a closure of the function: it stands for the function itself. */
const isClosureOf = (tree, args) => tree.namedChildren(args).some((child) => tree.kind(child) === "variadic_placeholder");
/** What stands before `::`: `self` and `static` are this class, `parent` its base. */
const scopeOf = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    return tree.textOf(node).toLowerCase() === "parent" ? nameNode(start, end, "super") : thisNode(start, end);
};
/** `->name`, `::name`, `::$name`, `->{'name'}` is a Member; with a name that is computed an Index. */
const calls_property = (lowering, node, object, name) => {
    const { tree } = lowering;
    const start = tree.start(node);
    if (name < 0)
        return memberNode(start, tree.end(node), object, "", tree.end(node));
    const isStatic = tree.kind(node) === "scoped_property_access_expression" && tree.kind(name) === "variable_name";
    if (tree.kind(name) === "name" || isStatic) {
        const nameStart = tree.start(name) + (isStatic ? 1 : 0);
        return memberNode(start, tree.end(name), object, tree.text.slice(nameStart, tree.end(name)), nameStart);
    }
    const key = lowering.expression(name);
    if (key.kind === "string")
        return memberNode(start, tree.end(name), object, key.value, key.start + 1);
    return indexNode(start, tree.end(name), object, key);
};
const calls_childIn = (field) => (tree, node) => tree.child(node, field);
/** `$a->b`, `$a?->b`, `A::$b`. */
const calls_access = (field) => ({
    left: calls_childIn(field),
    build: (lowering, node, left) => calls_property(lowering, node, left, lowering.tree.child(node, "name")),
});
/** `A::B`, `A::class`: both children stand without a field. */
const classConstant = {
    left: (tree, node) => tree.namedChildren(node)[0] ?? -1,
    build: (lowering, node, left) => calls_property(lowering, node, left, lowering.children(node)[1] ?? -1),
};
/** `$a->b()`, `$a?->b()`, `A::b()`. */
const calls_methodCall = (field) => ({
    left: calls_childIn(field),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const callee = calls_property(lowering, node, left, tree.child(node, "name"));
        const args = tree.child(node, "arguments");
        if (args >= 0 && isClosureOf(tree, args))
            return callee;
        return callNode(tree.start(node), tree.end(node), callee, calls_argumentsOf(lowering, args));
    },
});
/** `f()`, `$f()`. */
const functionCall = {
    left: calls_childIn("function"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const args = tree.child(node, "arguments");
        if (args >= 0 && isClosureOf(tree, args))
            return left;
        return callNode(tree.start(node), tree.end(node), left, calls_argumentsOf(lowering, args));
    },
};
/** `$a['k']` is a Member, `$a[$i]` an Index, `$a[]` an Index without key. Inside a text `$a[k]` is `$a['k']`. */
const subscript = {
    left: (tree, node) => tree.namedChildren(node)[0] ?? -1,
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const start = tree.start(node);
        const end = tree.end(node);
        const inner = lowering.children(node)[1];
        if (inner === undefined)
            return indexNode(start, end, left, undefined);
        const isInText = ["encapsed_string", "heredoc_body"].includes(tree.kind(tree.parent(node))) && tree.text[start - 1] !== "{";
        if (isInText && tree.kind(inner) === "name")
            return memberNode(start, end, left, tree.textOf(inner), tree.start(inner));
        const key = lowering.expression(inner);
        return key.kind === "string"
            ? memberNode(start, end, left, key.value, key.start + 1)
            : indexNode(start, end, left, key);
    },
};
/** `new Foo(…)`, `new $class`, `new class(…) extends Base { … }`. */
const php_calls_creation = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const parts = lowering.children(node).filter((child) => tree.kind(child) !== "attribute_list");
    const made = parts.find((child) => tree.kind(child) !== "arguments");
    if (made === undefined)
        return callNode(start, end, otherNode(end, end), [], true);
    const owner = tree.kind(made) === "anonymous_class" ? made : node;
    const args = tree.namedChildren(owner).find((child) => tree.kind(child) === "arguments") ?? -1;
    const callee = owner === made ? lowering.within(made, () => classBody(lowering, made)) : lowering.expression(made);
    return callNode(start, end, callee, calls_argumentsOf(lowering, args), true);
};
/** A bare name: a constant, or a class or function where it is called. */
const bareName = (lowering, node) => {
    const { tree } = lowering;
    return nameNode(tree.start(node), tree.end(node), qualifiedName(tree.textOf(node)));
};

;// CONCATENATED MODULE: ./lib/languages/php/imports.js


/** `use A\B;`, `use A\B as C;`, `use A\{B, C as D};`, `use function A\b;`: the local name stands for the full one. */
const imports_importsOf = (lowering, node) => {
    const { tree } = lowering;
    const imports = [];
    const addClause = (clause, prefix) => {
        const alias = tree.child(clause, "alias");
        const written = lowering.children(clause).find((child) => child !== alias);
        if (written === undefined)
            return;
        const source = prefix + qualifiedName(tree.textOf(written));
        const local = alias < 0 ? names_simpleName(source) : tree.textOf(alias);
        imports.push(importNode(tree.start(clause), tree.end(clause), source, "*", local));
    };
    const group = tree.child(node, "body");
    const prefixAt = lowering.children(node).find((child) => tree.kind(child) === "namespace_name");
    const prefix = prefixAt === undefined ? "" : `${qualifiedName(tree.textOf(prefixAt))}\\`;
    for (const child of lowering.children(group < 0 ? node : group)) {
        if (tree.kind(child) === "namespace_use_clause")
            addClause(child, group < 0 ? "" : prefix);
    }
    return imports;
};
/** Folder of the file that an expression names, as a relative path: `__DIR__`, `dirname(__FILE__)`, `dirname(__DIR__)`. */
const folderOf = (expression) => {
    if (expression.kind === "name")
        return expression.name === "__DIR__" ? "." : undefined;
    let levels = 0;
    let inner = expression;
    while (inner.kind === "call" && inner.callee.kind === "name" && inner.callee.name === "dirname") {
        const argument = inner.arguments[0];
        if (!argument)
            return undefined;
        inner = argument;
        levels++;
    }
    if (inner.kind !== "name" || levels === 0)
        return undefined;
    const up = inner.name === "__FILE__" ? levels - 1 : inner.name === "__DIR__" ? levels : -1;
    if (up < 0)
        return undefined;
    return up === 0 ? "." : Array.from({ length: up }, () => "..").join("/");
};
/** Path of an included file as far as it is constant: `./b.php` for `__DIR__ . '/b.php'`. */
const pathOf = (expression) => {
    const parts = expression.kind === "template" ? expression.parts : [expression];
    const texts = parts.map((part) => (part.kind === "string" ? part.value : folderOf(part)));
    return texts.includes(undefined) ? undefined : texts.join("");
};
/** `include`, `require` and their `_once` forms: a call, and an import of all names when the path is constant. */
const inclusion = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const word = tree.kind(node).replace("_expression", "");
    const args = lowering.expressions(lowering.children(node));
    const path = args[0] && pathOf(args[0]);
    if (path)
        lowering.imports.push(importNode(start, end, path, "*", "*"));
    return callNode(start, end, nameNode(start, start + word.length, word), args);
};

;// CONCATENATED MODULE: ./lib/languages/php/values.js




/** JavaScript's spelling of operators that PHP writes in its own way. */
const operators = { and: "&&", or: "||", xor: "^", "<>": "!==" };
const values_operatorOf = (lowering, node) => {
    const operator = lowering.tree.child(node, "operator");
    return operator < 0 ? "" : lowering.tree.textOf(operator).toLowerCase();
};
const values_binary = {
    left: (tree, node) => tree.child(node, "left"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const operator = values_operatorOf(lowering, node);
        const right = lowering.at(node, "right");
        if (operator === ".")
            return concatNode(tree.start(node), tree.end(node), left, right);
        return binaryNode(tree.start(node), tree.end(node), operators[operator] ?? operator, left, right);
    },
};
const variable = (lowering, node) => {
    const { tree } = lowering;
    const name = variableName(tree.textOf(node));
    const start = tree.start(node);
    const end = tree.end(node);
    return name === "this" ? thisNode(start, end) : nameNode(start, end, name);
};
/** `$a = …`, `[$a, 'k' => $b] = …`, `$a = &$b`. */
const values_assignment = (lowering, node) => {
    const { tree } = lowering;
    const left = tree.child(node, "left");
    const target = left < 0 ? otherNode(tree.start(node), tree.start(node)) : values_pattern(lowering, left);
    const value = withName(lowering.at(node, "right"), targetName(target), target.start);
    return assignNode(tree.start(node), tree.end(node), target, "=", value);
};
/** `$a += …`; `.=` appends to a text, which JavaScript writes `+=`. */
const augmentedAssignment = (lowering, node) => {
    const { tree } = lowering;
    const operator = values_operatorOf(lowering, node);
    const target = lowering.at(node, "left");
    return assignNode(tree.start(node), tree.end(node), target, operator === ".=" ? "+=" : operator, lowering.at(node, "right"));
};
/** What is assigned to: `[$a, , $b]` and `list('k' => $a)` are patterns, all else is an expression. */
const values_pattern = (lowering, node) => {
    const { tree } = lowering;
    if (tree.kind(node) === "by_ref")
        return lowering.expression(node);
    if (tree.kind(node) !== "list_literal")
        return lowering.expression(node);
    return lowering.within(node, () => listPattern(lowering, node));
};
const listPattern = (lowering, node) => {
    const { tree } = lowering;
    const entries = [];
    const items = [];
    let key;
    let at = tree.start(node);
    for (const child of lowering.children(node)) {
        const before = tree.text.slice(at, tree.start(child));
        at = tree.end(child);
        if (/^\s*=>/.test(tree.text.slice(at, at + 200))) {
            key = child;
            continue;
        }
        // Every comma beyond the one that ends the last item leaves an item out.
        const commas = key === undefined ? before.split(",").length - 1 : 0;
        for (let hole = items.length === 0 ? 0 : 1; hole < commas; hole++)
            items.push(undefined);
        const target = values_pattern(lowering, child);
        items.push(target);
        const start = tree.start(key ?? child);
        entries.push(entryNode(start, target.end, key === undefined ? undefined : keyText(lowering, key), target));
        key = undefined;
    }
    if (entries.some((entry) => entry.key !== undefined))
        return objectPatternNode(tree.start(node), tree.end(node), entries);
    return arrayPatternNode(tree.start(node), tree.end(node), items);
};
/** The text of a key that is written out; undefined when it is computed. */
const keyText = (lowering, node) => {
    const key = lowering.expression(node);
    if (key.kind === "string")
        return key.value;
    return key.kind === "number" ? String(key.value) : undefined;
};
/** `['k' => 1]` is an ObjectLiteral as soon as one item has a key, `[1, 2]` an ArrayLiteral. */
const values_array = (lowering, node) => {
    const { tree } = lowering;
    const elements = lowering
        .children(node)
        .map((child) => tree.kind(child) === "array_element_initializer"
        ? { child, parts: lowering.children(child) }
        : { child, parts: [child] });
    const start = tree.start(node);
    const end = tree.end(node);
    if (!elements.some(({ parts }) => parts.length > 1)) {
        return arrayNode(start, end, elements.map(({ child, parts: [value = child] }) => lowering.expression(value)));
    }
    let position = 0;
    const entries = elements.map(({ child, parts }) => {
        const value = parts.at(-1) ?? child;
        if (parts.length > 1) {
            const keyAt = parts[0] ?? child;
            const key = keyText(lowering, keyAt);
            const named = withName(lowering.expression(value), key, tree.start(keyAt));
            return entryNode(tree.start(child), tree.end(child), key, named);
        }
        const item = lowering.expression(value);
        if (item.kind === "spread")
            return entryNode(item.start, item.end, undefined, item.operand, true);
        return entryNode(item.start, item.end, String(position++), item);
    });
    return objectNode(start, end, entries);
};
/** `!$a`, `-$a`, `$i++`. */
const values_unary = (lowering, node) => {
    const { tree } = lowering;
    return unaryNode(tree.start(node), tree.end(node), values_operatorOf(lowering, node), lowering.at(node, "argument"));
};
/** `$a ? $b : $c`; the short form `$a ?: $c` is `$a || $c`. */
const values_conditional = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.at(node, "condition");
    const body = lowering.maybe(node, "body");
    const alternate = lowering.at(node, "alternative");
    if (!body)
        return binaryNode(tree.start(node), tree.end(node), "||", test, alternate);
    return conditionalNode(tree.start(node), tree.end(node), test, body, alternate);
};
const php_values_number = (lowering, node) => {
    const { tree } = lowering;
    return numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node)));
};
const values_spread = (lowering, node) => {
    const { tree } = lowering;
    return spreadNode(tree.start(node), tree.end(node), first(lowering, node));
};
/** The only child of a node that vanishes: parentheses, `@`, `&`. */
const first = (lowering, node) => {
    const [child] = lowering.children(node);
    const end = lowering.tree.end(node);
    return child === undefined ? otherNode(end, end) : lowering.expression(child);
};
/** `match ($a) { 1, 2 => …, default => … }`, a chain of Conditionals; in `match (true)` the arms are the tests. */
const match = (lowering, node) => {
    const { tree } = lowering;
    const subject = lowering.at(node, "condition");
    const block = tree.child(node, "body");
    const arms = (block < 0 ? [] : lowering.children(block)).map((arm) => {
        const list = tree.child(arm, "conditional_expressions");
        const tests = list < 0 ? [] : lowering.expressions(lowering.children(list));
        const value = lowering.at(arm, "return_expression");
        if (subject.kind !== "boolean" || !subject.value || tests.length === 0)
            return { tests, guard: undefined, value };
        const guard = tests.reduce((left, right) => binaryNode(left.start, right.end, "||", left, right));
        return { tests: [], guard, value };
    });
    return switchValue(tree.start(node), tree.end(node), subject, arms);
};

;// CONCATENATED MODULE: ./lib/languages/php/statements.js




/** The items of `a, b` and the one of `a`. */
const statements_sequence = (lowering, node) => {
    if (node < 0)
        return [];
    const isList = lowering.tree.kind(node) === "sequence_expression";
    return lowering.expressions(isList ? lowering.children(node) : [node]);
};
/** `define('NAME', value)` declares a constant as `const` does. */
const defined = (value) => {
    if (value.kind !== "call" || value.callee.kind !== "name" || value.callee.name.toLowerCase() !== "define")
        return undefined;
    const [name, constant] = value.arguments;
    if (name?.kind !== "string" || !constant)
        return undefined;
    return declareNode(value.start, value.end, nameNode(name.start, name.end, name.value), constant, { constant: true });
};
/** `<?= $x ?>` prints as `echo` does. */
const isPrinted = (lowering, node) => node > 0 && lowering.tree.kind(node - 1) === "php_tag" && lowering.tree.textOf(node - 1) === "<?=";
const expression = (lowering, node) => {
    const { tree } = lowering;
    const [child] = lowering.children(node);
    if (child === undefined)
        return [];
    const start = tree.start(node);
    const end = tree.end(node);
    if (isPrinted(lowering, node)) {
        const items = statements_sequence(lowering, child);
        return expressionStatement(callNode(start, end, nameNode(start, start, "echo"), items), start, end);
    }
    if (tree.kind(child) === "throw_expression")
        return throwNode(start, end, lowering.expressions(lowering.children(child))[0]);
    const value = lowering.expression(child);
    return defined(value) ?? expressionStatement(value, start, end);
};
/** `echo`, `exit`: words that call without parentheses. */
const wordCall = (word) => (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const args = lowering.children(node).flatMap((child) => statements_sequence(lowering, child));
    const callee = nameNode(start, start + word.length, word);
    return expressionStatement(callNode(start, args.at(-1)?.end ?? tree.end(node), callee, args), start, tree.end(node));
};
/** `unset($a['k'], $b)` is `delete` in JavaScript's spelling. */
const unset = (lowering, node) => lowering
    .expressions(lowering.children(node))
    .map((operand) => expressionStatement(unaryNode(operand.start, operand.end, "delete", operand)));
/** `if`, with `elseif` in any number folded from the last one. */
const php_statements_conditional = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.at(node, "condition");
    const consequent = lowering.body(tree.child(node, "body"));
    const branches = tree.childrenIn(node, "alternative").map((branch) => ({
        branch,
        test: tree.kind(branch) === "else_if_clause" ? lowering.at(branch, "condition") : undefined,
        body: lowering.body(tree.child(branch, "body")),
    }));
    let alternate = [];
    for (const { branch, test: branchTest, body } of branches.toReversed()) {
        alternate = branchTest ? [ifNode(tree.start(branch), tree.end(node), branchTest, body, alternate)] : body;
    }
    return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};
/** `foreach ($list as $key => $value)`: the value is the target, the key is declared before. */
const foreach = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "body");
    const [list, bound] = lowering.children(node).filter((child) => child !== body);
    const iterable = list === undefined ? undefined : lowering.expression(list);
    const pair = bound !== undefined && tree.kind(bound) === "pair" ? lowering.children(bound) : [];
    const item = pair[1] ?? bound;
    const key = pair[0] === undefined ? undefined : lowering.expression(pair[0]);
    return loopNode(tree.start(node), tree.end(node), "each", lowering.body(body), {
        initial: key ? [declareNode(key.start, key.end, key, undefined)] : [],
        target: item === undefined ? undefined : values_pattern(lowering, item),
        iterable,
    });
};
const statements_forLoop = (lowering, node) => {
    const { tree } = lowering;
    const initial = statements_sequence(lowering, tree.child(node, "initialize")).map((one) => expressionStatement(one));
    const tests = statements_sequence(lowering, tree.child(node, "condition"));
    const update = statements_sequence(lowering, tree.child(node, "update"));
    const bodies = tree.childrenIn(node, "body").flatMap((body) => lowering.body(body));
    const early = tests.slice(0, -1).map((one) => expressionStatement(one));
    return loopNode(tree.start(node), tree.end(node), "for", bodies, {
        initial: [...initial, ...early],
        test: tests.at(-1),
        update,
    });
};
const whileLoop = (form) => (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.maybe(node, "condition");
    return loopNode(tree.start(node), tree.end(node), form, lowering.body(tree.child(node, "body")), { test });
};
const caseOf = (lowering, node) => {
    const { tree } = lowering;
    const value = tree.child(node, "value");
    const body = lowering.children(node).filter((child) => child !== value);
    return caseNode(tree.start(node), tree.end(node), value < 0 ? [] : [lowering.expression(value)], lowering.statements(body));
};
const statements_switchOf = (lowering, node) => {
    const { tree } = lowering;
    const subject = lowering.at(node, "condition");
    const block = tree.child(node, "body");
    const cases = block < 0 ? [] : lowering.children(block).filter((child) => /^(?:case|default)_statement$/.test(tree.kind(child)));
    return switchNode(tree.start(node), tree.end(node), subject, cases.map((one) => caseOf(lowering, one)));
};
const handlerOf = (lowering, node) => {
    const { tree } = lowering;
    const types = tree.child(node, "type");
    const names = types < 0 ? [] : lowering.children(types).map((type) => names_typeName(tree, type) ?? "");
    const parameter = lowering.maybe(node, "name");
    const type = names.length > 0 ? names.join("|") : undefined;
    return handlerNode(tree.start(node), tree.end(node), parameter, type, lowering.body(tree.child(node, "body")));
};
const tryOf = (lowering, node) => {
    const { tree } = lowering;
    const body = lowering.body(tree.child(node, "body"));
    const clauses = lowering.children(node);
    const handlers = clauses
        .filter((child) => tree.kind(child) === "catch_clause")
        .map((clause) => handlerOf(lowering, clause));
    const last = clauses.find((child) => tree.kind(child) === "finally_clause") ?? -1;
    const finalizer = last < 0 ? [] : lowering.body(tree.child(last, "body"));
    return tryNode(tree.start(node), tree.end(node), body, handlers, finalizer);
};
const statements_returnOf = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node))[0]);
const php_statements_jump = (to) => (lowering, node) => jumpNode(lowering.tree.start(node), lowering.tree.end(node), to);
/** `const A = 1;` outside a class. */
const constants = (lowering, node) => constantsOf(lowering, node).map((field) => declareNode(field.start, field.end, nameNode(field.start, field.start + field.name.length, field.name), field.value, {
    constant: true,
}));
/** `static $a = 1;` in a function. */
const statics = (lowering, node) => lowering.children(node).map((one) => {
    const { tree } = lowering;
    return declareNode(tree.start(one), tree.end(one), lowering.at(one, "name"), lowering.maybe(one, "value"));
});
/** `declare(strict_types=1);` says nothing; `declare(ticks=1) { … }` keeps its block. */
const statements_declaration = (lowering, node) => lowering.statements(lowering.children(node).filter((child) => lowering.tree.kind(child) !== "declare_directive"));
/** `namespace A { … }`: its statements stand in a Block; `namespace A;` leaves nothing. */
const namespace = (lowering, node) => {
    const body = lowering.tree.child(node, "body");
    return body < 0 ? [] : [blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.body(body))];
};
/** HTML between `?>` and `<?php`: only its place is kept. */
const markup = (lowering, node) => expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node)));

;// CONCATENATED MODULE: ./lib/languages/php/strings.js


const literalKinds = new Set(["string_content", "nowdoc_string", "escape_sequence"]);
/** A value inside a text: `$a`, `{$a->b()}`, `${a}`. */
const strings_interpolated = (lowering, node) => {
    const { tree } = lowering;
    const [inner] = lowering.children(node);
    if (tree.kind(node) === "dynamic_variable_name" && inner !== undefined && tree.kind(inner) === "name") {
        return nameNode(tree.start(inner), tree.end(inner), tree.textOf(inner));
    }
    return lowering.expression(node);
};
/**
 * Text between `start` and `end` with the values among it. What stands between two values is taken from the source
 * rather than from the tree, which leaves out line ends of a heredoc; braces that belong to a value are dropped.
 */
const textBetween = (lowering, node, start, end) => {
    const { tree } = lowering;
    const parts = new TextParts();
    let at = start;
    let afterValue = false;
    const gap = (to, beforeValue) => {
        let raw = tree.text.slice(at, to);
        if (afterValue && raw.startsWith("}")) {
            raw = raw.slice(1);
            at++;
        }
        if (beforeValue && raw.endsWith("{"))
            raw = raw.slice(0, -1);
        parts.literal(at, at + raw.length, raw);
    };
    for (const child of tree.namedChildren(node)) {
        const isLiteral = literalKinds.has(tree.kind(child));
        const from = Math.max(tree.start(child), at);
        gap(from, !isLiteral);
        if (tree.kind(child) === "escape_sequence")
            parts.literal(from, tree.end(child), literals_unescape(tree.textOf(child)));
        else if (isLiteral)
            parts.literal(from, tree.end(child), tree.text.slice(from, tree.end(child)));
        else
            parts.value(strings_interpolated(lowering, child));
        at = tree.end(child);
        afterValue = !isLiteral;
    }
    gap(end, false);
    return parts;
};
/** `'…'`: only the backslash and the quote are escaped. */
const singleQuoted = (lowering, node) => {
    const { tree } = lowering;
    const value = tree
        .textOf(node)
        .replace(/^[bB]?'/, "")
        .replace(/'$/, "")
        .replaceAll(/\\([\\'])/g, "$1");
    return stringNode(tree.start(node), tree.end(node), value);
};
/** `"… $a {$b->c} …"`, and the shell's backticks as a call of `shell_exec`. */
const doubleQuoted = (lowering, node) => {
    const { tree } = lowering;
    const opening = /^[bB]?["`]?/.exec(tree.textOf(node))?.[0].length ?? 0;
    const hasEnd = /["`]$/.test(tree.textOf(node)) && tree.end(node) - tree.start(node) > opening;
    const end = tree.end(node) - (hasEnd ? 1 : 0);
    return textBetween(lowering, node, tree.start(node) + opening, end).build(tree.start(node), tree.end(node));
};
/** `<<<EOT … EOT` and `<<<'EOT' … EOT`. The indentation of the closing mark is left in the lines. */
const heredoc = (lowering, node) => {
    const { tree } = lowering;
    const body = tree.child(node, "value");
    if (body < 0)
        return stringNode(tree.start(node), tree.end(node), "");
    // The line end behind the opening mark is no part of the text.
    const lineEnd = /^\r?\n/.exec(tree.text.slice(tree.start(body), tree.start(body) + 2))?.[0].length ?? 0;
    return textBetween(lowering, body, tree.start(body) + lineEnd, tree.end(body)).build(tree.start(node), tree.end(node));
};

;// CONCATENATED MODULE: ./lib/languages/php.js










/** `print $x`, `clone $x`, `` `ls` ``: operators that are calls elsewhere. */
const php_wordCall = (word) => (lowering, node) => {
    const start = lowering.tree.start(node);
    const args = lowering.expressions(lowering.children(node));
    return callNode(start, lowering.tree.end(node), nameNode(start, start + word.length, word), args);
};
const shellCommand = (lowering, node) => {
    const start = lowering.tree.start(node);
    return callNode(start, lowering.tree.end(node), nameNode(start, start, "shell_exec"), [doubleQuoted(lowering, node)]);
};
/** `throw` inside an expression, as in `$a ?? throw new E()`. */
const thrown = (lowering, node) => {
    const { tree } = lowering;
    const value = lowering.expressions(lowering.children(node))[0];
    return otherNode(tree.start(node), tree.end(node), [throwNode(tree.start(node), tree.end(node), value)]);
};
const php_nothing = () => [];
const php_tables = {
    expressions: new Map([
        ["variable_name", variable],
        ["name", bareName],
        ["qualified_name", bareName],
        ["relative_name", bareName],
        ["relative_scope", scopeOf],
        ["string", singleQuoted],
        ["encapsed_string", doubleQuoted],
        ["heredoc", heredoc],
        ["nowdoc", heredoc],
        ["shell_command_expression", shellCommand],
        ["integer", php_values_number],
        ["float", php_values_number],
        [
            "boolean",
            (lowering, node) => {
                const { tree } = lowering;
                return booleanNode(tree.start(node), tree.end(node), tree.textOf(node).toLowerCase() === "true");
            },
        ],
        ["null", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
        ["array_creation_expression", values_array],
        ["list_literal", values_pattern],
        ["assignment_expression", values_assignment],
        ["reference_assignment_expression", values_assignment],
        ["augmented_assignment_expression", augmentedAssignment],
        ["unary_op_expression", values_unary],
        ["update_expression", values_unary],
        ["conditional_expression", values_conditional],
        ["match_expression", match],
        ["variadic_unpacking", values_spread],
        ["parenthesized_expression", first],
        ["error_suppression_expression", first],
        ["by_ref", first],
        ["cast_expression", (lowering, node) => lowering.at(node, "value")],
        ["anonymous_function", functions_functionOf],
        ["arrow_function", functions_functionOf],
        ["object_creation_expression", php_calls_creation],
        ["include_expression", inclusion],
        ["include_once_expression", inclusion],
        ["require_expression", inclusion],
        ["require_once_expression", inclusion],
        ["print_intrinsic", php_wordCall("print")],
        ["clone_expression", php_wordCall("clone")],
        ["throw_expression", thrown],
    ]),
    chains: new Map([
        ["binary_expression", values_binary],
        ["member_access_expression", calls_access("object")],
        ["nullsafe_member_access_expression", calls_access("object")],
        ["scoped_property_access_expression", calls_access("scope")],
        ["class_constant_access_expression", classConstant],
        ["member_call_expression", calls_methodCall("object")],
        ["nullsafe_member_call_expression", calls_methodCall("object")],
        ["scoped_call_expression", calls_methodCall("scope")],
        ["function_call_expression", functionCall],
        ["subscript_expression", subscript],
    ]),
    statements: new Map([
        ["expression_statement", expression],
        ["echo_statement", wordCall("echo")],
        ["exit_statement", wordCall("exit")],
        ["unset_statement", unset],
        ["return_statement", statements_returnOf],
        ["if_statement", php_statements_conditional],
        ["foreach_statement", foreach],
        ["for_statement", statements_forLoop],
        ["while_statement", whileLoop("while")],
        ["do_statement", whileLoop("do")],
        ["switch_statement", statements_switchOf],
        ["try_statement", tryOf],
        ["break_statement", php_statements_jump("break")],
        ["continue_statement", php_statements_jump("continue")],
        ["const_declaration", constants],
        ["function_static_declaration", statics],
        ["global_declaration", (lowering, node) => expressionStatement(lowering.other(node))],
        ["declare_statement", statements_declaration],
        ["namespace_definition", namespace],
        [
            "namespace_use_declaration",
            (lowering, node) => {
                for (const one of imports_importsOf(lowering, node))
                    lowering.imports.push(one);
                return [];
            },
        ],
        ["compound_statement", (lowering, node) => lowering.block(node)],
        ["colon_block", (lowering, node) => lowering.block(node)],
        ["class_declaration", classBody],
        ["interface_declaration", classBody],
        ["trait_declaration", classBody],
        ["enum_declaration", classBody],
        ["function_definition", functions_functionOf],
        ["text", markup],
        ["text_interpolation", markup],
        ["php_tag", php_nothing],
        ["php_end_tag", php_nothing],
        ["empty_statement", php_nothing],
        ["named_label_statement", php_nothing],
        ["goto_statement", php_nothing],
    ]),
};
/** Declarations may stand in `namespace A { }` and in `if (!function_exists('a')) { }`. */
const below = (statement) => {
    if (statement.kind === "block")
        return statement.body;
    return statement.kind === "if" ? [...statement.consequent, ...statement.alternate] : [];
};
const php_exportsOf = (body) => {
    const exports = [];
    for (const one of flattened(body, below)) {
        const { start, end } = one;
        if (one.kind === "class" || one.kind === "function") {
            if (one.name !== undefined)
                exports.push(exportNode(start, end, one.name, one));
        }
        else if (one.kind === "declare" && one.constant && one.target.kind === "name") {
            exports.push(exportNode(start, end, one.target.name, one.value));
        }
        else if (one.kind === "return" && one.value)
            exports.push(exportNode(start, end, "default", one.value));
    }
    return exports;
};
const php_outline = ({ tree }, body) => {
    const definition = tree.namedChildren(0).find((node) => tree.kind(node) === "namespace_definition");
    const name = definition === undefined ? -1 : tree.child(definition, "name");
    return { namespace: name < 0 ? undefined : qualifiedName(tree.textOf(name)), exports: php_exportsOf(body) };
};
/** Lowers PHP, with HTML around it or not. Classes, functions, constants and a returned value at the top are exports. */
const lowerPhp = (path, text, parsers) => lowerFile({ path, text, language: "php", parsed: parsers.parse("php", path, text) }, php_tables, php_outline);

;// CONCATENATED MODULE: ./lib/languages/php-page.js



/** A tag outside PHP: after a closing mark, or before the first opening one. */
const php_page_page = /^(?!\s*<\?)[\s\S]*?<[a-z!]|\?>[^<]*<[a-z!/]/i;
/**
 * Lowers a PHP file; of a page it also reads what stands outside PHP: tags, texts people read, and scripts for the
 * browser. Damage to the markup is no damage to the file.
 */
const lowerPhpFile = (path, text, parsers) => {
    const code = lowerPhp(path, text, parsers);
    if (!php_page_page.test(text))
        return code;
    const outside = lowerMarkup(path, text, parsers);
    return (0,adopt/* adopt */.di)({
        ...code,
        body: [...code.body, ...outside.body].sort((a, b) => a.start - b.start),
        markup: outside.markup,
        comments: [...code.comments, ...outside.comments].sort((a, b) => a.start - b.start),
    });
};

;// CONCATENATED MODULE: ./lib/languages/properties.js


const lineEnd = /\r\n|\n|\r/g;
const lineAt = (text, start) => {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text);
    return match
        ? { start, end: match.index, next: match.index + match[0].length }
        : { start, end: text.length, next: text.length };
};
const properties_isBlank = (code) => code === 32 || code === 9 || code === 12 || code === 0xfeff || code === 0xa0;
const skipBlanks = (text, at, end) => {
    let i = at;
    while (i < end && properties_isBlank(text.charCodeAt(i)))
        i++;
    return i;
};
const trimBlanks = (text, start, at) => {
    let end = at;
    while (end > start && properties_isBlank(text.charCodeAt(end - 1)))
        end--;
    return end;
};
/** End of a value in quotes that starts at `at`, before the closing quote; -1 when the quote is not closed in the line. */
const closingQuote = (text, at, end) => {
    const quote = text.charCodeAt(at);
    for (let i = at + 1; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === 92)
            i++;
        else if (code === quote)
            return i;
    }
    return -1;
};
const properties_escapes = { n: "\n", t: "\t", r: "\r", f: "\f" };
/** Resolves the escapes of .properties files, which .env files in double quotes share: `\n`, `\u4f60`, `\:`. */
const properties_unescape = (value) => value.includes("\\")
    ? value.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_, hex, character) => hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (properties_escapes[character ?? ""] ?? character ?? ""))
    : value;
/** Quoted text, or the rest of the line (less a ` #` comment); an odd backslash at the end joins the next line. */
const readValue = (text, at, line) => {
    const start = skipBlanks(text, at, line.end);
    const quote = text.charAt(start);
    if (start < line.end && (quote === '"' || quote === "'")) {
        const close = closingQuote(text, start, line.end);
        const after = close < 0 ? line.end : skipBlanks(text, close + 1, line.end);
        if (close >= 0 && (after === line.end || text.charAt(after) === "#" || text.charAt(after) === ";")) {
            const inner = text.slice(start + 1, close);
            return { start, end: close + 1, text: quote === '"' ? properties_unescape(inner) : inner, next: line.next };
        }
    }
    const pieces = [];
    let current = line;
    let from = start;
    for (;;) {
        const comment = text.slice(from, current.end).search(/\s#/);
        const end = trimBlanks(text, from, comment < 0 ? current.end : from + comment);
        const backslashes = /\\*$/.exec(text.slice(Math.max(from, end - 64), end))?.[0].length ?? 0;
        const isContinued = comment < 0 && backslashes % 2 === 1 && current.next < text.length;
        pieces.push(text.slice(from, isContinued ? end - 1 : end));
        if (!isContinued)
            return { start, end, text: properties_unescape(pieces.join("")), next: current.next };
        current = lineAt(text, current.next);
        from = skipBlanks(text, current.start, current.end);
    }
};
/** Where the key ends: at its `=` or `:`; -1 when the line has none. */
const keyEnd = (text, start, end) => {
    for (let i = start; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === 92)
            i++;
        else if (code === 61 || code === 58)
            return i;
    }
    return -1;
};
const exportPrefix = /export[ \t]+/y;
const entryOf = ({ key, start, headerEnd, entries }) => {
    const end = entries.at(-1)?.end ?? headerEnd;
    const value = { kind: "data-map", start, end, parent: undefined, entries };
    return { kind: "data-entry", start, end, parent: undefined, key, keyStart: start, value };
};
/** The `key=value` of a line with what follows on continuation lines; undefined when the line has no key. */
const readEntry = (text, lineStart, line) => {
    exportPrefix.lastIndex = lineStart;
    const start = lineStart + (exportPrefix.exec(text)?.[0].length ?? 0);
    const separator = keyEnd(text, start, line.end);
    if (separator < 0)
        return undefined;
    const key = properties_unescape(text.slice(start, trimBlanks(text, start, separator)));
    const value = readValue(text, separator + 1, line);
    const scalar = {
        kind: "data-scalar",
        start: value.start,
        end: value.end,
        parent: undefined,
        value: value.text,
    };
    return {
        entry: { kind: "data-entry", start, end: value.end, parent: undefined, key, keyStart: start, value: scalar },
        next: value.next,
    };
};
/**
 * Lowers .properties, .env and .ini files to a map; a section `[name]` is a map of its own. Lines that hold no key are
 * passed over. Never throws.
 */
const lowerProperties = (path, text) => {
    const top = [];
    const sections = [];
    const comments = [];
    let entries = top;
    let next = 0;
    while (next < text.length) {
        const line = lineAt(text, next);
        next = line.next;
        const start = skipBlanks(text, line.start, line.end);
        const end = trimBlanks(text, start, line.end);
        const first = text.charAt(start);
        if (start === end)
            continue;
        if (first === "#" || first === ";" || first === "!")
            comments.push(commentNode(start, end, text.slice(start, end)));
        else if (first === "[" && text.charAt(end - 1) === "]") {
            entries = [];
            sections.push({ key: text.slice(start + 1, end - 1), start, headerEnd: end, entries });
        }
        else {
            const read = readEntry(text, start, line);
            if (!read)
                continue;
            entries.push(read.entry);
            next = read.next;
        }
    }
    const all = [...top, ...sections.map(entryOf)];
    const data = { kind: "data-map", start: 0, end: text.length, parent: undefined, entries: all };
    return moduleOfParts(path, "properties", text, { data, comments });
};

;// CONCATENATED MODULE: ./lib/languages/python/types.js
/** Types that only wrap another one, which is then the type that matters. */
const types_wrappers = new Set([
    "Optional",
    "Annotated",
    "Final",
    "ClassVar",
    "Union",
    "Awaitable",
    "Type",
    "type",
    "None",
    "Required",
    "NotRequired",
]);
/**
 * Simple name of a type hint: `User` for `Optional["models.User"]`, `List` for `List[int]`; of a union the first that is
 * not None.
 */
const types_typeName = (tree, node) => {
    if (node < 0)
        return undefined;
    const names = tree.textOf(node).match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? [];
    return names.map((name) => name.slice(name.lastIndexOf(".") + 1)).find((name) => !types_wrappers.has(name));
};

;// CONCATENATED MODULE: ./lib/languages/python/strings.js


/** `{{` and `}}` of an f-string are one brace. */
const escapeKinds = {
    escape_sequence: literals_unescape,
    escape_interpolation: (text) => text.slice(1),
};
/** A stretch of literal text with its escapes resolved. */
const addContent = (lowering, node, parts) => {
    const { tree } = lowering;
    let at = tree.start(node);
    for (const escape of tree.namedChildren(node)) {
        const start = Math.max(tree.start(escape), at);
        parts.literal(at, start, tree.text.slice(at, start));
        at = tree.end(escape);
        parts.literal(start, at, escapeKinds[tree.kind(escape)]?.(tree.textOf(escape)) ?? tree.textOf(escape));
    }
    parts.literal(at, tree.end(node), tree.text.slice(at, tree.end(node)));
};
/** `"…"`, `r"…"`, `b"…"`, and `f"… {a} …"` as a Template; format specifiers keep only the values in them. */
const strings_string = (lowering, node) => {
    const { tree } = lowering;
    const parts = new TextParts();
    for (const child of tree.namedChildren(node)) {
        if (tree.kind(child) === "string_content")
            addContent(lowering, child, parts);
        if (tree.kind(child) !== "interpolation")
            continue;
        parts.value(lowering.at(child, "expression"));
        const format = tree.child(child, "format_specifier");
        for (const inner of format < 0 ? [] : tree.namedChildren(format))
            parts.value(lowering.at(inner, "expression"));
    }
    return parts.build(tree.start(node), tree.end(node));
};
/** Literals side by side are one text. */
const concatenated = (lowering, node) => templateNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));
const strings_conversion = /%(?:\((?<key>[^()]*)\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[hlL]?[a-zA-Z%]/g;
/** Where the value of a literal stands in the source when no escape moved it; else the whole literal. */
const spanIn = (literal, from, to) => {
    const quotes = literal.end - literal.start - literal.value.length;
    const isPlain = quotes === 0 || quotes === 2;
    const offset = literal.start + quotes / 2;
    return isPlain ? [offset + from, offset + to] : [literal.start, literal.end];
};
/** Gives the value for each conversion in turn; values that no conversion took are left over. */
class FormatValues {
    #positional;
    #keyed = new Map();
    #whole;
    #isWholeUsed = false;
    constructor(value) {
        this.#positional = value.kind === "array" ? [...value.items] : [];
        if (value.kind === "object") {
            for (const entry of value.entries) {
                if (entry.key === undefined)
                    this.#positional.push(entry.value);
                else
                    this.#keyed.set(entry.key, entry.value);
            }
        }
        this.#whole = value.kind === "array" || value.kind === "object" ? undefined : value;
    }
    take(key) {
        if (this.#whole) {
            // A node stands in one place of the tree only: further conversions of the same value add nothing.
            if (this.#isWholeUsed)
                return undefined;
            this.#isWholeUsed = true;
            const { start, end } = this.#whole;
            return key === undefined ? this.#whole : memberNode(start, end, this.#whole, key, start);
        }
        if (key === undefined)
            return this.#positional.shift();
        const value = this.#keyed.get(key);
        this.#keyed.delete(key);
        return value;
    }
    rest() {
        const whole = this.#whole && !this.#isWholeUsed ? [this.#whole] : [];
        return [...whole, ...this.#positional, ...this.#keyed.values()];
    }
}
/** `"%s of %(b)s" % values`: the values stand where their conversions do. */
const percentFormat = (start, end, format, value) => {
    const values = new FormatValues(value);
    const parts = [];
    for (const piece of format.kind === "template" ? format.parts : [format]) {
        if (piece.kind !== "string") {
            parts.push(piece);
            continue;
        }
        let at = 0;
        const addText = (to, text) => {
            if (text !== "")
                parts.push(stringNode(...spanIn(piece, at, to), text));
        };
        for (const match of piece.value.matchAll(strings_conversion)) {
            const isPercent = match[0].endsWith("%");
            addText(match.index, piece.value.slice(at, match.index) + (isPercent ? "%" : ""));
            at = match.index + match[0].length;
            const taken = isPercent ? undefined : values.take(match.groups?.["key"]);
            if (taken)
                parts.push(taken);
        }
        addText(piece.value.length, piece.value.slice(at));
    }
    return templateNode(start, end, [...parts, ...values.rest()]);
};

;// CONCATENATED MODULE: ./lib/languages/python/values.js



const values_identifier = (lowering, node) => {
    const { tree } = lowering;
    const name = tree.textOf(node);
    const start = tree.start(node);
    return name === lowering.thisName ? thisNode(start, tree.end(node)) : nameNode(start, tree.end(node), name);
};
/** JavaScript's spelling of operators that Python writes in its own way. */
const values_operators = { and: "&&", or: "||", is: "===", "<>": "!==", "is not": "!==" };
const spelled = (text) => {
    const operator = text.replaceAll(/\s+/g, " ");
    return values_operators[operator] ?? operator;
};
/** `a + b`, `"%s" % b`, `a and b`. */
const python_values_binary = {
    left: (tree, node) => tree.child(node, "left"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const start = tree.start(node);
        const end = tree.end(node);
        const operator = tree.child(node, "operator");
        const right = lowering.at(node, "right");
        const text = operator < 0 ? "" : spelled(tree.textOf(operator));
        if (text === "+")
            return plusNode(start, end, left, right);
        if (text === "%" && isText(left))
            return percentFormat(start, end, left, right);
        return binaryNode(start, end, text, left, right);
    },
};
/** `a < b < c`, `a not in b`; a chain is read from the left. */
const comparison = (lowering, node) => {
    const { tree } = lowering;
    const signs = tree.childrenIn(node, "operators").map((operator) => spelled(tree.textOf(operator)));
    const [first, ...rest] = lowering.children(node).filter((child) => tree.field(child) !== "operators");
    if (first === undefined)
        return lowering.other(node);
    let left = lowering.expression(first);
    rest.forEach((child, i) => {
        const right = lowering.expression(child);
        const operator = signs[i] ?? "";
        const { start } = left;
        if (operator === "not in")
            left = unaryNode(start, right.end, "!", binaryNode(start, right.end, "in", left, right));
        else
            left = binaryNode(start, right.end, operator, left, right);
    });
    return left;
};
const python_values_unary = (lowering, node) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    const text = operator < 0 ? "!" : tree.textOf(operator);
    return unaryNode(tree.start(node), tree.end(node), text, lowering.at(node, "argument"));
};
/** `a if test else b`. */
const python_values_conditional = (lowering, node) => {
    const { tree } = lowering;
    const [consequent, test, alternate] = lowering.expressions(lowering.children(node));
    if (!consequent || !test || !alternate)
        return lowering.other(node);
    return conditionalNode(tree.start(node), tree.end(node), test, consequent, alternate);
};
/** Arguments of a call or decorator; `f(x for x in y)` hands over the generator. */
const values_argumentsOf = (lowering, node) => {
    if (node < 0)
        return [];
    const { tree } = lowering;
    if (tree.kind(node) !== "argument_list")
        return [lowering.expression(node)];
    const positional = [];
    const named = [];
    for (const child of lowering.children(node)) {
        const start = tree.start(child);
        const end = tree.end(child);
        if (tree.kind(child) === "keyword_argument") {
            const name = tree.child(child, "name");
            const key = name < 0 ? undefined : tree.textOf(name);
            named.push(entryNode(start, end, key, withName(lowering.at(child, "value"), key, start)));
        }
        else if (tree.kind(child) === "dictionary_splat") {
            named.push(entryNode(start, end, undefined, values_only(lowering, child), true));
        }
        else
            positional.push(lowering.expression(child));
    }
    return gatherNamed(positional, named);
};
const values_childIn = (field) => (tree, node) => tree.child(node, field);
const values_call = {
    left: values_childIn("function"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        return callNode(tree.start(node), tree.end(node), left, values_argumentsOf(lowering, tree.child(node, "arguments")));
    },
};
const values_attribute = {
    left: values_childIn("object"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const name = tree.child(node, "attribute");
        const at = name < 0 ? tree.end(node) : tree.start(name);
        return memberNode(tree.start(node), tree.end(node), left, name < 0 ? "" : tree.textOf(name), at);
    },
};
/** `a["k"]` is a Member, `a[i]` an Index, `a[1:3]` the call `a.slice(1, 3)` that it is in JavaScript. */
const values_subscript = {
    left: values_childIn("value"),
    build: (lowering, node, left) => {
        const { tree } = lowering;
        const start = tree.start(node);
        const end = tree.end(node);
        const keys = tree.childrenIn(node, "subscript");
        const [first] = keys;
        if (first === undefined)
            return indexNode(start, end, left, undefined);
        if (keys.length > 1) {
            return indexNode(start, end, left, arrayNode(tree.start(first), tree.end(keys.at(-1) ?? first), lowering.expressions(keys)));
        }
        if (tree.kind(first) === "slice") {
            const at = tree.start(first);
            return callNode(start, end, memberNode(start, left.end, left, "slice", at), sliceBounds(lowering, first));
        }
        const key = lowering.expression(first);
        if (key.kind !== "string")
            return indexNode(start, end, left, key);
        const quote = tree.textOf(first).search(/['"]/);
        return memberNode(start, end, left, key.value, key.start + quote + 1);
    },
};
/** Start and end of a slice; the step is left out. A start that is not written is 0. */
const sliceBounds = (lowering, node) => {
    const { tree } = lowering;
    let colons = 0;
    let at = tree.start(node);
    const bounds = [undefined, undefined];
    for (const child of lowering.children(node)) {
        colons += tree.text.slice(at, tree.start(child)).split(":").length - 1;
        at = tree.end(child);
        if (colons < 2)
            bounds[colons] = lowering.expression(child);
    }
    const [first, last] = bounds;
    const from = first ?? numberNode(tree.start(node), tree.start(node), 0);
    return last ? [from, last] : [from];
};
/** `[a, b]`, `(a, b)`, `{a, b}`, `a, b`. */
const python_values_array = (lowering, node) => arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));
/** One `key: value` of a dict; a key that is no literal is computed. */
const pair = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    if (tree.kind(node) === "dictionary_splat")
        return entryNode(start, end, undefined, values_only(lowering, node), true);
    if (tree.kind(node) !== "pair")
        return entryNode(start, end, undefined, lowering.expression(node));
    const key = lowering.at(node, "key");
    const text = key.kind === "string" ? key.value : key.kind === "number" ? String(key.value) : undefined;
    return entryNode(start, end, text, withName(lowering.at(node, "value"), text, start));
};
const dictionary = (lowering, node) => {
    const entries = lowering.children(node).map((child) => pair(lowering, child));
    return objectNode(lowering.tree.start(node), lowering.tree.end(node), entries);
};
/** A comprehension: loops that bind its names with its conditions as their bodies, then a literal of what it yields. */
const comprehension = (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const body = tree.child(node, "body");
    const clauses = lowering.children(node).filter((child) => child !== body);
    const parts = clauses.map((clause) => {
        if (tree.kind(clause) !== "for_in_clause")
            return expressionStatement(values_only(lowering, clause));
        const target = patternAt(lowering, clause, "left");
        const iterable = lowering.at(clause, "right");
        return loopNode(tree.start(clause), tree.end(clause), "each", [], { target, iterable });
    });
    if (body < 0)
        return otherNode(start, end, parts);
    const at = tree.start(body);
    const yielded = tree.kind(body) === "pair"
        ? objectNode(at, tree.end(body), [pair(lowering, body)])
        : arrayNode(at, tree.end(body), [lowering.expression(body)]);
    return otherNode(start, end, [...parts, yielded]);
};
const patternKinds = new Set(["pattern_list", "tuple_pattern", "list_pattern", "tuple", "list", "expression_list"]);
/** What is bound: `a, (b, *c)` is an ArrayPattern, all else an expression. */
const python_values_pattern = (lowering, node) => {
    const { tree } = lowering;
    if (!patternKinds.has(tree.kind(node)))
        return lowering.expression(node);
    return lowering.within(node, () => {
        const items = lowering.children(node).map((child) => python_values_pattern(lowering, child));
        return arrayPatternNode(tree.start(node), tree.end(node), items);
    });
};
const patternAt = (lowering, node, field) => {
    const child = lowering.tree.child(node, field);
    return child < 0 ? otherNode(lowering.tree.start(node), lowering.tree.start(node)) : python_values_pattern(lowering, child);
};
/** `a = b`, also `(a := b)` with its own field names. */
const python_values_assignment = (targetField, valueField) => (lowering, node) => {
    const { tree } = lowering;
    const target = patternAt(lowering, node, targetField);
    const value = lowering.maybe(node, valueField) ?? otherNode(tree.end(node), tree.end(node));
    return assignNode(tree.start(node), tree.end(node), target, "=", withName(value, targetName(target), target.start));
};
const values_augmentedAssignment = (lowering, node) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    const target = lowering.at(node, "left");
    return assignNode(tree.start(node), tree.end(node), target, operator < 0 ? "=" : tree.textOf(operator), lowering.at(node, "right"));
};
const python_values_number = ({ tree }, node) => numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node)));
const python_values_spread = (lowering, node) => spreadNode(lowering.tree.start(node), lowering.tree.end(node), values_only(lowering, node));
/** The one child that a node stands for. */
const values_only = (lowering, node) => {
    const [child] = lowering.children(node);
    const end = lowering.tree.end(node);
    return child === undefined ? otherNode(end, end) : lowering.expression(child);
};
/** `a.b.c` where the grammar has one node for it. */
const dottedName = (lowering, node) => {
    const { tree } = lowering;
    const [first, ...rest] = lowering.children(node);
    if (first === undefined)
        return nameNode(tree.start(node), tree.end(node), tree.textOf(node));
    let path = lowering.expression(first);
    for (const part of rest)
        path = memberNode(path.start, tree.end(part), path, tree.textOf(part), tree.start(part));
    return path;
};
/** Text of a name that may be dotted. */
const dottedText = (tree, node) => tree.textOf(node).replaceAll(/\s+/g, "");

;// CONCATENATED MODULE: ./lib/languages/python/declarations.js



const isPlainName = (tree, node) => tree.kind(node) === "identifier";
/** The node that holds a parameter's name, whatever stands around it. */
const boundName = (lowering, node) => {
    const named = lowering.tree.child(node, "name");
    if (named >= 0)
        return named;
    return isPlainName(lowering.tree, node) ? node : (lowering.children(node)[0] ?? node);
};
const parameterOf = (lowering, node) => {
    const { tree } = lowering;
    let at = boundName(lowering, node);
    const splat = [node, at].some((one) => tree.kind(one).endsWith("splat_pattern"));
    if (tree.kind(at).endsWith("splat_pattern"))
        at = boundName(lowering, at);
    const target = isPlainName(tree, at)
        ? nameNode(tree.start(at), tree.end(at), tree.textOf(at))
        : python_values_pattern(lowering, at);
    return parameterNode(tree.start(node), tree.end(node), target, {
        type: types_typeName(tree, tree.child(node, "type")),
        value: lowering.maybe(node, "value"),
        rest: splat,
    });
};
const parameterNodes = (lowering, list) => list < 0 ? [] : lowering.children(list).filter((child) => !lowering.tree.kind(child).endsWith("_separator"));
/** Lowers a body in which `thisName` is what `This` is called, unless a parameter takes the name over. */
const withThis = (lowering, thisName, own, lower) => {
    const outer = lowering.thisName;
    const isShadowed = own.some(({ target }) => target.kind === "name" && target.name === thisName);
    lowering.thisName = isShadowed ? undefined : thisName;
    const result = lower();
    lowering.thisName = outer;
    return result;
};
const alone = { annotations: [], isMember: false };
/** `def`. A method's first parameter is `This` in its body and no parameter any more; `@staticmethod` has none. */
const python_declarations_functionOf = (lowering, node, { annotations, isMember } = alone) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const nodes = parameterNodes(lowering, tree.child(node, "parameters"));
    const decorators = new Set(annotations.map((annotation) => annotation.name));
    const [first] = nodes;
    const hasThis = isMember && !decorators.has("staticmethod") && first !== undefined;
    const receiver = hasThis ? boundName(lowering, first) : -1;
    const isReceiver = receiver >= 0 && isPlainName(tree, receiver) && !/splat/.test(tree.kind(first ?? 0));
    const parameters = (isReceiver ? nodes.slice(1) : nodes).map((parameter) => parameterOf(lowering, parameter));
    const thisName = isReceiver ? tree.textOf(receiver) : isMember ? undefined : lowering.thisName;
    const body = withThis(lowering, thisName, parameters, () => lowering.body(tree.child(node, "body")));
    return functionNode(tree.start(node), tree.end(node), {
        name: name < 0 ? undefined : tree.textOf(name),
        nameStart: tree.start(name < 0 ? node : name),
        parameters,
        body,
        annotations,
        isAsync: tree.text.startsWith("async", tree.start(node)),
        isStatic: decorators.has("staticmethod") || decorators.has("classmethod"),
        isArrow: !isMember && lowering.thisName !== undefined,
        returnType: types_typeName(tree, tree.child(node, "return_type")),
    });
};
const declarations_lambda = (lowering, node) => {
    const { tree } = lowering;
    const parameters = parameterNodes(lowering, tree.child(node, "parameters")).map((one) => parameterOf(lowering, one));
    const value = withThis(lowering, lowering.thisName, parameters, () => lowering.at(node, "body"));
    const body = [returnNode(value.start, value.end, value)];
    return functionNode(tree.start(node), tree.end(node), { parameters, body, isArrow: true });
};
/** `@app.route("/x")`: the name is the path before the parentheses. */
const annotationOf = (lowering, node) => {
    const { tree } = lowering;
    const [value = node] = lowering.children(node);
    const called = tree.kind(value) === "call" ? tree.child(value, "function") : value;
    const args = tree.kind(value) === "call" ? values_argumentsOf(lowering, tree.child(value, "arguments")) : [];
    return annotationNode(tree.start(node), tree.end(node), dottedText(tree, called < 0 ? value : called), args);
};
/** A function or class under its decorators. */
const decorated = (lowering, node, isMember = false) => {
    const { tree } = lowering;
    const definition = tree.child(node, "definition");
    if (definition < 0)
        return undefined;
    const decorators = lowering.children(node).filter((child) => tree.kind(child) === "decorator");
    const annotations = decorators.map((decorator) => annotationOf(lowering, decorator));
    const start = tree.start(node);
    if (tree.kind(definition) === "class_definition")
        return { ...declarations_classOf(lowering, definition, annotations), start };
    return { ...python_declarations_functionOf(lowering, definition, { annotations, isMember }), start };
};
/** `name = value` and `name: Type = value` of a class; undefined when the statement is something else. */
const fieldOf = (lowering, statement) => {
    const { tree } = lowering;
    const [node] = lowering.children(statement);
    if (tree.kind(statement) !== "expression_statement" || node === undefined || tree.kind(node) !== "assignment")
        return undefined;
    const left = tree.child(node, "left");
    if (left < 0 || !isPlainName(tree, left))
        return undefined;
    const type = types_typeName(tree, tree.child(node, "type"));
    return fieldNode(tree.start(node), tree.end(node), tree.textOf(left), { type, value: lowering.maybe(node, "right") });
};
const declarations_membersOf = (lowering, node) => {
    const { tree } = lowering;
    const asBlock = () => {
        const statements = lowering.statements([node]);
        return statements.length === 0 ? [] : [blockNode(tree.start(node), tree.end(node), statements)];
    };
    switch (tree.kind(node)) {
        case "function_definition":
            return [python_declarations_functionOf(lowering, node, { annotations: [], isMember: true })];
        case "class_definition":
            return [declarations_classOf(lowering, node)];
        case "decorated_definition": {
            const member = decorated(lowering, node, true);
            return member ? [member] : asBlock();
        }
        default: {
            const field = fieldOf(lowering, node);
            return field ? [field] : asBlock();
        }
    }
};
const declarations_classOf = (lowering, node, annotations = []) => {
    const { tree } = lowering;
    const name = tree.child(node, "name");
    const superclasses = tree.child(node, "superclasses");
    const bases = superclasses < 0 ? [] : lowering.children(superclasses).filter((base) => tree.kind(base) !== "keyword_argument");
    const body = tree.child(node, "body");
    const members = lowering.within(node, () => withThis(lowering, undefined, [], () => body < 0 ? [] : lowering.children(body).flatMap((one) => declarations_membersOf(lowering, one))));
    return classNode(tree.start(node), tree.end(node), name < 0 ? undefined : tree.textOf(name), tree.start(name < 0 ? node : name), {
        bases: bases.map((base) => simpleBase(dottedText(tree, base))),
        members: "kind" in members ? [] : members,
        annotations,
    });
};
/** `Model` for `db.Model` and `Model[int]`. */
const simpleBase = (text) => text.replace(/[[(][\s\S]*$/, "").replace(/^.*\./, "");
/** `name: Type = value` outside a class. */
const typedAssignment = (lowering, node) => {
    const { tree } = lowering;
    const type = types_typeName(tree, tree.child(node, "type"));
    return declareNode(tree.start(node), tree.end(node), lowering.at(node, "left"), lowering.maybe(node, "right"), {
        type,
    });
};

;// CONCATENATED MODULE: ./lib/languages/python/imports.js


/** Written name and local name of `a.b` or `a.b as c`. */
const namesOf = (lowering, node) => {
    const { tree } = lowering;
    const alias = tree.child(node, "alias");
    const name = tree.child(node, "name");
    return { written: dottedText(tree, name < 0 ? node : name), alias: alias < 0 ? undefined : tree.textOf(alias) };
};
/**
 * `import a.b as c` names the module c. `import a.b` names the package a, and imports a.b for its own sake, without a name.
 */
const imports_importOf = (lowering, node) => {
    const { tree } = lowering;
    return tree.childrenIn(node, "name").flatMap((child) => {
        const { written, alias } = namesOf(lowering, child);
        const start = tree.start(child);
        const end = tree.end(child);
        if (alias !== undefined)
            return [importNode(start, end, written, "*", alias)];
        const [root = written] = written.split(".");
        const named = importNode(start, end, root, "*", root);
        return root === written ? [named] : [named, importNode(start, end, written, "*", "")];
    });
};
/** `from .a import b as c`, `from a import *` (whose local name is `*`: all names). */
const importFrom = (lowering, node) => {
    const { tree } = lowering;
    const module = tree.child(node, "module_name");
    if (module < 0)
        return [];
    const source = dottedText(tree, module);
    const wildcard = lowering.children(node).find((child) => tree.kind(child) === "wildcard_import");
    if (wildcard !== undefined)
        return [importNode(tree.start(node), tree.end(node), source, "*", "*")];
    return tree.childrenIn(node, "name").map((child) => {
        const { written, alias } = namesOf(lowering, child);
        return importNode(tree.start(child), tree.end(child), source, written, alias ?? written);
    });
};

;// CONCATENATED MODULE: ./lib/languages/python/statements.js




const statements_expression = (lowering, node) => {
    const { tree } = lowering;
    const children = lowering.children(node);
    const [child] = children;
    if (child === undefined)
        return [];
    if (tree.kind(child) === "assignment" && tree.child(child, "type") >= 0)
        return typedAssignment(lowering, child);
    const [value, ...rest] = lowering.expressions(children);
    if (!value)
        return [];
    return [expressionStatement(value, tree.start(node), tree.end(node)), ...rest.map((one) => expressionStatement(one))];
};
/** `print x`, `assert x`, `exec x`: words that call without parentheses. */
const statements_wordCall = (word) => (lowering, node) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const parts = lowering.children(node);
    const args = lowering.expressions(parts.filter((child) => tree.kind(child) !== "chevron"));
    const files = parts.filter((child) => tree.kind(child) === "chevron").map((chevron) => values_only(lowering, chevron));
    const named = files.map((file) => entryNode(file.start, file.end, "file", file));
    const callee = nameNode(start, start + word.length, word);
    return expressionStatement(callNode(start, tree.end(node), callee, gatherNamed(args, named)));
};
/** `del a, b["k"]` is `delete` in JavaScript's spelling. */
const deletion = (lowering, node) => {
    const { tree } = lowering;
    const targets = lowering
        .children(node)
        .flatMap((child) => (tree.kind(child) === "expression_list" ? lowering.children(child) : [child]));
    return lowering
        .expressions(targets)
        .map((operand) => expressionStatement(unaryNode(tree.start(node), operand.end, "delete", operand)));
};
const python_statements_returnOf = (lowering, node) => returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node))[0]);
/** `raise E(…) from cause`: the cause is left out. */
const raise = (lowering, node) => {
    const { tree } = lowering;
    const value = lowering.children(node).find((child) => tree.field(child) !== "cause");
    return throwNode(tree.start(node), tree.end(node), value === undefined ? undefined : lowering.expression(value));
};
/** `if`, with `elif` in any number folded from the last one. */
const python_statements_conditional = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.at(node, "condition");
    const consequent = lowering.body(tree.child(node, "consequence"));
    const branches = tree.childrenIn(node, "alternative").map((branch) => {
        const isElse = tree.kind(branch) === "else_clause";
        const branchTest = isElse ? undefined : lowering.at(branch, "condition");
        return { branch, test: branchTest, body: lowering.body(tree.child(branch, isElse ? "body" : "consequence")) };
    });
    let alternate = [];
    for (const { branch, test: branchTest, body } of branches.toReversed()) {
        alternate = branchTest ? [ifNode(tree.start(branch), tree.end(node), branchTest, body, alternate)] : body;
    }
    return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};
/** What stands in the `else` of a loop or `try`. */
const elseOf = (lowering, node) => {
    const { tree } = lowering;
    const clause = lowering.children(node).find((child) => tree.kind(child) === "else_clause") ?? -1;
    return clause < 0 ? [] : lowering.body(tree.child(clause, "body"));
};
const python_statements_forLoop = (lowering, node) => {
    const { tree } = lowering;
    const target = patternAt(lowering, node, "left");
    const iterable = lowering.at(node, "right");
    const body = lowering.body(tree.child(node, "body"));
    return [loopNode(tree.start(node), tree.end(node), "each", body, { target, iterable }), ...elseOf(lowering, node)];
};
const statements_whileLoop = (lowering, node) => {
    const { tree } = lowering;
    const test = lowering.maybe(node, "condition");
    const body = lowering.body(tree.child(node, "body"));
    return [loopNode(tree.start(node), tree.end(node), "while", body, { test }), ...elseOf(lowering, node)];
};
const blockOf = (lowering, clause) => {
    const block = lowering.children(clause).findLast((child) => lowering.tree.kind(child) === "block") ?? -1;
    return lowering.body(block);
};
const statements_handlerOf = (lowering, node) => {
    const { tree } = lowering;
    const value = tree.child(node, "value");
    const hasAlias = value >= 0 && tree.kind(value) === "as_pattern";
    const alias = hasAlias ? tree.child(value, "alias") : tree.child(node, "alias");
    const caught = hasAlias ? (lowering.children(value)[0] ?? -1) : value;
    const types = caught >= 0 && tree.kind(caught) === "tuple" ? lowering.children(caught) : caught < 0 ? [] : [caught];
    const names = types.map((type) => types_typeName(tree, type) ?? "");
    const parameter = alias < 0 ? undefined : aliasOf(lowering, alias);
    const type = names.length > 0 ? names.join("|") : undefined;
    return handlerNode(tree.start(node), tree.end(node), parameter, type, blockOf(lowering, node));
};
/** The name behind `as`. */
const aliasOf = (lowering, node) => {
    const [inner = node] = lowering.tree.kind(node) === "as_pattern_target" ? lowering.children(node) : [node];
    return python_values_pattern(lowering, inner);
};
/** `try`; its `else` stands at the end of the body. */
const statements_tryOf = (lowering, node) => {
    const { tree } = lowering;
    const body = lowering.body(tree.child(node, "body"));
    const clauses = lowering.children(node);
    const handlers = clauses
        .filter((child) => tree.kind(child).startsWith("except"))
        .map((clause) => statements_handlerOf(lowering, clause));
    const otherwise = elseOf(lowering, node);
    const last = clauses.find((child) => tree.kind(child) === "finally_clause");
    const finalizer = last === undefined ? [] : blockOf(lowering, last);
    return tryNode(tree.start(node), tree.end(node), [...body, ...otherwise], handlers, finalizer);
};
/** `with open(a) as b: …`: a Block that begins with `b = open(a)`. */
const withOf = (lowering, node) => {
    const { tree } = lowering;
    const clause = lowering.children(node).find((child) => tree.kind(child) === "with_clause");
    const items = clause === undefined
        ? []
        : lowering.children(clause).map((item) => {
            const value = tree.child(item, "value");
            const at = value < 0 ? item : value;
            const alias = tree.kind(at) === "as_pattern" ? tree.child(at, "alias") : -1;
            const [opened = at] = alias < 0 ? [at] : lowering.children(at);
            const resource = lowering.expression(opened);
            if (alias < 0)
                return expressionStatement(resource);
            return expressionStatement(assignNode(tree.start(at), tree.end(at), aliasOf(lowering, alias), "=", resource));
        });
    return blockNode(tree.start(node), tree.end(node), [...items, ...lowering.body(tree.child(node, "body"))]);
};
/** Tests of one `case`: alternatives one by one; `_` tests nothing. */
const testsOf = (lowering, node) => {
    const { tree } = lowering;
    const [inner] = lowering.children(node);
    if (inner === undefined)
        return tree.textOf(node) === "_" ? [] : [lowering.expression(node)];
    if (tree.kind(inner) === "union_pattern")
        return lowering.expressions(lowering.children(inner));
    return [lowering.expression(inner)];
};
const statements_caseOf = (lowering, node) => {
    const { tree } = lowering;
    const tests = lowering
        .children(node)
        .filter((child) => tree.kind(child) === "case_pattern")
        .flatMap((one) => testsOf(lowering, one));
    const guard = tree.child(node, "guard");
    const guarded = guard < 0 ? undefined : values_only(lowering, guard);
    const body = lowering.body(tree.child(node, "consequence"));
    const inner = guarded ? [ifNode(guarded.start, tree.end(node), guarded, body, [])] : body;
    return caseNode(tree.start(node), tree.end(node), tests, inner);
};
const statements_match = (lowering, node) => {
    const { tree } = lowering;
    const subject = lowering.at(node, "subject");
    const body = tree.child(node, "body");
    const cases = body < 0 ? [] : lowering.children(body).filter((child) => tree.kind(child) === "case_clause");
    return switchNode(tree.start(node), tree.end(node), subject, cases.map((one) => statements_caseOf(lowering, one)));
};
const python_statements_jump = (to) => ({ tree }, node) => jumpNode(tree.start(node), tree.end(node), to);

;// CONCATENATED MODULE: ./lib/languages/python.js







const python_boolean = (value) => ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), value);
const python_nothing = () => [];
const python_tables = {
    expressions: new Map([
        ["identifier", values_identifier],
        ["dotted_name", dottedName],
        ["string", strings_string],
        ["concatenated_string", concatenated],
        ["integer", python_values_number],
        ["float", python_values_number],
        ["true", python_boolean(true)],
        ["false", python_boolean(false)],
        ["none", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
        ["comparison_operator", comparison],
        ["not_operator", python_values_unary],
        ["unary_operator", python_values_unary],
        ["conditional_expression", python_values_conditional],
        ["parenthesized_expression", values_only],
        [
            "await",
            (lowering, node) => awaitNode(lowering.tree.start(node), lowering.tree.end(node), values_only(lowering, node)),
        ],
        ["list", python_values_array],
        ["tuple", python_values_array],
        ["set", python_values_array],
        ["expression_list", python_values_array],
        ["dictionary", dictionary],
        ["list_comprehension", comprehension],
        ["dictionary_comprehension", comprehension],
        ["set_comprehension", comprehension],
        ["generator_expression", comprehension],
        ["pattern_list", python_values_pattern],
        ["tuple_pattern", python_values_pattern],
        ["list_pattern", python_values_pattern],
        ["list_splat", python_values_spread],
        ["list_splat_pattern", python_values_spread],
        ["splat_pattern", python_values_spread],
        ["assignment", python_values_assignment("left", "right")],
        ["named_expression", python_values_assignment("name", "value")],
        ["augmented_assignment", values_augmentedAssignment],
        ["lambda", declarations_lambda],
        ["case_pattern", values_only],
    ]),
    chains: new Map([
        ["binary_operator", python_values_binary],
        ["boolean_operator", python_values_binary],
        ["call", values_call],
        ["attribute", values_attribute],
        ["subscript", values_subscript],
    ]),
    statements: new Map([
        ["expression_statement", statements_expression],
        ["print_statement", statements_wordCall("print")],
        ["assert_statement", statements_wordCall("assert")],
        ["exec_statement", statements_wordCall("exec")],
        ["delete_statement", deletion],
        ["return_statement", python_statements_returnOf],
        ["raise_statement", raise],
        ["if_statement", python_statements_conditional],
        ["for_statement", python_statements_forLoop],
        ["while_statement", statements_whileLoop],
        ["try_statement", statements_tryOf],
        ["with_statement", withOf],
        ["match_statement", statements_match],
        ["break_statement", python_statements_jump("break")],
        ["continue_statement", python_statements_jump("continue")],
        ["global_statement", (lowering, node) => expressionStatement(lowering.other(node))],
        ["nonlocal_statement", (lowering, node) => expressionStatement(lowering.other(node))],
        ["block", (lowering, node) => lowering.block(node)],
        ["function_definition", (lowering, node) => python_declarations_functionOf(lowering, node)],
        ["class_definition", (lowering, node) => declarations_classOf(lowering, node)],
        [
            "decorated_definition",
            (lowering, node) => decorated(lowering, node) ?? expressionStatement(lowering.other(node)),
        ],
        [
            "import_statement",
            (lowering, node) => {
                for (const one of imports_importOf(lowering, node))
                    lowering.imports.push(one);
                return [];
            },
        ],
        [
            "import_from_statement",
            (lowering, node) => {
                for (const one of importFrom(lowering, node))
                    lowering.imports.push(one);
                return [];
            },
        ],
        ["future_import_statement", python_nothing],
        ["pass_statement", python_nothing],
        ["type_alias_statement", python_nothing],
    ]),
};
/** What runs when the module is loaded: also below `if` and `try`, where versions are told apart. */
const python_below = (statement) => {
    if (statement.kind === "if")
        return [...statement.consequent, ...statement.alternate];
    if (statement.kind !== "try")
        return [];
    return [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)];
};
/** The first definition of each name; a module's own names are all importable. */
const python_exportsOf = (body) => {
    const exports = new Map();
    const add = (statement, name, value) => {
        if (!exports.has(name))
            exports.set(name, exportNode(statement.start, statement.end, name, value));
    };
    for (const one of flattened(body, python_below)) {
        if (one.kind === "class" || one.kind === "function") {
            if (one.name !== undefined)
                add(one, one.name, one);
        }
        else if (one.kind === "declare" && one.target.kind === "name")
            add(one, one.target.name, one.value);
        else if (one.kind === "expression" && one.expression.kind === "assign" && one.expression.target.kind === "name") {
            add(one, one.expression.target.name, one.expression.value);
        }
    }
    return [...exports.values()];
};
/** Lowers Python 3, and Python 2 as far as the grammar reads it. What is defined at the top is an export. */
const lowerPython = (path, text, parsers) => lowerFile({ path, text, language: "python", parsed: parsers.parse("python", path, text) }, python_tables, (_, body) => ({
    namespace: undefined,
    exports: python_exportsOf(body),
}));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/languages/yaml.js




/** The parser reads about 1 MB a second, and configuration by hand is far below this size. */
const maxLength = 256 * 1024;
/** Aliases multiply (the "billion laughs"): no more nodes than this come of one file. */
const maxNodes = 100_000;
const yaml_damaged = {
    en: "The YAML is damaged here; the rest was read.",
    "zh-CN": "此处 YAML 语法有误，其余部分已读取。",
};
const refusal = (path, code, en, chinese) => ({
    code,
    path,
    message: { en, "zh-CN": chinese },
});
const scalar = (start, end, value) => ({
    kind: "data-scalar",
    start,
    end,
    parent: undefined,
    value,
});
const rangeOf = (node, at) => node?.range ? [node.range[0], node.range[1]] : [at, at];
const scalarValue = (value) => {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return typeof value === "bigint" ? Number(value) : null;
};
/** Converts documents without recursion; false when the budget of nodes ran out, with what was converted until then. */
const convert = (work) => {
    let left = maxNodes;
    for (let next = work.pop(); next; next = work.pop()) {
        const { node, document, at, take } = next;
        if (left-- === 0)
            return false;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(document);
            // A node may hold an alias to itself; only whole anchors before the alias are followed.
            const [start] = rangeOf(node, at);
            if (target && rangeOf(target, start)[1] <= start)
                work.push({ node: target, document, at, take });
            else
                take(scalar(...rangeOf(node, at), null));
        }
        else if ((0,dist/* isMap */.jh)(node)) {
            const [start, end] = rangeOf(node, at);
            const entries = [];
            take({ kind: "data-map", start, end, parent: undefined, entries });
            for (const { key, value } of node.items.toReversed()) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const [keyStart, keyEnd] = rangeOf(key, start);
                work.push({
                    node: value,
                    document,
                    at: keyEnd,
                    take: (data) => entries.push({
                        kind: "data-entry",
                        start: keyStart,
                        end: Math.max(keyEnd, data.end),
                        parent: undefined,
                        key: String(key.value),
                        keyStart,
                        value: data,
                    }),
                });
            }
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const [start, end] = rangeOf(node, at);
            const items = [];
            take({ kind: "data-list", start, end, parent: undefined, items });
            for (const item of node.items.toReversed())
                work.push({ node: item, document, at: start, take: (data) => items.push(data) });
        }
        else if ((0,dist/* isScalar */.jn)(node))
            take(scalar(...rangeOf(node, at), scalarValue(node.value)));
        else
            take(scalar(at, at, null));
    }
    return true;
};
/** The lexer marks places between tokens by control characters that do not stand in the source. */
const marks = new Set(["\u0002", "\u0018", "\u001F"]);
const commentsOf = (text) => {
    const comments = [];
    if (!text.includes("#"))
        return comments;
    let at = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (marks.has(token))
            continue;
        if (token.startsWith("#"))
            comments.push(commentNode(at, at + token.length, token));
        at += token.length;
    }
    return comments;
};
const read = (path, text) => {
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { logLevel: "silent", prettyErrors: false, strict: false, uniqueKeys: false });
    const documents = Array.isArray(parsed) ? parsed : [];
    const damages = documents.flatMap(({ errors }) => errors.map(({ pos }) => ({ at: pos[0], message: yaml_damaged })));
    const items = [];
    const work = documents
        .filter(({ contents }) => contents !== null)
        .map((document) => ({ node: document.contents, document, at: 0, take: (data) => items.push(data) }));
    const isWhole = convert(work.toReversed());
    const diagnostics = damage_diagnosticsOf(path, text, damages);
    if (!isWhole) {
        diagnostics.push(refusal(path, "budget", "The YAML file unfolds to too many values; some were left out.", "该 YAML 文件展开后的值过多，部分未读取。"));
    }
    const data = items.length > 1 ? { kind: "data-list", start: 0, end: text.length, parent: undefined, items } : items[0];
    return { data, comments: commentsOf(text), diagnostics };
};
/**
 * Lowers a YAML file to data; several documents in one file become a list. An alias stands for the data of its anchor,
 * with the places of the anchor. Never throws.
 */
const lowerYaml = (path, text) => {
    if (text.length > maxLength) {
        const diagnostic = refusal(path, "too-large", "The YAML file is larger than 256 KB and was not read.", "该 YAML 文件超过 256 KB，未读取。");
        return moduleOfParts(path, "yaml", text, { diagnostics: [diagnostic] });
    }
    try {
        return moduleOfParts(path, "yaml", text, read(path, text));
    }
    catch {
        // The parser recurses and its aliases can throw: nesting of thousands of levels ends here.
        const diagnostic = refusal(path, "too-deep", "The YAML file could not be read.", "无法读取该 YAML 文件。");
        return moduleOfParts(path, "yaml", text, { diagnostics: [diagnostic] });
    }
};

;// CONCATENATED MODULE: ./lib/languages/frontends.js











const endings = (language, list) => list.split(" ").map((ending) => [ending, language]);
/**
 * Languages by the end of a file's name, the longest end first (`a.blade.php`). Single files of wepy, mpx and quick apps are
 * read as Vue's; template languages as HTML, whose scanner passes over what it does not know.
 */
const languagesByEnding = new Map([
    ...endings("javascript", "js mjs cjs jsx wxs es6"),
    ...endings("typescript", "ts mts cts uts"),
    ...endings("tsx", "tsx"),
    ...endings("php", "php phtml php5 php7"),
    ...endings("python", "py pyw"),
    ...endings("java", "java"),
    ...endings("go", "go"),
    ...endings("csharp", "cs csx"),
    ...endings("wxml", "wxml"),
    ...endings("vue", "vue nvue uvue wpy mpx ux"),
    ...endings("html", "html htm xhtml shtml cshtml vbhtml razor jsp jspx jspf ftl ftlh vm blade.php twig latte tpl tmpl gohtml ejs hbs handlebars mustache njk nunjucks jinja jinja2 j2 art liquid erb aspx ascx"),
    ...endings("json", "json jsonc json5 webmanifest"),
    ...endings("yaml", "yaml yml"),
    ...endings("properties", "properties env ini toml conf cfg"),
    ...endings("text", "md mdx markdown txt rst xml sql pem key crt csv sh config gradle kts mod wxss"),
]);
/** Files known by their whole name; `.env.production` and the like by its start. */
const languagesByName = new Map([
    ...endings("json", ".babelrc .eslintrc .prettierrc .swcrc .wxapkgrc composer.lock"),
    ...endings("properties", ".env .npmrc .flaskenv .editorconfig Pipfile"),
    ...endings("text", "Dockerfile Makefile README LICENSE Procfile"),
]);
/** The language that a file is read as, by its name; undefined for what no front end reads: images, fonts, archives, styles. */
const languageOf = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known = languagesByName.get(name);
    if (known)
        return known;
    if (name.startsWith(".env."))
        return "properties";
    for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) {
        const language = languagesByEnding.get(name.slice(dot + 1).toLowerCase());
        if (language)
            return language;
    }
    return undefined;
};
const grammarsByLanguage = {
    javascript: ["javascript"],
    typescript: ["typescript"],
    tsx: ["tsx"],
    php: ["php", "javascript"],
    python: ["python"],
    java: ["java"],
    go: ["go"],
    csharp: ["csharp"],
    wxml: ["javascript"],
    html: ["javascript"],
    vue: ["javascript"],
};
/**
 * The grammars that files of these names surely need, for loading them while something else is waited for. What only
 * their texts tell (`<script lang="ts">`) is loaded when it is met.
 */
const grammarsFor = (paths) => {
    const needed = new Set();
    for (const path of paths) {
        const language = languageOf(path);
        for (const grammar of (language && grammarsByLanguage[language]) ?? [])
            needed.add(grammar);
    }
    return needed;
};
const script = (grammar) => (path, text, parsers) => lowerScript(path, text, parsers, grammar);
const frontends = {
    javascript: script("javascript"),
    typescript: script("typescript"),
    tsx: script("tsx"),
    php: lowerPhpFile,
    python: lowerPython,
    java: lowerJava,
    go: lowerGo,
    csharp: lowerCsharp,
    wxml: lowerMarkup,
    vue: lowerMarkup,
    html: lowerMarkup,
    json: lowerJson,
    yaml: lowerYaml,
    properties: lowerProperties,
    text: lowerText,
};
/** Lowers a file by the front end of its language. A file that has none is a module with nothing but its text. */
const lower = (file, parsers) => frontends[languageOf(file.path) ?? "text"](file.path, file.text, parsers);


/***/ }),

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ beside)
/* harmony export */ });
const here = import.meta.url;
/**
 * A URL relative to this folder, or to a bundled shell's folder (dist/cli, dist/action). The base goes through a
 * constant because the bundler takes `new URL("…", import.meta.url)` for an asset and copies it.
 */
const beside = (path) => new URL(path, here);


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRuleDocs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3985);


/** Where the rules' pages may lie, seen from this module: beside the sources, also for lib/ and for a bundled shell in dist/. */
const folders = [(0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)("../rules/"), (0,_beside_js__WEBPACK_IMPORTED_MODULE_1__/* .beside */ .v)("../../src/rules/")];
/** A rule's page as Markdown; undefined when the product was built without it. `rule` must be the id of a known rule. */
const readRuleDocs = (rule, locale) => {
    for (const folder of folders) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(`${rule}/docs.${locale}.md`, folder), "utf8");
        }
        catch {
            // Not built this way: the next folder.
        }
    }
    return undefined;
};


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  kS: () => (/* binding */ failedReport),
  LZ: () => (/* binding */ statsOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/domain/clause.js
var domain_clause = __webpack_require__(5339);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/review/clause-table.js

/** One row for every clause, also those without findings: how many rules judged it, and what code cannot show. */
const clauseTable = (findings, rules) => domain_clause/* clauseIds */.gq.map((clause) => {
    const own = findings.filter((finding) => finding.clauses[0] === clause && !finding.suppressed);
    const count = (status) => own.filter((finding) => finding.status === status).length;
    return {
        clause,
        rules: rules.filter((rule) => rule.clauses.includes(clause)).length,
        introduced: count("introduced"),
        existing: count("existing"),
        fixed: count("fixed"),
        beyondCode: domain_clause/* clauses */.HZ[clause].beyondCode,
    };
});

// EXTERNAL MODULE: ./lib/review/coverage.js
var review_coverage = __webpack_require__(8460);
// EXTERNAL MODULE: ./lib/review/order.js
var order = __webpack_require__(6304);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/review/review-changes.js

/** What a change loosens in the review itself: suppressions that it adds, and what its own configuration would waive. */
const reviewChanges = (suppressions, base, head) => [
    ...suppressions.filter((one) => one.added && one.state !== "invalid").map(addedSuppression),
    ...(head ? loosened(base, head) : []),
];
const addedSuppression = ({ rule, path, line, reason }) => ({
    en: `It suppresses \`${rule}\` in \`${path}\`${line === undefined ? "" : ` on line ${line}`}: ${reason}`,
    "zh-CN": `豁免 \`${path}\`${line === undefined ? "" : ` 第 ${line} 行`}的 \`${rule}\`：${reason}`,
});
/** 0 for the gravest; what reports nothing comes last. */
const rank = (level) => level === "never" || level === "off" ? finding/* severities */.g.length : finding/* severities */.g.indexOf(level);
/** How much fails: `fail-on: error` fails on less than `fail-on: notice` does. */
const strictness = (failOn) => (failOn === "never" ? -1 : rank(failOn));
const loosened = (base, head) => {
    const texts = [];
    const say = (en, chinese) => void texts.push({ en, "zh-CN": chinese });
    if (strictness(head.failOn) < strictness(base.failOn))
        say(`It sets \`fail-on\` to ${head.failOn}.`, `将 \`fail-on\` 改为 ${head.failOn}。`);
    const orders = ["fail", "neutral", "pass"];
    if (orders.indexOf(head.onIncomplete) > orders.indexOf(base.onIncomplete)) {
        say(`It sets \`on-incomplete\` to ${head.onIncomplete}.`, `将 \`on-incomplete\` 改为 ${head.onIncomplete}。`);
    }
    for (const path of added(base.paths.ignore, head.paths.ignore))
        say(`It no longer reviews \`${path}\`.`, `不再检查 \`${path}\`。`);
    if (head.paths.include.length > 0 && base.paths.include.join("\n") !== head.paths.include.join("\n")) {
        const list = head.paths.include.map((path) => `\`${path}\``).join(", ");
        say(`It reviews only ${list}.`, `仅检查 ${list}。`);
    }
    for (const [rule, level] of Object.entries(head.rules)) {
        const before = base.rules[rule];
        if (level === before || (before !== undefined && rank(level) <= rank(before)))
            continue;
        say(`It sets the rule \`${rule}\` to ${level}.`, `将规则 \`${rule}\` 设为 ${level}。`);
    }
    for (const host of added(base.recipients.allowed, head.recipients.allowed)) {
        say(`It allows \`${host}\` to receive user data.`, `允许 \`${host}\` 接收用户数据。`);
    }
    for (const host of added(base.recipients.own, head.recipients.own))
        say(`It calls \`${host}\` one of the project's own hosts.`, `将 \`${host}\` 视为自有主机。`);
    for (const kind of added(base.privacyGuide.declares, head.privacyGuide.declares)) {
        say(`It says that the privacy guide declares ${kind}.`, `称隐私保护指引已声明 ${kind}。`);
    }
    const known = new Set(base.exceptions.map(identity));
    for (const one of head.exceptions.filter((exception) => !known.has(identity(exception)))) {
        say(`It waives \`${one.rule}\` for \`${one.path}\`: ${one.reason}`, `对 \`${one.path}\` 豁免 \`${one.rule}\`：${one.reason}`);
    }
    return texts;
};
const added = (before, after) => after.filter((item) => !before.includes(item));
const identity = (exception) => JSON.stringify([exception.rule, exception.path, exception.reason, exception.until]);

// EXTERNAL MODULE: ./lib/review/verdict.js
var verdict = __webpack_require__(7565);
;// CONCATENATED MODULE: ./lib/review/assemble.js








/** Size of what was judged. `ms` is always 0: a report is free of clocks. */
const statsOf = (files, parsed) => ({
    files: files.length,
    parsed,
    bytes: files.reduce((sum, file) => sum + file.text.length, 0),
    ms: 0,
});
/** Puts the report together: verdict, coverage, tables, all lists in a fixed order. */
const assemble = (parts) => {
    const { context, findings } = parts;
    const diagnostics = distinct([...context.diagnostics, ...parts.diagnostics]);
    const coverage = (0,review_coverage/* coverageOf */._)(parts.wanted, context.skipped, diagnostics);
    const suppressions = parts.suppressions?.list() ?? [];
    const active = context.rules.filter((rule) => context.config.rules[rule.id] !== "off");
    return {
        schemaVersion: 1,
        tool: { name: "guidepost", version: version/* version */.r, guideline: guideline() },
        conclusion: (0,verdict/* concludeFrom */.sP)(parts.counted, coverage, diagnostics, context.config),
        coverage,
        findings: [...findings].sort(order/* byPlace */.h),
        clauses: clauseTable(findings, active),
        dataMap: parts.dataMap,
        suppressions,
        reviewChanges: reviewChanges(suppressions, context.config, context.headConfig),
        diagnostics,
        stats: parts.stats,
    };
};
/** The report of a review that could not be done: a failure whose diagnostics say why. */
const failedReport = (texts, rules) => ({
    schemaVersion: 1,
    tool: { name: "guidepost", version: version/* version */.r, guideline: guideline() },
    conclusion: "failure",
    coverage: { inScope: 0, read: 0, skipped: [] },
    findings: [],
    clauses: clauseTable([], rules),
    dataMap: [],
    suppressions: [],
    reviewChanges: [],
    diagnostics: texts.map((message) => ({ code: "unreadable", message })),
    stats: statsOf([], 0),
});
/** The guidelines' edition and a hash of how they are restated: two reports with the same text judged by the same words. */
const guideline = () => `${domain_clause/* guidelineEdition */.Hr} ${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(domain_clause/* clauses */.HZ)).digest("hex").slice(0, 12)}`;
/** Sorted, each once: both sides of a review may say the same. */
const distinct = (diagnostics) => [
    ...new Map([...diagnostics]
        .sort((a, b) => (0,order/* compareText */.n)(a.path ?? "", b.path ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (0,order/* compareText */.n)(a.code, b.code) ||
        (0,order/* compareText */.n)(a.message.en, b.message.en))
        .map((one) => [JSON.stringify([one.code, one.path, one.line, one.message.en]), one])).values(),
];


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/** Refusals of a front end that mean the file was not judged. A cut budget or damaged syntax is a diagnostic only. */
const reasons = {
    minified: "minified",
    "too-large": "too-large",
    binary: "binary",
    encoding: "unreadable",
    unreadable: "unreadable",
};
/** What was in scope and what was judged of it: files the source could not hand over, and those a front end refused. */
const coverageOf = (inScope, skipped, diagnostics) => {
    const wanted = new Set(inScope);
    const all = new Map(skipped.map(({ path, reason }) => [path, reason]));
    for (const { path, code, line } of diagnostics) {
        const reason = line === undefined ? (code === "too-deep" ? "unreadable" : reasons[code]) : undefined;
        if (path !== undefined && reason && wanted.has(path) && !all.has(path))
            all.set(path, reason);
    }
    const count = new Set([...wanted, ...all.keys()]).size;
    return {
        inScope: count,
        read: count - all.size,
        skipped: [...all].map(([path, reason]) => ({ path, reason })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
};


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Order by UTF-16 units, the same on every machine. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Order of findings by path, line, column, rule and message. */
const byPlace = (a, b) => compareText(a.path, b.path) ||
    a.startLine - b.startLine ||
    a.startColumn - b.startColumn ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en);


/***/ }),

/***/ 7565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n9: () => (/* binding */ reachesFailOn),
/* harmony export */   sP: () => (/* binding */ concludeFrom)
/* harmony export */ });
/* unused harmony export isIncomplete */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9813);
/* harmony import */ var _languages_frontends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8949);


/** True when a finding counts against `fail-on`: low confidence and suppressed ones never do. */
const reachesFailOn = (finding, failOn) => failOn !== "never" &&
    finding.confidence !== "low" &&
    finding.suppressed === undefined &&
    _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(finding.severity) <= _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(failOn);
/**
 * True when something that should have been judged was not. Minified files are other people's code in nearly all cases and
 * only told; texts and data dumps (`text`) hold no code that could be hidden in them.
 */
const isIncomplete = (coverage, diagnostics) => coverage.skipped.some(({ path, reason }) => reason !== "minified" && (0,_languages_frontends_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path) !== "text") ||
    diagnostics.some((diagnostic) => diagnostic.code === "internal");
/** The conclusion over the findings that count (introduced ones of a review, all of a scan). */
const concludeFrom = (counted, coverage, diagnostics, config) => {
    if (counted.some((finding) => reachesFailOn(finding, config.failOn)))
        return "failure";
    if (config.onIncomplete === "pass" || !isIncomplete(coverage, diagnostics))
        return "success";
    return config.onIncomplete === "fail" ? "failure" : "neutral";
};


/***/ })

};
