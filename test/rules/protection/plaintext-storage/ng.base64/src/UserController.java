package shop;

import java.util.Base64;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class UserController {
    @PostMapping("/register")
    public String register(String name, String password) {
        User user = new User(name);
        user.setPassword(Base64.getEncoder().encodeToString(password.getBytes())); // expect
        userMapper.insert(user);
        return "ok";
    }
}
