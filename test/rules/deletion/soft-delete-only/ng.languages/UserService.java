class UserService {
  void cancelAccount(User user) {
    user.setStatus(2); // expect
    userMapper.updateById(user);
  }
}
