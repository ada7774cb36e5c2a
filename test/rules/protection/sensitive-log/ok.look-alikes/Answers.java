package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Answers {
    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private final Users users = new Users();

    public void save(String token) {
        String userid = users.getUseridFromToken(token);
        log.info("answered by {}", userid);
    }
}
