package bot;

class Login {
    void show(String ticket) {
        out.println("https://api.qrserver.com/v1/create-qr-code/?data=" + ticket); // expect
    }
}
