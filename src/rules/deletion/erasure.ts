import { walk } from "../../program/adopt.ts";
import type { Program, Route } from "../../program/program.ts";
import type { FunctionNode, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { codeOf } from "../reachable-code.ts";

/** Names of functions and routes by which an account ends. */
const endsAccount =
  /^(?:delete|remove|cancel|close|destroy|deactivate|unregister|erase|log_?off|write_?off|un_?subscribe)_?(?:my|the|user|member|wx|wechat)*_?(?:account|user|member|me|self|profile)?(?:_?(?:info|data|async|handler|action|by_?(?:id|openid|user|member\w*)))?$|^(?:account|user|member)_?(?:delete|cancel|cancellation|destroy|remove|unsubscribe|log_?off|write_?off)$|注销/i;
const isAboutUsers = /user|member|account|profile|fans|customer|openid|注销/i;

/** Handlers of the event that a user stops following: `OnEvent_UnsubscribeRequest` of Senparc, `eventUnsubscribe`, `handleUnSubscribeUser`. */
const stopsFollowing =
  /^(?:(?:on|handle|process|do|insert|update)_?(?:event_?)?|event_?)(?:user_?)?un_?subscribe(?:_?(?:user|fans|request|event|handler|msg|message))?(?:async)?$/i;
/** What a class of its own for that event is asked by: `UnsubscribeHandler.handle` of WxJava, `.process`, `.execute`. */
const handles = /^(?:handle|process|execute|invoke|__invoke|run)$/;

/** True for a function that runs when a user stops following. */
export const isUnsubscribe = (fn: FunctionNode): boolean =>
  stopsFollowing.test(fn.name ?? "") ||
  (handles.test(fn.name ?? "") && fn.parent?.kind === "class" && /un_?subscribe/i.test(fn.parent.name ?? ""));

/** A folder or file about users themselves, not about their cards, roles or settings. */
const usersFolder =
  /^(?:sys|wx|wechat|weixin|app|my|mini|api|front|t|tb)?(?:users?|members?|accounts?|profiles?|customers?|fans|openid)(?:info|detail|s)?$/i;
const roleOfFile =
  /\.\w+$|[._-]?(?:controllers?|services?|impl|handlers?|actions?|apis?|dao|mappers?|views?|models?|manager|logic|center|routes?|router)$/i;

/** A file that names no record of its own, so that its folder tells which one it is about: `user/delete.js`, `users/views.py`. */
const nameless =
  /^(?:index|main|app)?$|^(?:delete|remove|cancel|close|destroy|deactivate|unregister|erase|logoff|writeoff)/i;

const tellsUsers = (path: string): boolean => {
  const names = path.split("/").map((part) => {
    let name = part;
    for (let shorter = name.replace(roleOfFile, ""); shorter !== name; shorter = name.replace(roleOfFile, ""))
      name = shorter;
    return name.replace(/[._-]/g, "");
  });
  const own = names.at(-1) ?? "";
  // `users/views.py` tells by its folder; `member/ServiceController.java` is about what it calls services.
  const isRoleOfOther = own === "" && /[a-z](?:API|[A-Z])[a-zA-Z]*\.\w+$/.test(path);
  return nameless.test(own) && !isRoleOfOther ? names.some((name) => usersFolder.test(name)) : usersFolder.test(own);
};

/** True for a function whose name says that it ends a user's account or relation. */
export const isAccountEnd = (fn: FunctionNode, path: string): boolean => {
  const name = fn.name ?? "";
  return endsAccount.test(name) && (isAboutUsers.test(name) || tellsUsers(path));
};

/** Addresses by which users end their account: `/user/logoff`, `DELETE /api/account`. */
const endingRoute =
  /(?:^|[/_-])(?:sys|wx|wechat|weixin|app|my|mini|front)?(?:user|account|member|customer)s?(?:info)?[/_-]?(?:delete|remove|cancel|close|destroy|deactivate|unregister|log_?off|write_?off|sign_?off)$|(?:^|\/)(?:delete|remove|cancel|close|destroy|deactivate|unregister|log_?off|write_?off)[/_-]?(?:user|account|member|me)$|(?:^|\/)(?:unregister|deactivate|log_?off|write_?off)$/i;
const ownRecord = /(?:^|\/)(?:users?|accounts?|members?|me|profile)(?:\/(?:me|self|\{\w+\}|:\w+|<[\w:]+>))?\/?$/i;

/** True for a route by which an account ends. */
export const isEndingRoute = ({ path, methods }: Route): boolean =>
  endingRoute.test(path) || (methods.includes("DELETE") && methods.length === 1 && ownRecord.test(path));

const flagKey =
  /^(?:is_?)?(?:del|delete|deleted|delete_?flag|del_?flag|removed|disabled|enabled|attention|cancell?ed|subscribed?|status|state|valid|active)(?:_?at|_?time)?$/i;
const personalKey =
  /phone|mobile|nick|avatar|head_?img|openid|open_id|unionid|address|real_?name|id_?card|birthday|email|gender|session/i;
const erases =
  /^(?:delete\w*|destroy\w*|remove\w*|purge\w*|erase\w*|anonymi[sz]e\w*|drop\w*|truncate\w*|unlink|Delete\w*|Remove\w*|clear\w*User\w*|forget\w*|forceDelete)$/;

/** Deletions that leave the user's record: caches, sessions, tokens, listeners, files. */
const keepsUser =
  /(?:storage|cache|cookie|token|timer|listener|file|redis)\w*(?:$|\.)|session\w*\.(?:clear|remove|invalidate)|^wx\./i;

const isEmpty = (node: Node | undefined): boolean =>
  node?.kind === "null" || (node?.kind === "string" && node.value === "");

/** The column that an argument names: a text, or a reference to its getter as MyBatis-Plus takes it, `User::getDelFlag`. */
const columnOf = (argument: Node): string =>
  argument.kind === "string"
    ? argument.value
    : (/(?:::|\.)get(\w+)$/.exec(codeOf(argument).slice(-80))?.[1]?.replace(/([a-z])([A-Z])/g, "$1_$2") ?? "");

/** A variable that only holds what a column says, and the state in an answer, `{ status: 0, msg: "ok" }`: neither is stored. */
const isPassing = (node: Node): boolean =>
  node.kind === "assign"
    ? node.target.kind === "name"
    : node.parent?.kind === "object" &&
      node.parent.entries.some(({ key }) => /^(?:msg|message|err_?msg)$/i.test(key ?? ""));

export interface Erasure {
  /** Where a flag is set that only marks the user as gone. */
  readonly flag: Node | undefined;
  /** Rows are deleted, or personal values are overwritten. */
  readonly isReal: boolean;
}

/** Methods that set one column named by a text: `Update("is_deleted", 1)` of gorm, `setField("status", 0)` of ThinkPHP. */
const setsColumn = /^(?:update|updateColumn|setField|setAttr|set|Update|UpdateColumn|Set)$/;

/** Methods of a store that say that they only mark who stopped following: `userMapper.unsubscribe(openid)`. */
const marksGone =
  /^(?:un_?subscribe|un_?follow|cancel_?(?:subscribe|follow|attention)|update_?(?:subscribe|attention)(?:_?(?:status|state|flag))?)$/i;
/** The mapper file deletes rows by that name. */
const deletesByName = (program: Program, name: string): boolean =>
  program.search(new RegExp(`<delete\\s[^>]{0,200}\\bid\\s*=\\s*["']${name}["']`)).length > 0;

/** What a stretch of code does with the user's data: marks it, or erases it. Calls of functions of the repository count one deep. */
export const erasureOf = (program: Program, roots: readonly Node[]): Erasure => {
  let flag: Node | undefined;
  let isReal = false;
  const look = (root: Node, depth: number): void => {
    walk(root, (node) => {
      const target = node.kind === "assign" ? lastNameOf(node.target) : node.kind === "entry" ? (node.key ?? "") : "";
      const value = node.kind === "assign" || node.kind === "entry" ? node.value : undefined;
      if (personalKey.test(target) && isEmpty(value)) isReal = true;
      if (depth === 0 && flagKey.test(target) && value && value.kind !== "function" && !isPassing(node)) flag ??= node;
      if (node.kind === "string" || node.kind === "template") {
        const sql =
          node.kind === "string"
            ? node.value
            : node.parts.map((part) => (part.kind === "string" ? part.value : "?")).join("");
        if (/\bDELETE\s+FROM\b/i.test(sql)) isReal = true;
        const set = /\bUPDATE\s+\S+\s+SET\s+([\s\S]{1,300})/i.exec(sql)?.[1];
        if (set && /^\s*\[?\w*?(?:del|attention|status|subscribe|valid|enabled)\w*\]?\s*=/i.test(set)) flag ??= node;
      }
      if (node.kind === "call") {
        const setter = /^set([A-Z]\w*)$/.exec(lastNameOf(node.callee))?.[1];
        if (setter && personalKey.test(setter) && isEmpty(node.arguments[0])) isReal = true;
        if (depth === 0 && setter && flagKey.test(setter)) flag ??= node;
        const name = lastNameOf(node.callee);
        const [column, set] = node.arguments;
        if (depth === 0 && set && column && setsColumn.test(name) && flagKey.test(columnOf(column))) flag ??= node;
        const isNamedSo = root.kind === "function" && marksGone.test(root.name ?? "");
        if (depth === 0 && !isNamedSo && node.callee.kind === "member" && marksGone.test(name) && column)
          if (!deletesByName(program, name)) flag ??= node;
        const isSelf = root.kind === "function" && root.name === name;
        if (erases.test(name) && !isSelf && !keepsUser.test(program.apiOf(node.callee) ?? name)) {
          const callees = program.functionsOf(node.callee);
          if (callees.length === 0) isReal = true;
        }
        if (depth < 1)
          for (const callee of program.functionsOf(node.callee).slice(0, 4))
            if (callee !== root) look(callee, depth + 1);
      }
    });
  };
  for (const root of roots) look(root, 0);
  return { flag, isReal };
};
