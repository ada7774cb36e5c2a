public class Login {
    // expect private String appSecret = "24bab6cdf0b842d5f91978dd40d1cbea";
    private String appSecret = System.getenv("APP_SECRET");
}
