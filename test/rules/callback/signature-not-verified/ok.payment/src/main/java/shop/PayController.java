package shop;
@RestController
public class PayController {
    @PostMapping("/pay/notify")
    public String paid(HttpServletRequest request) throws Exception {
        String xml = IOUtils.toString(request.getInputStream(), "UTF-8");
        Map<String, String> map = XmlMaps.read(xml);
        if (!WXPayUtil.isSignatureValid(map, key)) return "FAIL";
        if ("SUCCESS".equals(map.get("result_code"))) orders.paid(map.get("out_trade_no"));
        return "<xml><return_code>SUCCESS</return_code></xml>";
    }
}
