import { NestFactory } from "@nestjs/core";
import { UserController } from "./user.controller";

const app = await NestFactory.create(UserController);
app.useGlobalGuards(new JwtAuthGuard());
await app.listen(3000);
