public class Crypto {
    private static final String AES_KEY_NAME = "aesKey2";

    public String open(String text) {
        String aesKey = System.getenv("AES_KEY");
        return AesUtil.decrypt(text, aesKey);
    }
}
