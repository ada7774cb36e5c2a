import { plainName } from "./plain-names.ts";
/**
 * Functions after which a value is no longer the user's data: masks, keyed or one-way transformations, checks and
 * measures. Names are compared in lower case without underscores.
 */
const protecting =
  /mask|desensiti[sz]|redact|anonymi[sz]|pseudonymi[sz]|encrypt|encipher|hmac|sha(1|224|256|384|512)|md5|bcrypt|argon2|scrypt|pbkdf2|hashpw|hashpassword|passwordhash|digest|obfuscat|scrub|tuomin|jiami|(hide|privacy|star)(phone|mobile|tel|name|idcard)/;
const notProtecting = /^un|decrypt|decipher|encrypteddata|encryptedmsg/;
const hashing =
  /^(hash|hashsync|createhash|gethash|hashdata|make_?hash|sign|signature|getsign|createsign|gensign|makesign)$/;

/** Results are sizes, booleans or indexes. */
const measuring = new Set([
  "length",
  "size",
  "count",
  "strlen",
  "mbstrlen",
  "len",
  "indexof",
  "lastindexof",
  "includes",
  "contains",
  "containskey",
  "startswith",
  "endswith",
  "test",
  "hasownproperty",
  "has",
  "haskey",
  "exists",
  "isempty",
  "isblank",
  "isnotblank",
  "isnotempty",
  "isnull",
  "isnullorempty",
  "isnullorwhitespace",
  "equals",
  "equalsignorecase",
  "empty",
  "isset",
  "isarray",
  "isnan",
  "typeof",
  "boolean",
  "bool",
  "intval",
  "gettype",
  "getclass",
  "arraykeys",
  "keys",
  "inarray",
  "every",
  "some",
  "any",
  "all",
  "search",
  "compareto",
  "hashcode",
  "isstring",
  "isobject",
  "isdigit",
  "isnumeric",
  "ispresent",
  "contentlength",
  "statuscode",
  "getstatus",
  "getstatusline",
  "getstatuscode",
  "getresponsecode",
  "strpos",
  "stripos",
  "pregmatch",
  "matches",
  "findindex",
  "typename",
  "sizeof",
  "isinstance",
  "verify",
  "checksignature",
  "dechex",
]);

/** Parts of a value too short to name a person when their bounds are constants. */
const slicing = new Set([
  "slice",
  "substring",
  "substr",
  "mbsubstr",
  "substringbefore",
  "substringafter",
  "charat",
  "left",
  "right",
  "takelast",
  "take",
]);

/** A name that says that what it makes is hidden, hashed or encrypted: `maskPhone`, `DesensitizedUtil`, `md5`. */
export const isProtector = (name: string): boolean => {
  const key = plainName(name);
  return protecting.test(key) && !notProtecting.test(key);
};

/** What a credential says once it was checked, which is no credential any more: `parseClaimsJws`, `verifyToken`. */
const opening =
  /^(?:parse|verify|decode|validate|check)(?:claimsjws|claimsjwt|signedclaims|claims|jwt|jws|jwttoken|token|idtoken|accesstoken)$|^getclaims(?:from(?:token|jwt))?$/;

/** A function whose result protects or only measures its argument, or tells what a credential stands for. */
export const isSanitizer = (name: string): boolean => {
  const key = plainName(name);
  return measuring.has(key) || hashing.test(key) || opening.test(key) || isProtector(name);
};

/** The library of signed tokens reads one: `JWT::decode($token, $key)`, `jwt.verify(token, secret)`. */
export const readsToken = (library: string, name: string): boolean =>
  /^(?:jwt|jsonwebtoken|jose)$/i.test(library) && /^(?:decode|verify|parse)$/i.test(name);

/** A function that cuts a part out of a text. */
export const isSlice = (name: string): boolean => slicing.has(plainName(name));

/** A replacement text that hides what it replaces. */
export const hides = (replacement: string): boolean => /\*|x{3}|X{3}|#{3}|•|●/.test(replacement) || replacement === "";

/** Names of error values, which carry no user data of their own. */
export const isErrorName = (name: string): boolean =>
  /^_?(err|error|ex|exception|throwable|reason|failure|err_?msg|error_?msg|error_?message|err_?code|errno|msg_?err)\d?$/i.test(
    name,
  );
