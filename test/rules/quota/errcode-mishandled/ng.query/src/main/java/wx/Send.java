package wx;
@RestController
public class Send {
    @PostMapping("/send")
    public String send(String body) {
        HttpUtil.post("https://api.weixin.qq.com/cgi-bin/message/subscribe/send?access_token=" + token, body); // expect
        return "ok";
    }
}
