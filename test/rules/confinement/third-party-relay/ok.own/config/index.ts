export const PROXY_LIST: string[] = (process.env.PROXY_LIST ?? '').split(',');
export const proxy = 'http://127.0.0.1:7890';
export const githubProxy = 'https://ghproxy.com/';
