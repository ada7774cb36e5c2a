package x;

import org.springframework.web.bind.annotation.*;
import javax.servlet.http.*;

@RestController
public class JumpController {
    @GetMapping("/jump")
    public void jump(@RequestParam("url") String url, HttpServletResponse response) throws Exception {
        response.sendRedirect(url); // expect
    }
}
