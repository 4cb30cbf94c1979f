import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Signing for clients on java.net.http. That of OpenAPI Generator takes it: {@code client.setRequestInterceptor(…)}. */
public record SigningHttpClient(String accessKey, String secretKey) implements Consumer<HttpRequest.Builder> {
    @Override
    public void accept(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        byte[] body = request.bodyPublisher().map(SigningHttpClient::bytesOf).orElse(new byte[0]);
        Signing.sign(request.method(), request.uri(), body, accessKey, secretKey, null).forEach(builder::setHeader);
    }

    private static byte[] bytesOf(HttpRequest.BodyPublisher publisher) {
        HttpResponse.BodySubscriber<byte[]> bytes = HttpResponse.BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                bytes.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer buffer) {
                bytes.onNext(List.of(buffer));
            }

            @Override
            public void onError(Throwable error) {
                bytes.onError(error);
            }

            @Override
            public void onComplete() {
                bytes.onComplete();
            }
        });
        return bytes.getBody().toCompletableFuture().join();
    }
}
