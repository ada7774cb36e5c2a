package shop;

import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserController {
    @PostMapping("/register")
    public String register(String name, String password) {
        User user = new User(name, DigestUtils.md5DigestAsHex(password.getBytes())); // expect
        userMapper.insert(user);
        return "ok";
    }
}
