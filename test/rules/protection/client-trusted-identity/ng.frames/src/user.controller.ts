import { Controller, Get, Query } from "@nestjs/common";
@Controller("people")
export class PeopleController {
  @Get("profile")
  profile(@Query("openid") openid: string) { // expect
    return this.people.findOne({ where: { openid } });
  }
}
