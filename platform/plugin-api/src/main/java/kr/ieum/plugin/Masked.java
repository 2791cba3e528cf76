package kr.ieum.plugin;

/**
 * Personal data with the telling part hidden. Whoever needs the rest opens it one by one, which is logged.
 *
 * @since 0.2.0
 */
public final class Masked {

    private static final String HIDDEN = "*";

    private Masked() {}

    /** 홍길동 to 홍*동, 이산 to 이*. */
    public static String name(String name) {
        var length = name.length();
        if (length <= 2) {
            return name.substring(0, Math.min(1, length)) + HIDDEN;
        }
        return name.charAt(0) + HIDDEN.repeat(length - 2) + name.charAt(length - 1);
    }

    /** 010-1234-5678 to 010-****-5678; a number of unknown form keeps its last four digits. */
    public static String phone(String phone) {
        var first = phone.indexOf('-');
        var last = phone.lastIndexOf('-');
        if (first > 0 && last > first) {
            return phone.substring(0, first + 1) + HIDDEN.repeat(last - first - 1) + phone.substring(last);
        }
        var kept = Math.min(4, phone.length() / 2);
        return HIDDEN.repeat(phone.length() - kept) + phone.substring(phone.length() - kept);
    }

    /** hong@example.kr to h***@example.kr. */
    public static String email(String email) {
        var at = email.indexOf('@');
        return at < 1 ? HIDDEN.repeat(email.length()) : email.charAt(0) + HIDDEN.repeat(3) + email.substring(at);
    }
}
