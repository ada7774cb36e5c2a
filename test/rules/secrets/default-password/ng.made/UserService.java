public class UserService {
    private PasswordEncoder passwordEncoder;

    public void reset(User user) {
        user.setPassword(passwordEncoder.encode("123456")); // expect
    }
}
