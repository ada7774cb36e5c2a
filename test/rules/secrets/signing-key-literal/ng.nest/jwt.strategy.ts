import { Strategy } from "passport-jwt";
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ secretOrKey: process.env.JWT_SECRET || "texas-club-secret-2024" }); // expect
  }
}
