import { Injectable } from "@nestjs/common";

@Injectable()
export class UserService {
  constructor(private readonly users: any, private readonly jwtService: any) {}

  async findOne(openId: string) {
    return await this.users.findOne({ openId }).exec();
  }

  async login(user: any) {
    const { openId, nickName } = user; // expect
    const known = await this.findOne(openId);
    return { token: await this.jwtService.createToken({ id: known.id }), nickName };
  }
}
