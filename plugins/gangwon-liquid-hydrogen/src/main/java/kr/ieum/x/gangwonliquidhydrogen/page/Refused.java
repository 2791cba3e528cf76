package kr.ieum.x.gangwonliquidhydrogen.page;

/** A rule said no; the text under the key says what happened, why, and what to do. */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param arguments texts, numbers that stay as they are, or enums that have a word of their own */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Someone has removed the record since it was shown. */
    public static Refused gone() {
        return new Refused("refused.gone");
    }
}
