import { Controller, Get, Query } from "@nestjs/common";
import { UserService } from "./user.service";

@Controller("user")
export class UserController {
  constructor(private readonly userService: UserService) {}

  @Get("one")
  async one(@Query("openId") openId: string) {
    return await this.userService.findOne(openId);
  }
}
