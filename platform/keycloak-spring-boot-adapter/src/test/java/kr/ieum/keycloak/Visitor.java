package kr.ieum.keycloak;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and follows, who fills in Keycloak's forms. */
final class Visitor {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*method=\"post\"", Pattern.DOTALL);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    HttpResponse<String> open(URI address) {
        return send(HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*")
                .GET()
                .build());
    }

    /** Opens a page behind the door and passes Keycloak's two pages; the last answer of the way. */
    HttpResponse<String> signIn(URI behindTheDoor, String name, String password) {
        var page = open(behindTheDoor);
        var form = new LinkedHashMap<String, String>();
        form.put("username", name);
        if (page.body().contains("name=\"password\"")) {
            form.put("password", password);
        }
        page = fill(page, form);
        if (page.body().contains("name=\"password\"") && !form.containsKey("password")) {
            form.put("password", password);
            page = fill(page, form);
        }
        return page;
    }

    HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form at " + page.uri() + ":\n" + page.body());
        }
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Keycloak marks its cookies as secure; browsers send those to this machine all the same, and so does this. */
    private static final class LocalCookies extends CookieManager {

        LocalCookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            var given = new LinkedHashMap<String, List<String>>();
            headers.forEach((name, values) -> given.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*Secure", ""))
                            .toList()));
            super.put(address, given);
        }
    }
}
