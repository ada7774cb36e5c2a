package demo;

@Aspect
@Component
public class SysLogAspect {
  private void save(ProceedingJoinPoint joinPoint) {
    SysLog record = new SysLog();
    Object[] args = joinPoint.getArgs();
    String params = JSON.toJSONString(args);
    record.setParams(params); // expect
    records.insert(record);
  }
}
