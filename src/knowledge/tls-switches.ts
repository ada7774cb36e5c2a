/**
 * Ways in which libraries are told not to check the certificate of the other side. Sources: Node's tls and https pages,
 * libcurl's CURLOPT_SSL_VERIFYPEER and _VERIFYHOST, Guzzle's request options, Laravel's Http::withoutVerifying, requests and httpx (verify), aiohttp (ssl),
 * Python's ssl module, Go's crypto/tls, Apache HttpClient, .NET's HttpClientHandler and ServicePointManager, uni.request.
 */

/** Options, in lower case without separators, that switch the check off when they are false, 0 or "0". */
export const offWhenFalse: ReadonlySet<string> = new Set([
  "rejectunauthorized",
  "nodetlsrejectunauthorized",
  "strictssl",
  "curloptsslverifypeer",
  "curloptsslverifyhost",
  "verifypeer",
  "verifypeername",
  "verify",
  "verifyssl",
  "sslverify",
  "validatecert",
  "validatecerts",
  "checkhostname",
  "servercertificatevalidation",
  "ssl",
  "sslverifypeer",
  "sslverifyhost",
]);

/** Those of them that mean other things too, and the words of which one must stand in the file. */
export const onlyNear: Readonly<Record<string, RegExp>> = {
  verify: /requests|httpx|guzzle|http\\?client|curl|session\.(?:get|post)|->(?:get|post|request)\(/i,
  ssl: /aiohttp|TCPConnector/,
  verifypeer: /ssl|curl|http/i,
  checkhostname: /ssl/i,
};

/** Options that switch it off when they are true. */
export const offWhenTrue: ReadonlySet<string> = new Set([
  "insecureskipverify",
  "allowselfsigned",
  "trustallcerts",
  "ignoressl",
  "ignorehttpserrors",
]);

/** Names whose use alone switches it off. */
export const offByName: ReadonlySet<string> = new Set([
  "NoopHostnameVerifier",
  "AllowAllHostnameVerifier",
  "ALLOW_ALL_HOSTNAME_VERIFIER",
  "TrustAllStrategy",
  "CERT_NONE",
  "_create_unverified_context",
  "DangerousAcceptAnyServerCertificateValidator",
  "InsecureTrustManagerFactory",
  "TrustAllX509TrustManager",
  "withoutVerifying",
]);

/** Callbacks that judge a certificate: one that always agrees checks nothing. */
export const judges: ReadonlySet<string> = new Set([
  "ServerCertificateValidationCallback",
  "ServerCertificateCustomValidationCallback",
  "RemoteCertificateValidationCallback",
  "setHostnameVerifier",
  "setSSLHostnameVerifier",
  "setDefaultHostnameVerifier",
  "hostnameVerifier",
  "checkServerIdentity",
  "loadTrustMaterial",
]);
