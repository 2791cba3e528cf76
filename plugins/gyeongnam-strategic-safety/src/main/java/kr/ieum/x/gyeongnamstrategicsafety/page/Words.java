package kr.ieum.x.gyeongnamstrategicsafety.page;

/** Words that someone looks for. */
public final class Words {

    private Words() {}

    /** A pattern for ILIKE that finds the words as they are: what the user types has no meaning of its own. */
    public static String pattern(String words) {
        return "%" + words.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
