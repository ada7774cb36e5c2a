/**
 * Hosts of `http://` texts that name something instead of being called, or that never leave the machine or the company:
 * namespaces of XML and JSON schemas, documentation, private networks (RFC 1918, RFC 6761, RFC 6762), samples (RFC 2606).
 */
const privateHost =
  /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}|\[?::1\]?)$|\.(?:local|localhost|lan|internal|intranet|test|invalid|localdomain|home|corp|svc|cluster)$/i;
const sampleHost =
  /^(?:www\.)?(?:baidu|google|bing|qq|taobao|xxx)\.com$|(?:^|\.)example(?:\.(?:com|org|net|cn))?$|your|xxx|\*|<|\{|%|(?:^|\.)(?:domain|foo|bar|test|demo|abc|site|host|server|ip|[\w-]*\.dev)(?:\.com|\.cn|\.net)?$|example|[\u4e00-\u9fff]/i;
const namingHost =
  /(?:^|\.)(?:w3\.org|xmlsoap\.org|openxmlformats\.org|microsoft\.com|json-schema\.org|apache\.org|springframework\.org|mybatis\.org|hibernate\.org|jcp\.org|sun\.com|java\.com|oracle\.com|gnu\.org|opensource\.org|mozilla\.org|github\.com|github\.io|githubusercontent\.com|gitee\.com|wikipedia\.org|ietf\.org|whatwg\.org|ns\.adobe\.com|purl\.org|schema\.org|ogp\.me|stackoverflow\.com|npmjs\.(?:com|org)|nodejs\.org|python\.org|php\.net|golang\.org|swagger\.io|readthedocs\.(?:io|org)|csdn\.net|jianshu\.com|cnblogs\.com|juejin\.cn|zhihu\.com|aliyun\.com\/document|eslint\.org|babeljs\.io|vuejs\.org|jquery\.(?:com|org)|creativecommons\.org|baidu\.com\/s|xmlpull\.org|codehaus\.org|maven\.org|slf4j\.org|iana\.org|ecma-international\.org|momentjs\.com|dcloud\.(?:io|net\.cn)|beian\.(?:miit\.)?gov\.cn|miitbeian\.gov\.cn)$/i;

/** Host and rest of an `http://` or `ws://` text; undefined for every other text. */
export const clearTextUrl = (text: string): { readonly host: string; readonly rest: string } | undefined => {
  const match = /^\s*(?:http|ws):\/\/(?:[^@/\s]*@)?(\[[^\]]*\]|[^/:?#\s'"]*)(?::\d+)?([^\s]*)/i.exec(text);
  return match ? { host: (match[1] ?? "").toLowerCase(), rest: match[2] ?? "" } : undefined;
};

/** True for a host on the public network that data can be sent to. */
export const isPublicHost = (host: string): boolean =>
  /^[^.]+(?:\.[^.]+)+$/.test(host) && !privateHost.test(host) && !sampleHost.test(host) && !namingHost.test(host);
