package kr.ieum.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells a signed-in user that this is another tenant's address. Plain HTML: nothing of the session is used for it. */
@Component
class OtherAddressPage {

    private final TenantAddresses addresses;
    private final TenantDirectory tenants;
    private final Texts texts;
    private final String page;

    OtherAddressPage(TenantAddresses addresses, TenantDirectory tenants, Texts texts) throws IOException {
        this.addresses = addresses;
        this.tenants = tenants;
        this.texts = texts;
        this.page = new ClassPathResource("identity/other-address.html").getContentAsString(StandardCharsets.UTF_8);
    }

    void answer(IeumUser user, TenantId wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var filled = page;
        for (var value : values(user, wanted, request).entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", HtmlUtils.htmlEscape(value.getValue()));
        }
        response.getWriter().write(filled);
    }

    private Map<String, String> values(IeumUser user, TenantId wanted, HttpServletRequest request) {
        var locale = languageOf(request);
        var own = name(user.tenant(), locale);
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Map.ofEntries(
                Map.entry("language", locale.getLanguage()),
                Map.entry("title", texts.get(locale, "identity.other.title")),
                Map.entry("what", texts.get(locale, "identity.other.what", name(wanted, locale), own, user.name())),
                Map.entry("hint", texts.get(locale, "identity.other.hint")),
                Map.entry("own", texts.get(locale, "identity.other.own", own)),
                Map.entry("own-address", addresses.of(user.tenant(), request)),
                Map.entry("sign-out", texts.get(locale, "identity.other.sign-out")),
                Map.entry("sign-out-address", request.getContextPath() + "/logout"),
                Map.entry("token-name", token == null ? "" : token.getParameterName()),
                Map.entry("token", token == null ? "" : token.getToken()));
    }

    private String name(TenantId tenant, Locale locale) {
        return tenants.find(tenant).map(face -> face.name(locale)).orElse(tenant.value());
    }

    private static Locale languageOf(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                        .flatMap(Stream::of)
                        .anyMatch(cookie -> "ieum-language".equals(cookie.getName()) && "en".equals(cookie.getValue()))
                ? Locale.ENGLISH
                : Locale.KOREAN;
    }
}
