import { BlockList, isIP } from "node:net";

/** Steps of sign-ins that one address may take in a minute: a person needs two. */
const perMinute = 30;
/** Addresses that are remembered in a minute; more than this at once is an attack, and new ones have to wait. */
const mostAddresses = 20_000;

/** Networks in which a proxy of ours can stand (RFC 1918, RFC 4193, loopback). */
const own = new BlockList();
own.addSubnet("127.0.0.0", 8);
own.addSubnet("10.0.0.0", 8);
own.addSubnet("172.16.0.0", 12);
own.addSubnet("192.168.0.0", 16);
own.addAddress("::1", "ipv6");
own.addSubnet("fc00::", 7, "ipv6");

/**
 * The address that a request is counted under: the connection's, or, when a proxy beside us holds the connection, the last
 * one that it put into `X-Forwarded-For`. What stands before that was written by the sender.
 */
export const countedAddress = (peer: string, forwarded: string | undefined): string => {
  const plain = peer.replace(/^::ffff:/, "");
  const family = isIP(plain);
  if (family === 0 || !own.check(plain, family === 6 ? "ipv6" : "ipv4")) return plain;
  const last = forwarded?.split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? plain : last;
};

/** Counts steps of sign-ins by address; `now` is milliseconds since 1970. */
export const loginLimit = (now: () => number): ((address: string) => boolean) => {
  let minute = 0;
  let counts = new Map<string, number>();
  return (address) => {
    const current = Math.floor(now() / 60_000);
    if (current !== minute) {
      minute = current;
      counts = new Map();
    }
    const count = (counts.get(address) ?? 0) + 1;
    if (count > perMinute || (count === 1 && counts.size >= mostAddresses)) return false;
    counts.set(address, count);
    return true;
  };
};
