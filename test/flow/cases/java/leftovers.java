// case: functional routes
class Routes {
  @Bean
  RouterFunction<ServerResponse> routes(UserHandler handler) {
    return RouterFunctions.route().GET("/users/{phone}", handler::show).POST("/bind", this::bind).build();
  }
  Mono<ServerResponse> bind(ServerRequest request) {
    String x = request.queryParam("phone").orElse("");
    log.info("x {}", x); // sink: log phone
    return ServerResponse.ok().build();
  }
}
class UserHandler {
  Mono<ServerResponse> show(ServerRequest request) {
    String x = request.pathVariable("phone");
    log.info("x {}", x); // sink: log phone
    return ServerResponse.ok().build();
  }
}
// case: stream map
class S {
  void f(List<User> users) {
    List<String> xs = users.stream().map(u -> u.getPhone()).collect(Collectors.toList());
    log.info("x {}", xs); // sink: log phone
    List<String> ys = users.stream().map(User::getPhone).toList();
    log.info("x {}", ys); // sink: log phone
    users.forEach(u -> log.info("x {}", u.getPhone())); // sink: log phone
    log.info("x {}", users.stream().map(u -> u.getId()).toList());
  }
}
// case: optional
class S {
  void f(Optional<User> u) {
    String x = u.map(User::getPhone).orElse("");
    log.info("x {}", x); // sink: log phone
    u.ifPresent(one -> log.info("x {}", one.getPhone())); // sink: log phone
    String y = Optional.ofNullable(find()).map(a -> a.getPhone()).orElseGet(() -> "");
    log.info("x {}", y); // sink: log phone
  }
}
// case: MapStruct
import org.mapstruct.Mapper;
@Mapper
interface M {
  M INSTANCE = Mappers.getMapper(M.class);
  @Mapping(source = "phone", target = "x")
  Out toOut(User u);
}
class S {
  void f(User u) {
    Out o = M.INSTANCE.toOut(u);
    log.info("x {}", o.getX()); // sink: log phone
  }
}
// case: static import
// file: a/T.java
package a;
public class T {
  public static String pick(User u) { return u.getPhone(); }
}
// file: b/S.java
package b;
import static a.T.pick;
class S {
  void f(User u) {
    log.info("x {}", pick(u)); // sink: log phone
  }
}
// case: cleared
class S {
  void f(User u) {
    Out o = new Out();
    o.setPhone(u.getPhone());
    o.setPhone(null);
    log.info("x {}", o);
  }
}
// case: thread local
class Ctx {
  private static final ThreadLocal<String> H = new ThreadLocal<>();
  static void put(String x) { H.set(x); }
  static String get() { return H.get(); }
}
class S {
  void f(User u) {
    Ctx.put(u.getPhone());
  }
  void g() {
    log.info("x {}", Ctx.get()); // sink: log phone
  }
}
// case: functional interface
class S {
  void f(User u) {
    Function<User, String> g = a -> a.getPhone();
    log.info("x {}", g.apply(u)); // sink: log phone
    Supplier<String> s = () -> u.getPhone();
    log.info("x {}", s.get()); // sink: log phone
    run(x -> log.info("x {}", x), u); // sink: log phone
  }
  void run(Consumer<String> c, User u) {
    c.accept(u.getPhone());
  }
}
// case: reactive
class S {
  void f(Mono<User> u) {
    u.map(User::getPhone).flatMap(x -> Mono.just(x)).doOnNext(x -> log.info("x {}", x)).subscribe(); // sink: log phone
    u.subscribe(one -> log.info("x {}", one.getPhone())); // sink: log phone
  }
}
