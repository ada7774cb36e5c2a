package x;

import org.springframework.web.bind.annotation.*;
import javax.servlet.http.*;

@RestController
public class DealerController {
    @GetMapping("/go")
    public void go(@CookieValue("openid") String openid, HttpServletResponse response) throws Exception {
        response.sendRedirect("https://dms01.carmaker-east.cn/bind?openId=" + openid);
    }
}
