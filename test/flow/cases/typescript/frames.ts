// case: nest with a service in another file
// file: src/wx.service.ts
@Injectable()
export class WxService {
  async session(code: string) {
    const { data } = await this.http.get(`https://api.weixin.qq.com/sns/jscode2session?js_code=${code}`).toPromise();
    return data;
  }
}
// file: src/wx.controller.ts
import { WxService } from "./wx.service";
@Controller("wx")
export class WxController {
  constructor(private readonly wx: WxService) {}
  @Get("login")
  async login(@Query("code") code: string) {
    return this.wx.session(code); // sink: response openid session-key unionid
  }
}
// case: a typed wrapper of the platform
// file: src/wx.ts
export const locate = (): Promise<WechatMiniprogram.GetLocationSuccessCallbackResult> =>
  new Promise((resolve, reject) => wx.getLocation({ success: resolve, fail: reject }));
// file: src/a.ts
import { locate } from "./wx";
export async function f() {
  const { latitude, longitude } = await locate();
  console.log(latitude, longitude); // sink: log location
}
// case: an enum of names is no data
enum Field { Phone = "phone", IdCard = "idCard" }
console.log(Field.Phone, Field.IdCard);
// case: a type guard
function f(phone: string | undefined) {
  console.log(typeof phone === "string", phone !== undefined);
}
// case: a getter of a class
class User {
  constructor(private readonly x: string) {}
  get shown(): string {
    return this.x;
  }
}
// case: satisfies and non-null
function f(user: { email?: string }) {
  const body = { to: user.email! } satisfies Body;
  console.log(body); // sink: log email
}
// case: Nest decorates what a client sent
// sinks: redirect
import { Controller, Get, Query, Res } from "@nestjs/common";
@Controller("auth")
export class AuthController {
  @Get("jump")
  jump(@Query("url") url: string, @Res() res) {
    return res.redirect(url); // sink: redirect
  }
}
