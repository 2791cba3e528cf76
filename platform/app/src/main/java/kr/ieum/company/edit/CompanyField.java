package kr.ieum.company.edit;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a firm that are compared one by one: in the history, when two people change one, and in a merge. */
@SuppressWarnings("ImmutableEnumChecker") // references to accessors
public enum CompanyField {
    NAME("name", CompanyData::name),
    LEGAL_FORM("legalForm", CompanyData::legalForm),
    ENGLISH_NAME("englishName", CompanyData::englishName),
    BUSINESS_NUMBER("businessNumber", CompanyData::businessNumber),
    CORPORATE_NUMBER("corporateNumber", CompanyData::corporateNumber),
    REPRESENTATIVE("representative", CompanyData::representative),
    STATUS("status", CompanyData::status),
    SIZE_CLASS("sizeClass", CompanyData::sizeClass),
    FOUNDED_ON("foundedOn", CompanyData::foundedOn),
    PHONE("phone", CompanyData::phone),
    WEBSITE("website", CompanyData::website),
    PRODUCTS("products", CompanyData::products),
    WORKPLACES("workplaces", CompanyData::workplaces),
    INDUSTRIES("industries", CompanyData::industries),
    CERTIFICATES("certificates", CompanyData::certificates),
    FIGURES("figures", CompanyData::figures);

    private final String property;
    private final Function<CompanyData, @Nullable Object> value;

    CompanyField(String property, Function<CompanyData, @Nullable Object> value) {
        this.property = property;
        this.value = value;
    }

    /** The field's name in the history. */
    public String property() {
        return property;
    }

    /** Key of the field's name on the screen. */
    public String key() {
        return "company.details.field." + property;
    }

    public @Nullable Object of(CompanyData company) {
        return value.apply(company);
    }

    public boolean isPart() {
        return compareTo(WORKPLACES) >= 0;
    }

    /** The fields in which the two differ. */
    public static Set<CompanyField> differing(CompanyData one, CompanyData other) {
        var differing = EnumSet.noneOf(CompanyField.class);
        for (var field : values()) {
            if (!Objects.equals(field.of(one), field.of(other))) {
                differing.add(field);
            }
        }
        return differing;
    }
}
