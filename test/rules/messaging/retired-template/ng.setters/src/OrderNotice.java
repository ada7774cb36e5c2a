package shop;

class OrderNotice {
    void paid(Order order) {
        WxaTemplate template = new WxaTemplate();
        template.setTouser(order.getOpenid());
        template.setForm_id(order.getPrepayId()); // expect
        template.setTemplate_id("sK2pxYoo46AY");
        WxaTemplateApi.send(template);
    }
}
