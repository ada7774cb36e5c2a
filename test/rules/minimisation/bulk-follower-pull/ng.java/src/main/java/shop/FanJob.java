package shop;

import me.chanjar.weixin.mp.api.WxMpService;

public class FanJob {
    private WxMpService wxMpService;
    private FanMapper fanMapper;

    @Scheduled(cron = "0 0 2 * * ?")
    public void sync() {
        List<String> openids = wxMpService.getUserService().userList(null).getOpenids(); // expect
        for (String openid : openids) {
            fanMapper.insert(wxMpService.getUserService().userInfo(openid));
        }
    }
}
