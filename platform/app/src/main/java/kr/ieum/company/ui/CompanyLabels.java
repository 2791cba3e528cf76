package kr.ieum.company.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.company.BusinessNumber;
import kr.ieum.company.CertificateKind;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.SizeClass;
import kr.ieum.region.Industries;
import kr.ieum.region.Industry;
import kr.ieum.region.Regions;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What codes of the register are called on the screen, in the language of the page. */
@Component
public class CompanyLabels {

    private static final String EMPTY = "-";
    private static final int NEWEST_REVISION = 11;

    private final Texts texts;
    private final Regions regions;
    private final Industries industries;

    CompanyLabels(Texts texts, Regions regions, Industries industries) {
        this.texts = texts;
        this.regions = regions;
        this.industries = industries;
    }

    public String status(String status, Locale locale) {
        return texts.get(locale, CompanyStatus.valueOf(status).key());
    }

    public String size(String size, Locale locale) {
        return texts.get(locale, SizeClass.valueOf(size).key());
    }

    /** A certificate that only a plugin or a later version knows keeps its code. */
    public String certificate(String kind, Locale locale) {
        return Stream.of(CertificateKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> texts.get(locale, known.key()))
                .orElse(kind);
    }

    public String district(@Nullable String id, Locale locale) {
        return id == null
                ? EMPTY
                : regions.district(id)
                        .map(district -> district.name().in(locale))
                        .orElse(id);
    }

    /** The class's name behind its code, else what a list called it. */
    public String industry(@Nullable String code, @Nullable Integer revision, @Nullable String label) {
        if (code == null) {
            return label == null ? EMPTY : label;
        }
        return find(code, revision).map(CompanyLabels::named).orElse(code);
    }

    /** A code without its revision, as in a condition. */
    public String industry(String code) {
        return find(code, null).map(CompanyLabels::named).orElse(code);
    }

    public static String businessNumber(@Nullable String digits) {
        if (digits == null) {
            return EMPTY;
        }
        return BusinessNumber.isValid(digits) ? new BusinessNumber(digits).formatted() : digits;
    }

    public static String orEmpty(@Nullable Object value) {
        return value == null ? EMPTY : value.toString();
    }

    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.KOREAN);
    }

    private Optional<Industry> find(String code, @Nullable Integer revision) {
        return revision == null
                ? industries.find(NEWEST_REVISION, code).or(() -> industries.find(NEWEST_REVISION - 1, code))
                : industries.find(revision, code);
    }

    private static String named(Industry industry) {
        return industry.code() + " " + industry.name();
    }
}
