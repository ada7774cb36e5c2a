/** A browser without eyes: keeps cookies of one host and follows nothing by itself. */
export class Visit {
  readonly cookies = new Map<string, string>();
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Asks for a path, or for a whole address of the same host. */
  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.#ask("GET", path, headers);
  }

  /** Sends an empty form. */
  async post(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.#ask("POST", path, { "content-type": "application/x-www-form-urlencoded", ...headers });
  }

  /** Goes to GitHub and comes back. Returns the answer to the coming back. */
  async signIn(path = "/sign-in"): Promise<Response> {
    const away = await this.get(path);
    const github = await fetch(away.headers.get("location") ?? "", { redirect: "manual" });
    return this.get(github.headers.get("location") ?? "");
  }

  async #ask(method: string, path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, this.#url), {
      method,
      redirect: "manual",
      headers: { ...(cookie === "" ? {} : { cookie }), ...headers },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/;\s*Max-Age=0\b/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}
