public class UserService {
    private PasswordEncoder passwordEncoder;

    public void reset(User user, String given) {
        user.setPassword(passwordEncoder.encode(given));
        cache.put(KeyUtil.md5("password"), user.getId());
        log.info(Codec.encode("admin"));
    }
}
