package shop;

public class WechatInterceptor implements HandlerInterceptor {
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        if (request.getSession().getAttribute("user") != null) return true;
        response.sendRedirect(wxMpService.oauth2buildAuthorizationUrl(url, "snsapi_userinfo", "state")); // expect
        return false;
    }
}
