package demo;

class ShiroConfig {
  Map<String, String> filters() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("/druid/**", "anon"); // expect
    filters.put("/**", "jwt");
    return filters;
  }
}
