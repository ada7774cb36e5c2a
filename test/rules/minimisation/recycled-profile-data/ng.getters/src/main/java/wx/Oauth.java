package wx;
@RestController
public class Oauth {
    @GetMapping("/oauth")
    public void oauth(String openid, String token) {
        String text = HttpUtil.get("https://api.weixin.qq.com/sns/userinfo?access_token=" + token + "&openid=" + openid);
        JSONObject user = JSONObject.parseObject(text);
        member.setNickname(user.getString("nickname"));
        member.setSex(user.getInteger("sex")); // expect
    }
}
