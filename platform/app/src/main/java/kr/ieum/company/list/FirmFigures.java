package kr.ieum.company.list;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.text.Texts;
import kr.ieum.uikit.HomeFigure;
import kr.ieum.uikit.HomeSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the home page how many firms the register holds, how many changed lately, and what is missing. */
@Component
@Order(100)
class FirmFigures implements HomeSource {

    private static final int LATELY = 7;

    private final CompanySearch companySearch;
    private final Texts texts;
    private final Clock clock;

    FirmFigures(CompanySearch companySearch, Texts texts, Clock clock) {
        this.companySearch = companySearch;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<HomeFigure> homeFigures(Locale locale) {
        if (CurrentUser.find()
                .map(IeumUser::role)
                .filter(role -> !role.isOfMinistry())
                .isEmpty()) {
            return List.of();
        }
        var week = LocalDate.now(clock).minusDays(LATELY).toString();
        return List.of(
                figure("total", Map.of(), locale),
                figure("changed", Map.of(Condition.CHANGED_SINCE.key(), week), locale),
                figure("without-number", Map.of(Condition.GAP.key(), "number"), locale));
    }

    private HomeFigure figure(String name, Map<String, String> conditions, Locale locale) {
        var count = companySearch.count(CompanyConditions.of(conditions));
        var query = new StringBuilder();
        conditions.forEach(
                (key, value) -> query.append('?').append(key).append('=').append(value));
        return new HomeFigure(
                texts.get(locale, "company.list.home." + name),
                texts.get(
                        locale,
                        "company.list.home.value",
                        NumberFormat.getIntegerInstance(locale).format(count)),
                texts.get(locale, "company.list.home." + name + ".note"),
                "companies" + query);
    }
}
