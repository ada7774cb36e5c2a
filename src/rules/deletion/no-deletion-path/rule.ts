import { gradeOf } from "../../../domain/data.ts";
import type { DataKind } from "../../../domain/data.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** Ways to let users' data go, in code or in documents of the repository. */
const deletes =
  /注销|销户|删除(?:账号|帐号|账户|用户|个人信息|我的信息)|(?:delete|remove|destroy|erase|forget|purge|deactivate|anonymi[sz]e)_?(?:my_?|the_?)?(?:user|account|member|customer|profile|personal)|(?:user|account|member|profile|users|accounts)(?:service|mapper|repository|model|dao|manager|s)?\s*(?:\.|->|::)\s*(?:delete|destroy|remove|forcedelete)|(?:user|account|member)[_-]?(?:deletion|delete|cancellation|destroy)|delete\s+from\s+[`"[]?\w*(?:user|member|account|customer)|data[-_ ](?:retention|deletion)|数据(?:删除|保留|销毁)/i;

/** Kinds whose loss harms most; a table of openids alone creates no page of its own. */
const isGrave = (kind: keyof typeof gradeOf): boolean => gradeOf[kind] === "high" || gradeOf[kind] === "critical";
const isCredential = new Set(["credential", "session-key", "login-code", "encrypted-data"]);

/** Databases that a client writes to by itself: the cloud's, LeanCloud, Bmob. */
const clientStore = /\.collection\(|\bAV\.|leancloud|\bBmob\b|uniCloud|wx\.cloud\.database/i;

/** The code keeps the data itself; in a client, `addressService.update` is a request to a server that keeps it. */
const keepsIt = (program: Program, call: Node): boolean => {
  const { path, text } = moduleOf(call);
  const side = program.sideOf(path);
  return (side !== "miniprogram" && side !== "web") || clientStore.test(text);
};

/** What a form of the user's own gave; one such field makes no record of a person, two do. */
const ofForms = (program: Program): SinkFlow | undefined => {
  const kinds = new Map<Node, Set<DataKind>>();
  return program.flow.into("database").find((flow) => {
    if (flow.source.api !== "request parameter" || program.isAside(program.placeOf(flow.call).path)) return false;
    const known = kinds.get(flow.call) ?? new Set();
    kinds.set(flow.call, known);
    for (const kind of flow.kinds) if (isGrave(kind) && !isCredential.has(kind) && kind !== "password") known.add(kind);
    return known.size >= 2;
  });
};

export default {
  id: "deletion/no-deletion-path",
  clauses: ["D4", "D5"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Stored user data can never be deleted", "zh-CN": "存储了用户数据，却没有任何删除途径" },
  literals: [
    "jscode2session",
    "ode2Session",
    "getuserphonenumber",
    "honeNumber",
    "encryptedData",
    "getUserInfo",
    "sns/userinfo",
    "etPhoneNo",
    "jscode2Session",
    "mobile",
    "phone",
    "Phone",
    "realName",
    "real_name",
    "idCard",
    "id_card",
  ],
  company: [
    "save",
    "Save",
    "insert",
    "Insert",
    "create",
    "Create",
    "add",
    "Add",
    "update",
    "Update",
    "persist",
    "set(",
  ],
  *check(program) {
    const given = program.flow.into("database").find((flow) => {
      const { path } = program.placeOf(flow.call);
      return (
        flow.source.basis === "interface" &&
        flow.kinds.some((kind) => isGrave(kind) && !isCredential.has(kind)) &&
        !program.isAside(path) &&
        keepsIt(program, flow.call)
      );
    });
    const stored = given ?? ofForms(program);
    if (!stored || program.search(deletes).length > 0) return;
    const kinds = stored.kinds.filter((kind) => isGrave(kind) && !isCredential.has(kind));
    yield {
      place: program.placeOf(stored.call),
      data: kinds,
      ...(given ? {} : { severity: "notice", confidence: "low" }),
      related: [
        {
          ...program.placeOf(stored.source.node),
          message: { en: "The data comes from here.", "zh-CN": "数据来自这里。" },
        },
      ],
      message: {
        en: "User data is stored here and nothing in the repository deletes or anonymises a user, neither when the user nor when Tencent asks: add a deletion path, and say in docs/ how the data ends with the service.",
        "zh-CN":
          "这里存储了用户数据，但仓库中没有任何删除或匿名化用户的途径，用户或腾讯要求时无法执行：请增加删除途径，并在 docs/ 中写明服务终止时如何清除。",
      },
    };
  },
} satisfies Rule;
