package demo;

@Service
public class TemplateMsgServiceImpl {
  public void sendBatch(TemplateMsgForm form) {
    IPage<WxUser> wxUsers = wxUserService.queryPage(form.getFilter());
    wxUsers.getRecords().forEach(user -> {
      wxMpService.getTemplateMsgService().sendTemplateMsg(builder.toUser(user.getOpenid()).build()); // expect
    });
  }
}
