import com.auth0.jwt.JWT;

class Tokens {
  String create(long id) {
    return JWT.create().withClaim("id", id).sign(algorithm); // expect
  }
}
