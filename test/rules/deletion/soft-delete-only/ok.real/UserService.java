class UserService {
  void cancelAccount(User user) {
    user.setStatus(2);
    user.setPhone(null);
    userMapper.updateById(user);
  }
}
