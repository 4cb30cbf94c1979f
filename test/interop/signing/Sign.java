import java.net.URI;
import java.nio.charset.StandardCharsets;

public final class Sign {
  public static void main(String[] args) {
    byte[] body = System.getenv("SIGN_BODY").getBytes(StandardCharsets.UTF_8);
    URI uri = URI.create(System.getenv("SIGN_URL"));
    Signing.sign(System.getenv("SIGN_METHOD"), uri, body, "AK", "SK", System.getenv("SIGN_TOKEN"))
        .forEach((name, value) -> System.out.println(name + ": " + value));
  }
}
