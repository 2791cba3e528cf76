package kr.ieum.company.list;

import java.util.Optional;
import java.util.stream.Stream;

/** The orders that an index can give at once; what is not known comes last when sorting downwards. */
public enum CompanySort {
    NAME("name"),
    NAME_DOWN("-name"),
    REVENUE("revenue"),
    REVENUE_DOWN("-revenue"),
    EMPLOYEES("employees"),
    EMPLOYEES_DOWN("-employees"),
    CHANGED("changed"),
    CHANGED_DOWN("-changed");

    private final String key;

    CompanySort(String key) {
        this.key = key;
    }

    /** As in an address and in the database's function: the property, after a minus when downwards. */
    public String key() {
        return key;
    }

    public String property() {
        return key.startsWith("-") ? key.substring(1) : key;
    }

    public boolean isDown() {
        return key.startsWith("-");
    }

    public static Optional<CompanySort> of(String key) {
        return Stream.of(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }

    public static Optional<CompanySort> of(String property, boolean down) {
        return of((down ? "-" : "") + property);
    }
}
