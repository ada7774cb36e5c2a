package shop;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;

@Aspect
public class LogAspect {
    @Around("execution(* shop.controller.*.*(..))")
    public Object around(ProceedingJoinPoint joinPoint) throws Throwable {
        log.info("args: " + Arrays.toString(joinPoint.getArgs())); // expect
        return joinPoint.proceed();
    }
}
