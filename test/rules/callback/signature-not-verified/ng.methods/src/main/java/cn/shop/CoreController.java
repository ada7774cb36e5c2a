package cn.shop;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

@Controller
public class CoreController {

  @RequestMapping(value = "/core", method = { RequestMethod.GET, RequestMethod.POST })
  public void core(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String method = request.getMethod().toLowerCase();
    if ("get".equals(method)) {
      if (check(request)) response.getWriter().print(request.getParameter("echostr"));    } else if ("post".equals(method)) {
      response.getWriter().print(CoreService.process(request)); // expect
    }
  }

  private boolean check(HttpServletRequest request) {
    String signature = request.getParameter("signature");
    return Sha.sha1(request.getParameter("timestamp"), request.getParameter("nonce")).equals(signature);
  }
}
