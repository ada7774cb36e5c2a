package shop;

public class UserService {
    public List<User> userList(Query query) {
        List<User> users = userMapper.userList(query);
        logService.save(query);
        return users;
    }
}
