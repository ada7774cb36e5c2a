class Local {
  public string AppId = "wx0f1e2d3c4b5a6978";
  public string AppSecret { get; set; } = "9c1d4e7fa20b4c6e8d35b1f60a7e2c94"; // expect
}
