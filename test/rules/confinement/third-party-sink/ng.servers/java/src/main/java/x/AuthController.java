package x;

import org.springframework.web.bind.annotation.*;
import javax.servlet.http.*;

@RestController
public class AuthController {
    @GetMapping("/go")
    public void go(@CookieValue("openid") String openid, HttpServletResponse response) throws Exception {
        response.sendRedirect("http://point.outsider-data.com/bind/init.html?openId=" + openid + "&state=31"); // expect
    }
}
