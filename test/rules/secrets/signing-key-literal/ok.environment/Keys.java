package shop;

import io.jsonwebtoken.Jwts;

public class Keys {
    /** Where sessions stand in the cache, and the header that brings a token. */
    public static final String LOGIN_TOKEN_KEY = "login_tokens:";
    public static final String HEADER_TOKEN_KEY = "X-Token";
}
