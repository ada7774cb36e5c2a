package demo;

@Aspect
@Component
public class WebLogAspect {
  private static final Logger log = LoggerFactory.getLogger(WebLogAspect.class);

  @Before("webLog()")
  public void before(JoinPoint joinPoint) {
    log.info("URL : " + request.getRequestURL());
    log.info("ARGS : " + Arrays.toString(joinPoint.getArgs())); // expect
  }
}
