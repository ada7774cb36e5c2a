import { isPlaceholder } from "../../knowledge/credentials.ts";
import type { Module, Node } from "../../program/tree.ts";
import { stretchOf } from "../text-places.ts";

/** What a file holds that may carry a password inside a connection's text. */
export const connectionLiterals: readonly string[] = [
  "Password=",
  "password=",
  "PASSWORD=",
  "Pwd=",
  "pwd=",
  "PWD=",
  "@tcp(",
  "mysql://",
  "mysql+",
  "postgres://",
  "postgresql://",
  "mongodb://",
  "mongodb+srv://",
  "redis://",
  "amqp://",
];

/**
 * Texts of connections; the first group is the password. ADO.NET writes pairs
 * (https://learn.microsoft.com/dotnet/framework/data/adonet/connection-strings), Go's driver user:password@tcp(host)
 * (https://github.com/go-sql-driver/mysql#dsn-data-source-name), the others URLs.
 */
const forms: readonly RegExp[] = [
  /\b(?:data source|server|host|user id|uid|user)[ ]?=[^;"'<>\n]{1,100};[^"'<>\n]{0,300}?\b(?:password|pwd)[ ]?=[ ]?([^;"'<>\s]{3,64})/gi,
  /\bjdbc:[^\s"'<>]{1,200}?[?&;]password=([^&;\s"'<>]{3,64})/gi,
  /\b[\w-]{1,40}:([^@:\s"'`/<>]{3,64})@tcp\((?!localhost|127\.)/g,
  /\b(?:mysql|postgres(?:ql)?|mongodb(?:\+srv)?|redis|amqp)(?:\+\w{1,20})?:\/\/[\w.%-]{0,60}:([^@:\s"'`/<>]{3,64})@(?!localhost|127\.|host\b)/g,
  // A URL of the own machine tells the password of the server that the same settings go to, where it is no common word.
  /\b(?:mysql|postgres(?:ql)?|mongodb)(?:\+\w{1,20})?:\/\/[\w.%-]{1,60}:((?=[^@:\s"'`/<>]*\d)(?=[^@:\s"'`/<>]*[A-Z])(?=[^@:\s"'`/<>]*[a-z])[^@:\s"'`/<>]{8,64})@(?:localhost|127\.0\.0\.1)/g,
];
const ownMachine = /(?:data source|server|host|addr)[ ]?=[ ]?(?:localhost|127\.0\.0\.1|\.|\(local\)|\(localdb\))/i;
/** Well-known words and what stands in for a password. */
const noPassword =
  /^(?:root|admin|sa|password|passwd|pass|pwd|secret|test|guest|user|postgres|mysql|redis|123456\d*|12345|1234|111111|000000)$|[{}$%*<]|^db_/i;

/** The passwords that connections of a file have in their text; those of the developer's own machine count when they are no common word. */
export const connectionPasswords = (module: Module): readonly Node[] => {
  const found = new Map<string, Node>();
  for (const form of forms)
    for (const match of module.text.matchAll(form)) {
      const password = match[1] ?? "";
      const end = match.index + match[0].length;
      const around = module.text.slice(match.index, module.text.indexOf("\n", end) + 1 || undefined).slice(0, 500);
      // A password of few letters is one, too, where a server of somebody's takes it.
      const isShort = password.length < 6 && !/^(.)\1*$/.test(password) && !ownMachine.test(around);
      if ((!isShort && isPlaceholder(password)) || /[{}$%*<]/.test(password)) continue;
      if (noPassword.test(password) && (ownMachine.test(around) || !/\d+\.\d+\.\d+\.\d+|\w\.\w+\.\w/.test(around)))
        continue;
      // The same password on further lines is one thing to mend.
      if (!found.has(password)) found.set(password, stretchOf(module, end - password.length, end));
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
};
