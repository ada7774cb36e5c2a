public class CorsFilter implements Filter {
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain) {
    HttpServletRequest request = (HttpServletRequest) req;
    HttpServletResponse response = (HttpServletResponse) res;
    String origin = request.getHeader("Origin");
    if (allowed.contains(origin)) {
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
    chain.doFilter(req, res);
  }
}
