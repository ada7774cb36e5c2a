// case: redis template
class S {
  void keep(User u) {
    redisTemplate.opsForValue().set("who", u.getPhone());
  }
  void show() {
    String x = (String) redisTemplate.opsForValue().get("who");
    log.info("x {}", x); // sink: log phone
  }
}
// case: redis by constant prefix
class S {
  static final String KEY = "who:";
  void keep(Long id, User u) {
    stringRedisTemplate.opsForValue().set(KEY + id, u.getPhone(), 5, TimeUnit.MINUTES);
  }
  void show(Long id) {
    String x = stringRedisTemplate.opsForValue().get(KEY + id);
    log.info("x {}", x); // sink: log phone
  }
}
// case: own redis wrapper
class S {
  void keep(User u) {
    redisUtil.set("who", u.getPhone());
  }
  void show() {
    Object x = redisUtil.get("who");
    log.info("x {}", x); // sink: log phone
  }
}
// case: session attribute
class S {
  void f(HttpServletRequest request, User u) {
    request.getSession().setAttribute("who", u.getPhone());
  }
  void g(HttpServletRequest request) {
    Object x = request.getSession().getAttribute("who");
    log.info("x {}", x); // sink: log phone
  }
}
// case: request attribute from an interceptor
class I implements HandlerInterceptor {
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    request.setAttribute("who", find(request).getOpenid());
    return true;
  }
}
class S {
  @GetMapping("/x")
  String x(HttpServletRequest request) {
    String x = (String) request.getAttribute("who");
    log.info("x {}", x); // sink: log openid
    return "";
  }
}
// case: a hash by its field
class S {
  void keep(User u) {
    redisTemplate.opsForHash().put("who", "x", u.getPhone());
    redisTemplate.opsForHash().put("who", "n", 1);
  }
  void show() {
    log.info("x {}", redisTemplate.opsForHash().get("who", "x")); // sink: log phone
    log.info("n {}", redisTemplate.opsForHash().get("who", "n"));
  }
}
// case: keys of two caches
class S {
  static final String WHO = "login:who:";
  void keep(Long id, User u) {
    redisTemplate.opsForValue().set(WHO + id, u.getPhone());
  }
  void show(Long id, HttpSession session) {
    log.info("x {}", redisTemplate.opsForValue().get("login:count:" + id));
    log.info("x {}", session.getAttribute("login:who:"));
  }
}
// case: a time to live before the value
class S {
  void keep(User u) {
    jedis.setex("who", 60, u.getPhone());
  }
  void show() {
    log.info("x {}", jedis.get("who")); // sink: log phone
  }
}
