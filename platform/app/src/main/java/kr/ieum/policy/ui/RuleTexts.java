package kr.ieum.policy.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.policy.Clauses;
import kr.ieum.policy.Policy;
import kr.ieum.policy.Rule;
import kr.ieum.policy.RuleValue;
import kr.ieum.policy.RuleVersion;
import kr.ieum.policy.Unit;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules as words, in the language of the page. */
@Component
public class RuleTexts {

    private static final MonthDay FEBRUARY_END = MonthDay.of(2, 29);
    private static final int FEW = 3;

    private final Texts texts;
    private final Policy policy;
    private final Clauses clauses;

    RuleTexts(Texts texts, Policy policy, Clauses clauses) {
        this.texts = texts;
        this.policy = policy;
        this.clauses = clauses;
    }

    /** The value with its unit: {@code 10%}, {@code S 30억원, A 10억원}, {@code 부산, 울산}. */
    public String value(RuleVersion version) {
        return value(version.rule(), version.value());
    }

    /** As {@link #value(RuleVersion)}, with amounts in a unit that the page has chosen. */
    public String value(RuleVersion version, MoneyUnit money) {
        return value(version.rule(), version.value(), money, Integer.MAX_VALUE);
    }

    /** A number with its unit; won in Korean in 억원 where that is exact. */
    public String number(Unit unit, BigDecimal number) {
        return number(unit, number, moneyUnit(number));
    }

    /** As {@link #number(Unit, BigDecimal)}, with an amount in a unit that the page has chosen. */
    public String number(Unit unit, BigDecimal number, MoneyUnit money) {
        return switch (unit) {
            case WON ->
                money == MoneyUnit.WON
                        ? get("policy.unit.WON", grouped(number))
                        : get("policy.unit.money", money(number, money), get(money.key()));
            case NONE -> number.stripTrailingZeros().toPlainString();
            default -> get("policy.unit." + unit, grouped(number), number);
        };
    }

    /** What a key of a table or set is called. */
    public String key(String key) {
        return policy.nameOf(key).in(locale());
    }

    /** From when to when a version holds, with its last day. */
    public String term(RuleVersion version) {
        var to = version.to();
        return to == null
                ? get("policy.term.open", version.from().toString())
                : get("policy.term", version.from().toString(), to.minusDays(1).toString());
    }

    /** The clause by id and name. */
    public String clause(String id) {
        return clauses.find(id)
                .map(clause -> get("policy.clause", id, clause.measure().in(locale())))
                .orElse(id);
    }

    String value(Rule rule, RuleValue value) {
        return value(rule, value, null, Integer.MAX_VALUE);
    }

    /** As {@link #value(RuleVersion)}, with the first few keys and how many more there are. */
    String brief(RuleVersion version) {
        return value(version.rule(), version.value(), null, FEW);
    }

    String get(String key, Object... arguments) {
        return texts.get(locale(), key, arguments);
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private String value(Rule rule, RuleValue value, @Nullable MoneyUnit money, int most) {
        return switch (value) {
            case RuleValue.Figure single -> shown(rule.unit(), single.number(), money);
            case RuleValue.Table table -> table.namesDayOfYear() ? dayOfYear(table) : entries(rule, table, money, most);
            case RuleValue.Members set -> joined(set.keys(), most, this::key);
        };
    }

    private String entries(Rule rule, RuleValue.Table table, @Nullable MoneyUnit money, int most) {
        var numbers = table.numbers();
        return joined(
                table.keys(),
                most,
                key -> key(key) + " " + shown(rule.unit(), Objects.requireNonNull(numbers.get(key)), money));
    }

    private String joined(Set<String> keys, int most, Function<String, String> word) {
        var first = keys.stream().limit(most).map(word).collect(Collectors.joining(", "));
        return keys.size() > most ? first + get("policy.more", keys.size() - most) : first;
    }

    private String shown(Unit unit, BigDecimal number, @Nullable MoneyUnit money) {
        return money == null ? number(unit, number) : number(unit, number, money);
    }

    private String dayOfYear(RuleValue.Table table) {
        var day = table.dayOfYear().orElseThrow();
        return day.equals(FEBRUARY_END)
                ? get("policy.february-end")
                : DateTimeFormatter.ofPattern(get("policy.day-pattern"), locale())
                        .format(day);
    }

    /** English does not count in 억. */
    private MoneyUnit moneyUnit(BigDecimal won) {
        var big = BigDecimal.valueOf(MoneyUnit.HUNDRED_MILLION.won());
        var exact = won.signum() != 0 && won.remainder(big).signum() == 0;
        return exact && locale().getLanguage().equals("ko") ? MoneyUnit.HUNDRED_MILLION : MoneyUnit.WON;
    }

    private static String money(BigDecimal won, MoneyUnit unit) {
        return grouped(won.divide(BigDecimal.valueOf(unit.won())));
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.KOREA)).format(number);
    }
}
