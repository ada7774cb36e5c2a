// case: nest
// sinks: log response
// file: src/user.controller.ts
import { Controller, Post, Body, Get, Query, UseGuards, Logger } from "@nestjs/common";
import { WxService } from "./wx.service";
@Controller("user")
@UseGuards(AuthGuard("jwt"))
export class UserController {
  private readonly logger = new Logger(UserController.name);
  constructor(private readonly wx: WxService) {}
  @Post("login")
  async login(@Body() dto: LoginDto, @Query("mobile") m: string) {
    this.logger.log(dto.mobile); // sink: log phone
    this.logger.log(m); // sink: log phone
    const s = await this.wx.session(dto.code);
    return { k: s.session_key }; // sink: response session-key
  }
  @Get("b")
  b(@Query() q, @Req() req: Request) {
    this.logger.log(q.mobile); // sink: log phone
    this.logger.log(req.query.mobile); // sink: log phone
    return q.mobile; // sink: response phone
  }
}
// file: src/wx.service.ts
import { Injectable, HttpService } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
@Injectable()
export class WxService {
  constructor(private http: HttpService) {}
  async session(code: string) {
    const r = await this.http.get(`https://api.weixin.qq.com/sns/jscode2session?js_code=${code}`).toPromise();
    return r.data;
  }
  async s2(code: string) {
    const { data } = await firstValueFrom(this.http.get(`https://api.weixin.qq.com/sns/jscode2session?js_code=${code}`));
    console.log(data.session_key); // sink: log session-key
    const x = await lastValueFrom(this.http.get(`https://api.weixin.qq.com/sns/jscode2session`).pipe(map((r) => r.data)));
    console.log(x.session_key); // sink: log session-key
  }
}
// case: midway
// sinks: log response
import { Controller, Inject, Post, Body, Provide } from "@midwayjs/decorator";
import { Context } from "@midwayjs/koa";
@Controller("/api")
export class C {
  @Inject() ctx: Context;
  @Inject() wxService: WxService;
  @Post("/a", { middleware: [auth] })
  async a(@Body("mobile") p: string, @Body() body) {
    this.ctx.logger.info(p); // sink: log phone
    this.ctx.logger.info(body.mobile); // sink: log phone
    return { m: p, k: (await this.wxService.s(1)).session_key }; // sink: response phone session-key
  }
}
@Provide()
export class WxService {
  @Inject() httpService: HttpService;
  async s(code) {
    const r = await this.httpService.get("https://api.weixin.qq.com/sns/jscode2session");
    return r.data;
  }
}
// case: express with classes and typed requests
// sinks: log response
import { Request, Response } from "express";
export class UserController {
  static async save(req: Request, res: Response) {
    const { mobile } = req.body as { mobile: string };
    console.log(mobile); // sink: log phone
    return res.json({ mobile }); // sink: response phone
  }
  public show = async (req: Request, res: Response): Promise<void> => {
    const x: string = req.query.mobile as string;
    console.log(x); // sink: log phone
  };
}
const app = express();
app.post("/save", auth, UserController.save);
app.get("/show", new UserController().show);
app.use("/x", userRouter);
// case: databases
// sinks: database sql
async function h(req, res) {
  const m = req.body.mobile;
  await User.create({ m }); // sink: database phone
  await new UserModel({ m }).save(); // sink: database phone
  const u = new User();
  u.m = m;
  await u.save(); // sink: database phone
  await User.findByIdAndUpdate(1, { m }); // sink: database phone
  await User.updateOne({ id: 1 }, { $set: { m } }); // sink: database phone
  await knex("u").insert({ m }); // sink: database phone
  await knex("u").where({ id: 1 }).update({ m }); // sink: database phone
  await this.userRepository.save({ m }); // sink: database phone
  await this.repo.insert({ m }); // sink: database phone
  await prisma.user.create({ data: { m } }); // sink: database phone
  connection.query("select * from u where m='" + m + "'"); // sink: sql phone
  connection.query("select * from u where m=?", [m]);
  await pool.execute(`select * from u where m='${m}'`); // sink: sql phone
  await sequelize.query(`select * from u where m='${m}'`); // sink: sql phone
  await db.collection("u").insertOne({ m }); // sink: database phone
  await this.app.mysql.insert("u", { m }); // sink: database phone
  await ctx.model.User.create({ m }); // sink: database phone
  await mysql("u").insert({ m }); // sink: database phone
}
