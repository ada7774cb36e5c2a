package x;

import org.springframework.web.bind.annotation.*;
import javax.servlet.http.*;

@RestController
public class OAuthController {
    @GetMapping("/auth")
    public void auth(@RequestParam("state") String state, HttpServletResponse response) throws Exception {
        response.sendRedirect("https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&response_type=code&scope=snsapi_base&state=" + state);
    }
}
