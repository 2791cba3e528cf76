package kr.ieum.company.ui.list;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the list; the first two always stand. */
enum CompanyColumn {
    PLACE(null, true, "4.5rem"),
    NAME("name", false, "15rem"),
    BUSINESS_NUMBER(null, false, "9.5rem"),
    REPRESENTATIVE(null, false, "8rem"),
    INDUSTRY(null, false, "16rem"),
    SIZE(null, false, "7rem"),
    STATUS(null, false, "7rem"),
    DISTRICT(null, false, "8rem"),
    REVENUE("revenue", true, "10rem"),
    EMPLOYEES("employees", true, "8rem"),
    YEAR(null, true, "7rem"),
    CERTIFICATES(null, false, "12rem"),
    FOUNDED(null, false, "8rem"),
    PHONE(null, false, "9rem"),
    CHANGED("changed", false, "8.5rem");

    private static final Set<CompanyColumn> ALWAYS = EnumSet.of(PLACE, NAME);
    private static final Set<CompanyColumn> AT_FIRST_HIDDEN =
            EnumSet.of(REPRESENTATIVE, YEAR, CERTIFICATES, FOUNDED, PHONE);

    private final @Nullable String sortProperty;
    private final boolean quantity;
    private final String width;

    CompanyColumn(@Nullable String sortProperty, boolean quantity, String width) {
        this.sortProperty = sortProperty;
        this.quantity = quantity;
        this.width = width;
    }

    String headerKey() {
        return "company.list.column." + name().toLowerCase(Locale.ROOT);
    }

    Optional<String> sortProperty() {
        return Optional.ofNullable(sortProperty);
    }

    /** Quantities stand on the right. */
    boolean isQuantity() {
        return quantity;
    }

    String width() {
        return width;
    }

    static Set<CompanyColumn> choosable() {
        return EnumSet.complementOf(EnumSet.copyOf(ALWAYS));
    }

    static Set<CompanyColumn> shownAtFirst() {
        return EnumSet.complementOf(EnumSet.copyOf(AT_FIRST_HIDDEN));
    }

    /** The names, separated by commas, in the order of the list. */
    static String join(Set<CompanyColumn> columns) {
        return columns.stream().sorted().map(CompanyColumn::name).collect(Collectors.joining(","));
    }

    /** @param chosen names, separated by commas; unknown ones are left out */
    static Set<CompanyColumn> parse(String chosen) {
        var columns = EnumSet.copyOf(ALWAYS);
        Stream.of(values())
                .filter(column -> Set.of(chosen.split(",", -1)).contains(column.name()))
                .forEach(columns::add);
        return columns;
    }
}
