import okhttp3.OkHttpClient;
import org.openapitools.client.ApiClient;
import org.openapitools.client.JSON;
import org.openapitools.client.auth.ApiKeyAuth;
import org.openapitools.client.model.DisError;

/** OpenAPI Generator's library `okhttp-gson`. */
public final class OkHttp {
  public static void main(String[] args) {
    OkHttpClient.Builder sender = new OkHttpClient.Builder();
    boolean signed = System.getenv("DIS_TARGET").equals("verify");
    if (signed) {
      sender.addInterceptor(new SigningOkHttp(System.getenv("DIS_ACCESS_KEY"), System.getenv("DIS_SECRET_KEY")));
    }
    ApiClient client = new ApiClient(sender.build());
    client.setBasePath(System.getenv("DIS_ENDPOINT"));
    if (!signed) ((ApiKeyAuth) client.getAuthentication("AuthToken")).setApiKey(System.getenv("DIS_TOKEN"));
    Scenario.tell(new OpenApiGenerator(client, body -> JSON.deserialize(body, DisError.class)));
  }
}
