import com.auth0.jwt.algorithms.Algorithm;

class JwtHelper {
  static final String SECRET = "X-Shop-Token"; // expect

  String create() {
    return JWT.create().sign(Algorithm.HMAC256(SECRET));
  }
}
