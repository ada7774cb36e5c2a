import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Context } from "hono";

/** Reads and writes a cookie that scripts cannot see and that other sites' requests do not carry. */
export interface SafeCookie {
  readonly read: (context: Context) => string | undefined;
  /** Keeps it for some seconds. */
  readonly write: (context: Context, value: string, seconds: number) => void;
  readonly clear: (context: Context) => void;
}

/**
 * A cookie of this host alone: `__Host-` lets neither a neighbouring host nor plain HTTP set it (RFC 6265bis, 4.1.3.2).
 * Without TLS, which is for a developer's own machine only, browsers know no such thing.
 */
export const safeCookie = (name: string, overTls: boolean): SafeCookie => {
  const prefix = overTls ? ({ prefix: "host" } as const) : {};
  const options = { ...prefix, path: "/", secure: overTls, httpOnly: true, sameSite: "Lax" } as const;
  return {
    read: (context) => (overTls ? getCookie(context, name, "host") : getCookie(context, name)),
    write: (context, value, seconds) => setCookie(context, name, value, { ...options, maxAge: seconds }),
    clear: (context) => void deleteCookie(context, name, options),
  };
};
