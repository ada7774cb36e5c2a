import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from "@nestjs/common";

@Injectable()
export class TransformInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const req = context.switchToHttp().getRequest();
    const { originalUrl, method, body } = req;
    const params = JSON.parse(JSON.stringify(body));
    console.log(`${method} ${originalUrl} ${JSON.stringify(params)}`); // expect
    return next.handle();
  }
}
