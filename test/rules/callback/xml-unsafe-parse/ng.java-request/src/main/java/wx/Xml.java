package wx;
import javax.servlet.http.HttpServletRequest;
public class Xml {
    public static Map<String, String> read(HttpServletRequest request) throws Exception {
        SAXReader reader = new SAXReader(); // expect
        return flat(reader.read(request.getInputStream()));
    }
}
