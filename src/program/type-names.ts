/** Types that say nothing about where a value comes from. */
export const plainTypes =
  /^(?:any|unknown|void|object|string|number|boolean|int\d*|uint\d*|float\d*|double|long|char|byte|bool|error|String|Integer|Long|Object|List|Map|Array|Date|array|callable|mixed|self|static|dict|list|str|None|var|dynamic|Task|interface|func|decimal)$/;
/** Containers that hand their argument on. */
const wrapperTypes =
  /^(?:Promise|Task|ValueTask|Optional|Ref|ComputedRef|Observable|Mono|Awaitable|Future|CompletableFuture|Lazy|IOptions|Partial|Readonly|Required)</;

/** The simple name of a written type, undefined when it names nothing of its own. */
export const simpleTypeName = (type: string): string | undefined => {
  let text = type.trim().slice(0, 200);
  for (let hops = 0; hops < 3 && wrapperTypes.test(text); hops++)
    text = text.slice(text.indexOf("<") + 1).replace(/>\s*$/, "");
  const name = /[A-Za-z_$][\w$]*(?:[.\\][A-Za-z_$][\w$]*)*/
    .exec(text.replace(/^(?:readonly|const|final|in|out|ref|params|typeof)\s+/, ""))?.[0]
    .split(/[.\\]/)
    .at(-1);
  return name === undefined || plainTypes.test(name) ? undefined : name;
};
