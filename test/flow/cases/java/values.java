// case: a DTO filled by setters and handed on
class A {
  void f(String code) {
    WxMaJscode2SessionResult r = wxMaService.getUserService().getSessionInfo(code);
    LoginVo vo = new LoginVo();
    vo.setKey(r.getSessionKey());
    vo.setTime(3);
    g(vo);
    log.info("{}", vo.getTime());
  }
  void g(LoginVo v) {
    log.info("{}", v.getKey()); // sink: log session-key
  }
}
// case: a record through a constructor
record Pair(String a, String b) {}
class A {
  void f(String code) {
    WxMaJscode2SessionResult r = wxMaService.getUserService().getSessionInfo(code);
    Pair p = new Pair("x", r.getSessionKey());
    log.info("{}", p.b()); // sink: log session-key
    log.info("{}", p.a());
  }
}
// case: constructor and getter
class Holder {
  private final String v;
  private final String w;
  Holder(String v, String w) { this.v = v; this.w = w; }
  String getV() { return v; }
  String getW() { return w; }
}
class A {
  void f(String code) {
    Holder h = new Holder(wxMaService.getUserService().getSessionInfo(code).getSessionKey(), "x");
    log.info("{}", h.getV()); // sink: log session-key
    log.info("{}", h.getW());
  }
}
// case: lombok AllArgsConstructor
@Data
@AllArgsConstructor
class Holder {
  private String v;
  private String w;
}
class A {
  void f(String code) {
    Holder h = new Holder(wxMaService.getUserService().getSessionInfo(code).getSessionKey(), "x");
    log.info("{}", h.getV()); // sink: log session-key
    log.info("{}", h.getW());
  }
}
// case: lombok builder with fields
class A {
  void f(String code) {
    Holder h = Holder.builder().v(wxMaService.getUserService().getSessionInfo(code).getSessionKey()).w("x").build();
    log.info("{}", h.getV()); // sink: log session-key
    log.info("{}", h.getW());
  }
}
@Data
@Builder
class Holder {
  private String v;
  private String w;
}
// case: lombok chain accessors
class A {
  void f(String code) {
    Holder h = new Holder().setV(wxMaService.getUserService().getSessionInfo(code).getSessionKey()).setW("x");
    log.info("{}", h.getV()); // sink: log session-key
    log.info("{}", h.getW());
  }
}
// case: Map.of and immutable map
class A {
  void f(String code) {
    String k = wxMaService.getUserService().getSessionInfo(code).getSessionKey();
    Map<String, String> m = Map.of("a", k, "b", "x");
    log.info("{}", m.get("a")); // sink: log session-key
    log.info("{}", m.get("b"));
    Map<String, String> n = ImmutableMap.of("a", k);
    log.info("{}", n); // sink: log session-key
    Map<String, Object> q = new HashMap<String, Object>() {{ put("z", k); }};
    log.info("{}", q); // sink: log session-key
    Map<String, Object> h = MapUtil.<String, Object>builder().put("z", k).build();
    log.info("{}", h); // sink: log session-key
  }
}
// case: lists and streams
class A {
  void f(List<String> codes) {
    List<String> keys = codes.stream().map(c -> wxMaService.getUserService().getSessionInfo(c)).map(WxMaJscode2SessionResult::getSessionKey).collect(Collectors.toList());
    log.info("{}", keys); // sink: log session-key
    String joined = String.join(",", keys);
    log.info("{}", joined); // sink: log session-key
    for (String k : keys) {
      log.info(k); // sink: log session-key
    }
    log.info("{}", keys.size());
    List<String> out = new ArrayList<>();
    for (String c : codes) {
      out.add(wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    }
    log.info("{}", out.get(0)); // sink: log session-key
    log.info("{}", keys.stream().filter(x -> x.length() > 3).collect(Collectors.joining(","))); // sink: log session-key
  }
}
// case: Optional
class A {
  void f(String c) {
    Optional<WxMaJscode2SessionResult> o = Optional.ofNullable(wxMaService.getUserService().getSessionInfo(c));
    String k = o.map(WxMaJscode2SessionResult::getSessionKey).orElse("");
    log.info(k); // sink: log session-key
    o.ifPresent(s -> log.info(s.getSessionKey())); // sink: log session-key
  }
}
// case: CompletableFuture
class A {
  void f(String c) {
    CompletableFuture<String> fu = CompletableFuture.supplyAsync(() -> wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    fu.thenAccept(k -> log.info(k)); // sink: log session-key
    log.info(fu.get()); // sink: log session-key
    log.info(fu.join()); // sink: log session-key
  }
}
// case: executor
class A {
  void f(String c) {
    String k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    executor.execute(() -> log.info(k)); // sink: log session-key
    Future<String> r = pool.submit(() -> wxMaService.getUserService().getSessionInfo(c).getSessionKey());
    log.info(r.get()); // sink: log session-key
    new Thread(() -> { log.info(k); }).start(); // sink: log session-key
    new Thread(new Runnable() {
      @Override public void run() {
        log.info(k); // sink: log session-key
      }
    }).start();
  }
}
// case: try with a variable before
class A {
  void f(String c) {
    String k = null;
    try {
      k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    } catch (WxErrorException e) {
      log.error("x", e);
    } finally {
      log.info(k); // sink: log session-key
    }
  }
}
// case: bean utils
class A {
  void f(String c) {
    WxMaJscode2SessionResult r = wxMaService.getUserService().getSessionInfo(c);
    Vo v = new Vo();
    BeanUtils.copyProperties(r, v);
    log.info("{}", v.getSessionKey()); // sink: log session-key
    Vo w = BeanUtil.copyProperties(r, Vo.class);
    log.info("{}", w); // sink: log openid session-key unionid
    Vo z = Convert.convert(Vo.class, r);
    log.info("{}", z.getOpenid()); // sink: log openid
  }
}
// case: a switch and a ternary
class A {
  void f(String c, boolean t) {
    WxMaJscode2SessionResult r = wxMaService.getUserService().getSessionInfo(c);
    String a = t ? r.getSessionKey() : "";
    log.info(a); // sink: log session-key
    String b = switch (c) { case "x" -> r.getSessionKey(); default -> "y"; };
    log.info(b); // sink: log session-key
  }
}
// case: MessageFormat, concat, +=, StrUtil
class A {
  void f(String c) {
    String k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    log.info(MessageFormat.format("a {0}", k)); // sink: log session-key
    log.info(StrUtil.format("a {}", k)); // sink: log session-key
    log.info("a".concat(k)); // sink: log session-key
    String s = "x";
    s += k;
    log.info(s); // sink: log session-key
    log.info("a %s".formatted(k)); // sink: log session-key
    log.info(new StringBuilder("a").append(k).toString()); // sink: log session-key
    log.info(new String(k.getBytes(), "UTF-8")); // sink: log session-key
    StringJoiner j = new StringJoiner(",");
    j.add(k);
    log.info(j.toString()); // sink: log session-key
    log.info(StringUtils.join(new String[]{"a", k}, ",")); // sink: log session-key
    log.info(Base64.getEncoder().encodeToString(k.getBytes())); // sink: log session-key
    log.info(DigestUtils.md5Hex(k));
    log.info(SecureUtil.sha256(k));
    log.info(AESUtil.encrypt(k, "z"));
    log.info(StrUtil.hide(k, 1, 4));
    log.info(k.replaceAll("(?<=.{3}).", "*"));
    log.info(k.substring(0, 3) + "****" + k.substring(7));
    log.info("{}", k == null);
    log.info("{}", StringUtils.isBlank(k));
  }
}
// case: static field of another class and a ThreadLocal
class Ctx {
  static final ThreadLocal<String> T = new ThreadLocal<>();
  static String last;
}
class A {
  void f(String c) {
    String k = wxMaService.getUserService().getSessionInfo(c).getSessionKey();
    Ctx.last = k;
    Ctx.T.set(k);
  }
  void g() {
    log.info(Ctx.last); // sink: log session-key
  }
}
