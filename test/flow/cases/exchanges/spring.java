// case: a body object and a request parameter
// sinks: log
// file: wx/app.json
{ "pages": ["pages/a/a"] }
// file: wx/pages/a/a.js
Page({
  send() {
    wx.getLocation({
      success: (res) => {
        wx.request({ url: "https://shop.example/wx/visit/save", method: "POST", data: { spot: res, n: 1 } });
        wx.request({ url: "https://shop.example/wx/visit/near?one=" + res.latitude + "&two=2" });
      },
    });
  },
});
// file: src/main/java/VisitController.java
@RestController
@RequestMapping("/wx/visit")
public class VisitController {
  @PostMapping("save")
  public Object save(@RequestBody Visit visit) {
    log.info("{}", visit.getSpot()); // sink: log location
    log.info("{}", visit.getN());
    return null;
  }
  @GetMapping("near")
  public Object near(@RequestParam String one, @RequestParam String two) {
    log.info(one); // sink: log location
    log.info(two);
    return null;
  }
}
// case: the answer of a controller
// sinks: log
// file: wx/app.json
{ "pages": ["pages/a/a"] }
// file: wx/pages/a/a.js
Page({
  load() {
    wx.request({
      url: "https://shop.example/wx/visit/session",
      success: (res) => {
        console.log(res.data.k); // sink: log session-key
      },
    });
  },
});
// file: src/main/java/VisitController.java
@RestController
@RequestMapping("/wx/visit")
public class VisitController {
  @GetMapping("session")
  public Object session(@RequestParam String code) {
    Map<String, Object> map = new HashMap<>();
    map.put("k", wxMaService.getUserService().getSessionInfo(code).getSessionKey());
    return map;
  }
}
