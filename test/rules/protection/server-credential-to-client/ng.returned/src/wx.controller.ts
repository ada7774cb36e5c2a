import { Body, Controller, Post } from "@nestjs/common";
import { WxService } from "./wx.service";

@Controller("wx")
export class WxController {
  constructor(private readonly wxService: WxService) {}

  @Post("session/phone")
  async getPhoneNumber(@Body() params) {
    return await this.wxService.getPhoneNumber(params);
  }
}
