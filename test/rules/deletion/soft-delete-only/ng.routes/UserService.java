class UserService {
    void closeAccount(Long id) {
        users.lambdaUpdate().eq(User::getId, id).set(User::getDelFlag, 1).update(); // expect
    }
}
