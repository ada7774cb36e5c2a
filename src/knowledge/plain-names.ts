/** Names that are remembered; more would be one hostile program's. */
const REMEMBERED = 100_000;

/** Computes each name once: most programs use few names, and ask for each of them often. */
const remembered = (compute: (name: string) => string): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    let plain = known.get(name);
    if (plain === undefined) {
      plain = compute(name);
      if (known.size < REMEMBERED) known.set(name, plain);
    }
    return plain;
  };
};

/** A method's name in lower case without underscores: `get_phone` and `getPhone` are getphone. */
export const plainName = remembered((name) => name.toLowerCase().replace(/_/g, ""));

/** Field names compare without case, underscores, hyphens and `$`: `session_key`, `SessionKey` and `session-key` are one. */
export const plainKey = remembered((name) => name.toLowerCase().replace(/[_\-\s$]/g, ""));

/** The letters and digits of a key in lower case, for keys that are paths as well: `wx.app-secret` is wxappsecret. */
export const bareKey = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, "");
