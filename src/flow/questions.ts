import type { DataKind } from "../domain/data.ts";
import { hintOfField, hintOfName } from "../knowledge/personal-names.ts";
import type { NameHint } from "../knowledge/personal-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program, Source } from "../program/program.ts";
import type { Call, Node } from "../program/tree.ts";
import { here } from "./access-path.ts";
import type { Facts } from "./facts.ts";
import { isSettled } from "./settled.ts";
import { step } from "./step.ts";
import type { Change, State } from "./walk.ts";

/** A question on the way back to where a value comes from. One object stands for it in all searches of a time. */
export interface Question extends State {
  /** What the name of the value tells, with the name. */
  readonly hint: (NameHint & { readonly name: string }) | undefined;
  /** Undefined until it is asked for. */
  answer: Answer | undefined;
}

/** What one step back from a question gave. */
interface Answer {
  readonly next: readonly { readonly question: Question; readonly caller: Call | undefined }[];
  readonly finds: readonly { readonly source: Source; readonly kinds: readonly DataKind[]; readonly whole: boolean }[];
  /** Nobody knows where some of the value comes from. */
  readonly isLost: boolean;
}

/** How many questions are kept with their answers, so that memory stays bounded: about 2 kB each. */
const KEPT = 40_000;

/** Methods of stored records that give all of their fields. */
const wholeRecord = /^(?:to(?:Array|JSON|Json|Object)|attributesToArray|getAttributes|to_dict)$/;
const userRecord = /^\$?(?:wx_?|wechat_?|app_?|shop_?)?(?:user|member|customer)s?$/i;

/** Calls that find a field of the page, whose value is then read. */
const finders = /^(?:\$|jQuery|getElementById|querySelector)$/;

/** The field of the page that an expression finds: `#phone` and `[name='phone']` give phone. */
const fieldFound = (node: Node): string => {
  if (node.kind !== "call") return "";
  const { callee } = node;
  const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
  const [selector] = node.arguments;
  if (!finders.test(name) || selector?.kind !== "string") return "";
  const [, byName, byId] =
    /\[name=["']?([\w-]{1,40})["']?\]\s*$|(?:^|#)([\w-]{1,40})\s*$/.exec(selector.value.slice(-80)) ?? [];
  return byName ?? byId ?? "";
};

/** Methods of maps and JSON values that read the field of a name. */
const keyReaders =
  /^(?:get|Get|getString|getStr|optString|getJSONObject|GetString|GetValue|GetProperty|Value|getOrDefault|value|pluck|column|getField)$/;
/** What a program keeps under names of its own. */
const keptElsewhere =
  /redis|cache|config|conf$|viper|propert|setting|env|message|locale|i18n|bundle|param(?:eter)?s?$|header/i;

const nameIn = (node: Node): string => {
  if (node.kind === "name") return node.name;
  if (node.kind === "member") return (node.property === "value" && fieldFound(node.object)) || node.property;
  if (node.kind === "index" && node.index?.kind === "string") return node.index.value;
  if (node.kind !== "call") return "";
  const { callee } = node;
  const name = callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";
  if (callee.kind === "member" && name === "val" && node.arguments.length === 0) return fieldFound(callee.object);
  if (callee.kind === "member" && wholeRecord.test(name) && userRecord.test(nameIn(callee.object))) return "userInfo";
  // `json.getString("phone")`, `map.get("phone")`: read by a key as `map["phone"]` is
  const [key, column] = node.arguments;
  if (name === "array_column" && column?.kind === "string") return column.value;
  if (
    key?.kind === "string" &&
    callee.kind === "member" &&
    keyReaders.test(name) &&
    !keptElsewhere.test(nameIn(callee.object))
  )
    return key.value;
  return /^get(?=[A-Z_])/.test(name) ? name.replace(/^get_?/, "") : "";
};

const named = (name: string): Question["hint"] => {
  const hint = name === "" ? undefined : hintOfName(name);
  return hint && hint.kinds.length > 0 ? { ...hint, name } : undefined;
};

/** `choices[0].message`: what a language model wrote, https://platform.openai.com/docs/api-reference/chat/object */
const isModelAnswer = (node: Node): boolean =>
  node.kind === "member" && node.object.kind === "index" && /^choices$/i.test(nameIn(node.object.object));

/** What the node's own name tells, else the key it is kept under, else the object and field together. */
const hintFor = (node: Node, key: string): Question["hint"] => {
  const own = named(nameIn(node)) ?? named(key);
  if (own || node.kind !== "member") return own;
  // `phone.value` of a ref or a field of a form
  if (node.property === "value" && node.object.kind === "name") return named(node.object.name);
  const object = nameIn(node.object);
  const kinds = object === "" || isModelAnswer(node.object) ? [] : hintOfField(object, node.property);
  return kinds.length > 0 ? { kinds, whole: false, name: `${object}.${node.property}` } : undefined;
};

/** Numbers nodes in the order of asking, so that questions can be compared as text. */
class Numbers {
  readonly #numbers = new Map<Node, number>();

  of(node: Node): number {
    let number = this.#numbers.get(node);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(node, number);
    }
    return number;
  }
}

/** All questions of a program. Many values come the same way, so each question is answered once. */
export class Questions {
  readonly numbers = new Numbers();
  readonly #program: Program;
  readonly #facts: Facts;
  readonly #known = new Map<string, Question>();

  constructor(program: Program, facts: Facts) {
    this.#program = program;
    this.#facts = facts;
  }

  /** The first question of a search. */
  start(node: Node): Question {
    if (this.#known.size > KEPT) this.#known.clear();
    return this.#question({ node, path: here, stack: [], user: undefined, without: [] }, "");
  }

  answerTo(question: Question): Answer {
    return (question.answer ??= this.#ask(question));
  }

  #ask(state: Question): Answer {
    const next: { question: Question; caller: Call | undefined }[] = [];
    const finds: { source: Source; kinds: readonly DataKind[]; whole: boolean }[] = [];
    let isLost = false;
    step({
      program: this.#program,
      facts: this.#facts,
      state,
      go: (node, path, change: Change = {}) => {
        if (!node || isSettled(node)) return;
        const without = change.without ?? state.without;
        const stays = state.user !== undefined && moduleOf(node) === moduleOf(state.node);
        const user = "user" in change ? change.user : stays ? state.user : undefined;
        const question = this.#question(
          { node, path, stack: change.stack ?? state.stack, user, without },
          change.name ?? "",
          change.field,
        );
        next.push({ question, caller: change.caller });
      },
      found: (source, kinds, whole) => {
        finds.push({ source, kinds, whole });
      },
      lost: () => {
        isLost = true;
      },
    });
    return { next, finds, isLost };
  }

  #question(state: State, name: string, field?: string): Question {
    const { node, path, stack, user, without } = state;
    const hint = path.length === 0 ? hintFor(node, name) : field === undefined ? undefined : named(field);
    const calls = stack.map((call) => this.numbers.of(call)).join(",");
    const from = user ? this.numbers.of(user) : "";
    const key = `${this.numbers.of(node)}|${path.join(".")}|${calls}|${from}|${without.join(",")}|${hint?.name ?? ""}`;
    let question = this.#known.get(key);
    if (!question) this.#known.set(key, (question = { ...state, hint, answer: undefined }));
    return question;
  }
}
