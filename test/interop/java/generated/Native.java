import org.openapitools.client.ApiClient;
import org.openapitools.client.model.DisError;

/** OpenAPI Generator's library `native`: java.net.http and Jackson. It leaves signing and tokens to an interceptor. */
public final class Native {
  public static void main(String[] args) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("DIS_ENDPOINT"));
    if (System.getenv("DIS_TARGET").equals("verify")) {
      client.setRequestInterceptor(
          new SigningHttpClient(System.getenv("DIS_ACCESS_KEY"), System.getenv("DIS_SECRET_KEY")));
    } else {
      client.setRequestInterceptor(request -> request.setHeader("X-Auth-Token", System.getenv("DIS_TOKEN")));
    }
    Scenario.tell(new OpenApiGenerator(client, body -> client.getObjectMapper().readValue(body, DisError.class)));
  }
}
