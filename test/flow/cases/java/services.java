// case: a service behind an interface
// file: src/UserController.java
package com.x.web;
import com.x.service.UserService;
@RestController
public class UserController {
  @Autowired
  private UserService userService;
  @PostMapping("/u")
  public Object save(@RequestParam String phone) {
    userService.show(phone);
    return null;
  }
}
// file: src/UserService.java
package com.x.service;
public interface UserService {
  void show(String x);
}
// file: src/UserServiceImpl.java
package com.x.service.impl;
@Service
public class UserServiceImpl implements UserService {
  public void show(String x) {
    tick();
    log.info(x); // sink: log phone
  }
}
// case: Resource and constructor
// file: src/UserController.java
package com.x.web;
import com.x.service.IUserService;
@RestController
@RequiredArgsConstructor
public class UserController {
  private final IUserService users;
  @PostMapping("/u")
  public Object save(@RequestParam String phone) {
    this.users.show(phone);
    return null;
  }
}
// file: src/IUserService.java
package com.x.service;
public interface IUserService extends IService<User> {
  void show(String x);
}
// file: src/UserServiceImpl.java
package com.x.service.impl;
@Service
public class UserServiceImpl extends ServiceImpl<UserMapper, User> implements IUserService {
  @Override
  public void show(String x) {
    tick();
    log.info("{}", x); // sink: log phone
  }
}
// case: a redirect of Spring
@Controller
public class Go {
  @GetMapping("/go")
  public String go(@RequestParam String url) {
    return "redirect:" + url; // sink: redirect
  }
}
// case: a redirect inside the site
// sinks: redirect
@Controller
public class Go {
  @GetMapping("/go")
  public String go(@RequestParam String id) {
    return "redirect:/order/" + id;
  }
}
// case: a redirecting view
@Controller
public class Go {
  @GetMapping("/go")
  public ModelAndView go(@RequestParam String url) {
    return new ModelAndView("redirect:" + url); // sink: redirect
  }
}
// case: a view that is shown
// sinks: redirect url
@Controller
public class Go {
  @GetMapping("/go")
  public ModelAndView go(@RequestParam String phone) {
    return new ModelAndView("user/" + phone);
  }
}
// case: a bean of the context
// file: A.java
public class A {
  public void go(User user) {
    SpringUtil.getBean(UserService.class).show(user.getPhone());
  }
}
// file: UserService.java
public class UserService {
  public void show(String x) {
    tick();
    log.info(x); // sink: log phone
  }
}
