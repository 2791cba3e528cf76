package kr.ieum.company.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the list of firms can be narrowed by; the key stands in addresses, so it never changes. Of a choice several values
 * may be given: a firm meets it with any of them.
 */
public enum Condition {
    /** Words, parts of the name, or the first digits of a business number. */
    TEXT("q", false, ".{1,100}"),
    STATUS("status", true, "OPERATING|SUSPENDED|CLOSED"),
    SIZE("size", true, "MICRO|SMALL|MEDIUM|MID_SIZED|LARGE|UNKNOWN"),
    /** KSIC: the letter of a section or the first digits of a code, revision 10 or 11. */
    INDUSTRY("ksic", true, "[A-U]|[0-9]{2,5}"),
    /** A city contains its general districts. */
    DISTRICT("district", true, "[a-z0-9-]+(/[a-z0-9-]+){1,2}"),
    /** Of the region's classification (requirement 1.3); NONE for firms that have none. */
    FIRM_CLASS("class", true, "POTENTIAL|CANDIDATE|LEADING|NONE"),
    CERTIFICATE("cert", true, "[A-Z][A-Z0-9_]{1,40}"),
    /** A list that names the firm. */
    SOURCE("source", true, ".{1,200}"),
    /** What is missing in the record. */
    GAP("gap", true, "number|industry|district|gone"),
    EMPLOYEES_FROM("emp-from", false, "[0-9]{1,9}"),
    EMPLOYEES_TO("emp-to", false, "[0-9]{1,9}"),
    /** Million won. */
    REVENUE_FROM("rev-from", false, "[0-9]{1,9}"),
    /** Million won. */
    REVENUE_TO("rev-to", false, "[0-9]{1,9}"),
    /** A date; changes of that day count. */
    CHANGED_SINCE("changed", false, "20[0-9]{2}-[01][0-9]-[0-3][0-9]");

    private final String key;
    private final boolean choice;
    private final Pattern form;

    Condition(String key, boolean choice, String form) {
        this.key = key;
        this.choice = choice;
        this.form = Pattern.compile(form);
    }

    public String key() {
        return key;
    }

    /** Whether several values may be given. */
    public boolean isChoice() {
        return choice;
    }

    public boolean admits(String value) {
        return form.matcher(value).matches();
    }

    /** Key of the condition's name in the bundles. */
    public String nameKey() {
        return "company.list.condition." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Condition> of(String key) {
        return Stream.of(values())
                .filter(condition -> condition.key.equals(key))
                .findFirst();
    }
}
