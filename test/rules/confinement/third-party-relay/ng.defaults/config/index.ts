export const PAGE_SIZE = 20;
export const PROXY_LIST: string[] = [ // expect
  'https://proxy-01.outsider.deno.dev/',
  'https://proxy-02.outsider.workers.dev/',
];
