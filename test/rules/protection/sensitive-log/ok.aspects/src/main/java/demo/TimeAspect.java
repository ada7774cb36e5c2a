package demo;

@Aspect
@Component
public class TimeAspect {
  @Around("service()")
  public Object around(ProceedingJoinPoint point) throws Throwable {
    long begin = System.currentTimeMillis();
    Object result = point.proceed(point.getArgs());
    log.info("{} took {} ms", point.getSignature().getName(), System.currentTimeMillis() - begin);
    return result;
  }
}
