public class Crypto {
    private static final String AES_KEY = "k8Xn2pQ7vR4tZ1mB"; // expect

    public String open(String text) {
        return AesUtil.decrypt(text, AES_KEY);
    }
}
