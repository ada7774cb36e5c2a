import type { DataKind } from "../domain/data.ts";
import { hintOfName } from "../knowledge/personal-names.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Flow, Program } from "../program/program.ts";
import type { ClassNode, Expression } from "../program/tree.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import { mixedInto } from "./mixed-in.ts";
import type { SinkPlace } from "./sinks.ts";

/** Kinds whose field names mean the same in nearly every class. */
const telling: ReadonlySet<DataKind> = new Set([
  "openid",
  "unionid",
  "session-key",
  "password",
  "phone",
  "id-number",
  "bank-card",
  "real-name",
]);
/** Classes of things that have a public telephone number and a name of their own. */
const publicThing =
  /shop|store|compan|corp|merchant|school|hospital|branch|organi[sz]ation|config|properties|setting|supplier/i;
/** Writers of a whole object as text, whatever its class. */
const writers =
  /^(?:tojsonstring|tojson|tojsonstr|stringify|serialize|serializeobject|writevalueasstring|dumps|marshal)$/;
/** Fields of structured logs that show a value with all that is in it: `zap.Any("user", user)`, `slog.Any("user", user)`. */
const shownFields = /^(?:any|reflect|object|inline)$/;
const structuredLogs = /^(?:zap|slog|log|logx|logger|zlog)$/;
/** Lombok, and Java's records: the text of an object has its fields. Source: https://projectlombok.org/features/ToString */
const tellsFields = /^(?:Data|ToString|Value|(?:dataclasses\.)?dataclass)$/;
/** Fields that stay out of the text: `@ToString.Exclude`, `@JsonIgnore`, `@JSONField(serialize = false)`. */
const leftOut = /Exclude|Ignore|JSONField/;

/** Types that hold no number of eleven digits, no identifier and no text: `needPhone: Integer` is a switch. */
const smallType = /^(?:Integer|int|int32|uint32|short|byte|int8|bool|boolean|Boolean|DateTime|Date)$/;

const DEPTH = 3;

interface Candidate {
  readonly value: Expression;
  /** Written as JSON, or by a language that prints all fields. */
  readonly whole: boolean;
}

/** Methods of Python's models that give all fields: https://docs.pydantic.dev/latest/concepts/serialization/ */
const modelTexts = /^(?:dict|json|modeldump|modeldumpjson|asdict)$/;
/** Bases of Python's classes whose text has all fields. */
const modelBases = /^(?:BaseModel|SQLModel|NamedTuple|TypedDict|Schema)$/;

/** The values that a logged text is put together from, as far as they are written as a whole. */
const partsOf = (value: Expression, whole: boolean, depth = 0): readonly Candidate[] => {
  if (depth > DEPTH) return [];
  switch (value.kind) {
    case "name":
      return [{ value, whole }];
    case "template":
      return value.parts.flatMap((part) => partsOf(part, whole, depth + 1));
    case "unary":
      return /^[&*]$/.test(value.operator) ? partsOf(value.operand, whole, depth + 1) : [];
    case "call": {
      const name = plainName(lastName(value.callee));
      const receiver = receiverOf(value);
      if (name === "tostring" && value.arguments.length === 0 && receiver) return partsOf(receiver, whole, depth + 1);
      if (modelTexts.test(name) && moduleOf(value).language === "python") {
        const model = receiver ?? value.arguments[0];
        return model ? partsOf(model, whole, depth + 1) : [];
      }
      const isShown =
        writers.test(name) ||
        (shownFields.test(name) && receiver !== undefined && structuredLogs.test(dotted(receiver)));
      return isShown ? value.arguments.flatMap((one) => partsOf(one, true, depth + 1)) : [];
    }
    default:
      return [];
  }
};

/** The class with the classes that it extends. */
const lineOf = (program: Program, owner: ClassNode): readonly ClassNode[] => [
  owner,
  ...mixedInto(program, owner).flatMap((one) => (one.kind === "class" ? [one] : [])),
];

/**
 * A row of JFinal's, whose text has all its columns; its generated base class has a getter for each. Source:
 * https://jfinal.com/doc/5-3
 */
const isRow = (line: readonly ClassNode[]): boolean =>
  line.some((one) => moduleOf(one).language === "java" && one.bases.includes("Model"));

const printsFields = (line: readonly ClassNode[]): boolean =>
  isRow(line) ||
  line.some(
    (one) =>
      moduleOf(one).language === "go" ||
      one.bases.some((base) => modelBases.test(base)) ||
      one.annotations.some(({ name }) => tellsFields.test(name)) ||
      one.members.some((member) => member.kind === "function" && /^toString$/i.test(member.name ?? "")),
  );

/** The names of what the text of an object shows. */
const namesIn = (line: readonly ClassNode[]): readonly string[] =>
  line.flatMap(({ members }) =>
    members.flatMap((member) => {
      if (member.kind === "function") return isRow(line) ? (/^get([A-Z]\w*)$/.exec(member.name ?? "")?.[1] ?? []) : [];
      const isShown =
        member.kind === "field" &&
        !member.isStatic &&
        !smallType.test(member.type ?? "") &&
        !member.annotations.some(({ name }) => leftOut.test(name));
      return isShown ? member.name : [];
    }),
  );

const kindsOf = (owner: ClassNode, line: readonly ClassNode[]): readonly DataKind[] => {
  const kinds = new Set<DataKind>();
  for (const name of namesIn(line)) for (const kind of hintOfName(name).kinds) if (telling.has(kind)) kinds.add(kind);
  const isPublic = publicThing.test(owner.name ?? "") && !kinds.has("openid");
  // The "real name" of a file or a product stands alone.
  const isNameOnly = kinds.size === 1 && kinds.has("real-name");
  return isPublic || isNameOnly ? [] : [...kinds];
};

/**
 * `log.info("user: " + user)`, `fmt.Println(order)`: an object of a class of the repository, printed with the fields that
 * the class declares. Only for languages whose declarations name the class.
 */
export const printed = (program: Program, { value }: SinkPlace): Flow | undefined => {
  const { language } = moduleOf(value);
  if (!/^(?:java|go|csharp|python)$/.test(language)) return undefined;
  for (const candidate of partsOf(value, language === "go")) {
    for (const owner of program.valuesOf(candidate.value)) {
      if (owner.kind !== "class") continue;
      const line = lineOf(program, owner);
      if (!candidate.whole && !printsFields(line)) continue;
      const kinds = kindsOf(owner, line);
      if (kinds.length === 0) continue;
      const { value: node } = candidate;
      return {
        source: { node, kinds, api: owner.name ?? "", basis: "name" },
        kinds,
        steps: [{ node }],
        whole: true,
      };
    }
  }
  return undefined;
};
