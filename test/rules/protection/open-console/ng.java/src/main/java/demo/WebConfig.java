package demo;

class WebConfig implements WebMvcConfigurer {
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new TokenInterceptor())
        .addPathPatterns("/**")
        .excludePathPatterns("/login", "/druid/*"); // expect
  }
}
