import { NestFactory } from "@nestjs/core";
async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: ["https://www.shop.cn"], credentials: true });
}
bootstrap();
