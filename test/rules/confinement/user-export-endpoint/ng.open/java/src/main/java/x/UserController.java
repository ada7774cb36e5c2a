package x;

import java.util.List;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.*;

@RestController
public class UserController {
    @GetMapping("/users/export") // expect
    public void exportUsers(HttpServletResponse response) throws Exception {
        List<User> users = userMapper.selectAll();
        EasyExcel.write(response.getOutputStream(), User.class).sheet("users").doWrite(users);
    }
}
