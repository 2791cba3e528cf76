package kr.ieum.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.tenancy.TenantId;
import kr.ieum.text.Texts;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells a signed-in user that this is another tenant's address. Plain HTML: nothing of the session is used for it. */
@Component
class OtherAddressPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 17px/1.5 "Pretendard GOV", Pretendard, "Malgun Gothic", "Noto Sans KR", "NanumGothic", sans-serif;
                   color: #1e2124; margin: 0 auto; padding: 64px 24px; max-width: 40rem }
            a, button { font: inherit; color: #0b50d0 }
            .own { display: inline-block; padding: 11px 20px; border-radius: 6px; background: #256ef4; color: #fff;
                   text-decoration: none }
            button { padding: 10px 20px; border: 1px solid #58616a; border-radius: 6px; background: #fff; color: #1e2124 }
            form { display: inline }
            :focus-visible { outline: 2px solid #256ef4; outline-offset: 2px }
            </style></head>
            <body><main><h1>%s</h1><p>%s</p><p>%s</p>
            <p><a class="own" href="%s">%s</a>
            <form method="post" action="%s"><input type="hidden" name="%s" value="%s"><button>%s</button></form></p>
            </main></body></html>
            """;

    private final TenantAddresses addresses;
    private final TenantDirectory tenants;
    private final Texts texts;

    OtherAddressPage(TenantAddresses addresses, TenantDirectory tenants, Texts texts) {
        this.addresses = addresses;
        this.tenants = tenants;
        this.texts = texts;
    }

    void answer(IeumUser user, TenantId wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var locale = languageOf(request);
        var own = name(user.tenant(), locale);
        var other = name(wanted, locale);
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(PAGE.formatted(Stream.of(
                                locale.getLanguage(),
                                texts.get(locale, "identity.other.title"),
                                texts.get(locale, "identity.other.title"),
                                texts.get(locale, "identity.other.what", other, own, user.name()),
                                texts.get(locale, "identity.other.hint"),
                                addresses.of(user.tenant(), request),
                                texts.get(locale, "identity.other.own", own),
                                request.getContextPath() + "/logout",
                                token == null ? "" : token.getParameterName(),
                                token == null ? "" : token.getToken(),
                                texts.get(locale, "identity.other.sign-out"))
                        .map(HtmlUtils::htmlEscape)
                        .toArray()));
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
