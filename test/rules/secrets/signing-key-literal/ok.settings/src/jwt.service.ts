import * as jwt from "jsonwebtoken";
import { Injectable } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";

@Injectable()
export class JWTService {
  constructor(private readonly configService: ConfigService) {}

  createToken(user: object) {
    const secretOrKey = this.configService.get("auth.secretOrKey");
    return jwt.sign(user, secretOrKey, { expiresIn: "1d" });
  }
}
