/** A call that sends text to a large language model; every argument counts. */
export interface LlmCall {
  /** Method names in lower case. */
  readonly methods: readonly string[];
  /** What the receiver must look like, in lower case; "" is a bare call. */
  readonly on: RegExp;
  readonly vendor: string;
}

/** Sources: API references of the SDKs named by `vendor`. Calls over plain HTTP are known by their host, see tracking.ts. */
// prettier-ignore
export const llmCalls: readonly LlmCall[] = [
  { methods: ["create", "createasync", "acreate"], on: /(chat\.?completions?|completions|chatcompletion|responses|openai.*completions?)(\(\))?$/, vendor: "OpenAI-compatible" },
  { methods: ["createchatcompletion", "createchatcompletionstream", "createcompletion", "completechat", "completechatasync", "getchatcompletions", "getchatcompletionsasync"], on: /./, vendor: "OpenAI-compatible" },
  { methods: ["create", "stream"], on: /(^|\.)messages(\(\))?$/, vendor: "Anthropic" },
  { methods: ["call", "acall", "streamcall"], on: /(^|\.)(generation|multimodalconversation|dashscope|gen|qwen|ernie|tongyi)$/, vendor: "DashScope" },
  { methods: ["chatcompletion", "chatcompletions"], on: /./, vendor: "LLM" },
  { methods: ["invoke", "ainvoke", "predict", "apredict"], on: /(^|[._])(llm|chain|chat_?model|agent|chat_?openai|chat)(\(\))?$/, vendor: "LangChain" },
  { methods: ["generatetext", "streamtext", "generateobject"], on: /^$/, vendor: "AI SDK" },
  { methods: ["generatecontent", "generatecontentstream", "generate_content"], on: /./, vendor: "Gemini" },
  { methods: ["invokellm", "asktongyi", "askgpt", "chatgpt", "sendmessage"], on: /(^|\.)(gpt|chatgpt|openai|llm|chatgptapi)$/, vendor: "LLM" },
  { methods: ["streamtext", "generatetext"], on: /cloud|createmodel|(^|\.)(ai|model)$/, vendor: "CloudBase AI" },
];
