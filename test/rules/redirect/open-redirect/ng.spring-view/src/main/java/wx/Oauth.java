package wx;
@Controller
public class Oauth {
    @GetMapping("/back")
    public String back(@RequestParam("state") String returnUrl) {
        return "redirect:" + returnUrl; // expect
    }
    @GetMapping("/home")
    public String home(@RequestParam("id") String id) {
        return "redirect:/home/" + id;
    }
}
