package demo;

class SecurityConfig extends WebSecurityConfigurerAdapter {
  protected void configure(HttpSecurity http) throws Exception {
    http.authorizeRequests()
        .antMatchers("/login", "/captcha").permitAll()
        .antMatchers("/actuator/**", "/druid/**").hasRole("OPS")
        .anyRequest().authenticated();
  }
}
