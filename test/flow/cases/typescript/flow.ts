// case: types vanish
interface User { phone: string }
function f(user: User): void {
  console.log((user as User).phone!); // sink: log phone
}
// case: a class with fields
export class Service {
  private code = "";
  async start(): Promise<void> {
    const res = await wx.login();
    this.code = res.code;
  }
  show(): void {
    console.log(this.code); // sink: log login-code
  }
}
// case: nest
@Controller("wx")
export class WxController {
  @Get("session")
  async session(@Query("code") code: string) {
    const r = await this.http.get("https://api.weixin.qq.com/sns/jscode2session?js_code=" + code);
    return r.data; // sink: response openid session-key unionid
  }
}
// case: a generic helper in another file
// file: src/http.ts
export async function get<T>(url: string): Promise<T> {
  const res = await axios.get<T>(url);
  return res.data;
}
// file: src/login.ts
import { get } from "./http";
export async function login(code: string) {
  const session = await get<Session>(`https://api.weixin.qq.com/sns/jscode2session?js_code=${code}`);
  console.log(session); // sink: log openid session-key unionid
}
// case: optional chaining and defaults
function f(user?: { phone?: string }) {
  const { phone = "" } = user ?? {};
  console.log(user?.phone ?? "none", phone); // sink: log phone
}
