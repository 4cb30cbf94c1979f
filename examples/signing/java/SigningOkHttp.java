import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/** Signing for clients on OkHttp: {@code new OkHttpClient.Builder().addInterceptor(…)}. */
public record SigningOkHttp(String accessKey, String secretKey) implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Buffer body = new Buffer();
        if (request.body() != null) request.body().writeTo(body);
        Request.Builder signed = request.newBuilder();
        Signing.sign(request.method(), request.url().uri(), body.readByteArray(), accessKey, secretKey, null)
                .forEach(signed::header);
        return chain.proceed(signed.build());
    }
}
