class Login {
  boolean check(String name, String password) {
    return "admin".equals(name) && "123456".equals(password); // expect
  }
}
