package kr.ieum.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a session ended, left in the browser for the sign-in page to say, once. */
public enum EndNotice {
    /** Nothing was done for the time of the session. */
    IDLE,
    /** The account was disabled or changed. */
    CHANGED,
    /** The user chose a new password. */
    PASSWORD;

    private static final String COOKIE = "ieum-ended";
    private static final int FIVE_MINUTES = 300;

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, name(), FIVE_MINUTES));
    }

    public static Optional<EndNotice> take(HttpServletRequest request, HttpServletResponse response) {
        var found = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie ->
                        Stream.of(values()).filter(notice -> notice.name().equals(cookie.getValue())))
                .findFirst();
        found.ifPresent(notice -> response.addCookie(cookie(request, "", 0)));
        return found;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
