import { Body, Controller, Get, Post, Query } from "@nestjs/common";
import { NoAuth } from "./no-auth.decorator";
import { UserService } from "./user.service";

@Controller("user")
export class UserController {
  constructor(private readonly userService: UserService) {}

  @NoAuth()
  @Get("one")
  async one(@Query("openId") openId: string) { // expect
    return await this.userService.findOne(openId);
  }

  @NoAuth()
  @Post("login")
  async login(@Body() user: any) {
    return await this.userService.login(user);
  }

  @Get("mine")
  async mine(@Query("openId") openId: string) {
    return await this.userService.findOne(openId);
  }
}
