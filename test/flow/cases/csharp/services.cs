// case: an out argument
// file: A.cs
public class A {
  private readonly Store _store;
  public A(Store store) { _store = store; }
  public void Go(string key) {
    if (_store.TryGet(key, out var v)) {
      tick();
      Console.WriteLine(v); // sink: log phone
    }
  }
}
// file: Store.cs
public class Store {
  public bool TryGet(string key, out string v) {
    v = this.user.Phone;
    return true;
  }
}
// case: an out argument of another method
// sinks: log
// file: A.cs
public class A {
  private readonly Store _store;
  public void Go(string key) {
    if (_store.TryGet(key, out var v)) {
      Console.WriteLine(key);
    }
    _store.Put(v);
  }
}
// file: Store.cs
public class Store {
  public bool TryGet(string key, out string v) {
    v = this.user.Phone;
    return true;
  }
}
// case: an injected service behind an interface
// file: A.cs
[ApiController]
public class UserController : ControllerBase {
  private readonly IUserService _service;
  public UserController(IUserService service) { _service = service; }
  [HttpPost]
  public IActionResult Save(User user) {
    _service.Show(user.Phone);
    return Ok();
  }
}
// file: IUserService.cs
public interface IUserService {
  void Show(string x);
}
// file: UserService.cs
public class UserService : IUserService {
  public void Show(string x) {
    tick();
    Console.WriteLine(x); // sink: log phone
  }
}
// case: a primary constructor
// file: A.cs
public class UserController(IUserService service) : ControllerBase {
  [HttpPost]
  public IActionResult Save(User user) {
    service.Show(user.Phone);
    return Ok();
  }
}
// file: UserService.cs
public interface IUserService {
  void Show(string x);
}
public class UserService : IUserService {
  public void Show(string x) {
    tick();
    Console.WriteLine(x); // sink: log phone
  }
}
