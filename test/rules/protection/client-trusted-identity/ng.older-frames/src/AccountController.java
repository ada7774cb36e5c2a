import com.jfinal.core.Controller;

public class AccountController extends Controller {
  public void bind() {
    String openid = getPara("openid"); // expect
    Account account = accountService.findByOpenid(openid);
    renderJson(account);
  }
}
