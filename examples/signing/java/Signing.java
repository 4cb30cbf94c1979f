import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests to DIS with an access key. Needs Java 17 or later, and nothing else. */
public final class Signing {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private Signing() {}

    /**
     * The headers to add to a request that is ready to be sent: address with its query, body as it goes over the wire.
     *
     * @param securityToken belongs to a temporary access key; null otherwise
     */
    public static Map<String, String> sign(
            String method, URI uri, byte[] body, String accessKey, String secretKey, String securityToken) {
        String date = ZonedDateTime.now(ZoneOffset.UTC).format(DATE);
        Map<String, String> added = new TreeMap<>(Map.of("X-Sdk-Date", date));
        if (securityToken != null) added.put("X-Security-Token", securityToken);

        Map<String, String> signed = new TreeMap<>(Map.of("host", uri.getRawAuthority()));
        added.forEach((name, value) -> signed.put(name.toLowerCase(), value));
        String names = String.join(";", signed.keySet());
        List<String> canonical = new ArrayList<>(List.of(method, path(uri), query(uri)));
        signed.forEach((name, value) -> canonical.add(name + ":" + value));
        canonical.addAll(List.of("", names, sha256(body)));

        String text = "SDK-HMAC-SHA256\n" + date + "\n" + sha256(utf8(String.join("\n", canonical)));
        added.put("Authorization", "SDK-HMAC-SHA256 Access=" + accessKey + ", SignedHeaders=" + names + ", Signature="
                + hmac(utf8(secretKey), utf8(text)));
        return added;
    }

    private static String path(URI uri) {
        String encoded = Arrays.stream(uri.getRawPath().split("/"))
                .map(segment -> recode(segment.replace("+", "%2B")))
                .collect(Collectors.joining("/"));
        return encoded + "/";
    }

    /** Sorted by name, then by value. */
    private static String query(URI uri) {
        if (uri.getRawQuery() == null) return "";
        return Arrays.stream(uri.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new String[] {recode(pair[0]), pair.length < 2 ? "" : recode(pair[1])})
                .sorted(Arrays::compare)
                .map(pair -> pair[0] + "=" + pair[1])
                .collect(Collectors.joining("&"));
    }

    private static String recode(String text) {
        return encode(URLDecoder.decode(text, StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }

    private static String hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(data));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }
}
