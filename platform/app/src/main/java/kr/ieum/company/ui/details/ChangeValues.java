package kr.ieum.company.ui.details;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A value of the change history in words; of a list, such as the workplaces, only what the other value has not. */
@Component
class ChangeValues {

    private final Texts texts;
    private final CompanyLabels labels;

    ChangeValues(Texts texts, CompanyLabels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    String inWords(String field, @Nullable JsonNode value, @Nullable JsonNode other, Locale locale) {
        if (value == null) {
            return CompanyLabels.orEmpty(null);
        }
        if (!value.isArray()) {
            return single(field, value, locale);
        }
        var own = new ArrayList<>(value.values());
        if (other != null && other.isArray()) {
            own.removeAll(other.values());
        }
        return own.isEmpty()
                ? CompanyLabels.orEmpty(null)
                : own.stream().map(part -> part(field, part, locale)).collect(Collectors.joining(", "));
    }

    private String single(String field, JsonNode value, Locale locale) {
        return switch (field) {
            case "status" -> known("company.status.", value, locale);
            case "sizeClass" -> known("company.size.", value, locale);
            case "legalForm" -> known("company.legal-form.", value, locale);
            case "businessNumber" -> CompanyLabels.businessNumber(value.asString());
            case "latestRevenue", "latestEmployees" -> number(value, locale);
            case "headquartersHere" -> texts.get(locale, value.asBoolean() ? "text.yes" : "text.no");
            case "district" -> labels.district(value.asString(), locale);
            default -> value.isValueNode() ? value.asString() : value.toString();
        };
    }

    private String part(String field, JsonNode part, Locale locale) {
        return switch (field) {
            case "workplaces" ->
                words(
                        known("company.details.workplace.", part.path("kind"), locale),
                        first(part, "roadAddress", "lotAddress", "complex", "name"));
            case "industries" -> words(text(part, "code"), text(part, "label"));
            case "certificates" ->
                words(labels.certificate(part.path("kind").asString(), locale), text(part, "number"));
            case "figures" ->
                words(
                        text(part, "year"),
                        amount("company.details.field.revenue", part.path("revenue"), locale),
                        amount("company.details.field.exports", part.path("exports"), locale),
                        amount("company.details.field.rndExpense", part.path("rndExpense"), locale),
                        amount("company.details.employees", part.path("employees"), locale),
                        amount("company.details.patents", part.path("patents"), locale));
            default -> part.toString();
        };
    }

    private @Nullable String amount(String key, JsonNode value, Locale locale) {
        return value.isNumber() ? texts.get(locale, key) + " " + number(value, locale) : null;
    }

    private String known(String keys, JsonNode code, Locale locale) {
        try {
            return texts.get(locale, keys + code.asString());
        } catch (NoSuchMessageException ofALaterVersion) {
            return code.asString();
        }
    }

    private static String number(JsonNode value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value.asLong());
    }

    private static @Nullable String first(JsonNode part, String... fields) {
        return Stream.of(fields)
                .map(field -> text(part, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode part, String field) {
        var value = part.path(field);
        return value.isMissingNode() || value.isNull() || value.asString().isEmpty() ? null : value.asString();
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
