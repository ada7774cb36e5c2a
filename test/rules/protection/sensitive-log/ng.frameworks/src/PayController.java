import com.jfinal.core.Controller;
import com.jfinal.kit.HttpKit;
import com.jfinal.kit.LogKit;
import com.jfinal.weixin.sdk.kit.PaymentKit;

public class PayController extends Controller {
  public void payNotify() {
    String xml = HttpKit.readData(getRequest());
    LogKit.info("notify=" + xml); // expect
    Map<String, String> map = PaymentKit.xmlToMap(xml);
    String transactionId = map.get("transaction_id");
    String orderNo = map.get("out_trade_no");
    LogKit.info("order " + orderNo + " paid by " + transactionId);
    renderText("SUCCESS");
  }

  public void bind() {
    String phone = getPara("phone");
    LogKit.info("bind " + phone); // expect
    renderJson("ok", true);
  }
}
