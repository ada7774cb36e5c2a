import com.auth0.jwt.JWT;

class Tokens {
  String create(long id, Date end) {
    return JWT.create().withClaim("id", id).withExpiresAt(end).sign(algorithm);
  }
}
