package demo;

@Aspect
@Component
public class LogAspect {
  private static final String[] EXCLUDED = { "password", "oldPassword" };

  @Before("webLog()")
  public void before(JoinPoint joinPoint) {
    log.info("ARGS : {}", JSON.toJSONString(joinPoint.getArgs(), new Leaver(EXCLUDED)));
  }
}
