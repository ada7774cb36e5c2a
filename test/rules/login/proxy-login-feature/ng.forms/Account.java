class Account {
  private String mpPassword; // expect
}
