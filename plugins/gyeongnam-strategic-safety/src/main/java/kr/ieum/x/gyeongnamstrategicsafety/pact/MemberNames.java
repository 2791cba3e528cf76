package kr.ieum.x.gyeongnamstrategicsafety.pact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.ieum.x.gyeongnamstrategicsafety.page.Labels;
import org.jspecify.annotations.Nullable;

/** The values of a body as they are written. */
record MemberNames(String sectors, String programs, String joined, String left) {

    static MemberNames of(MemberData data, Labels labels, Locale locale) {
        return new MemberNames(
                data.sectors().stream()
                        .map(sector -> labels.of("sector", sector, locale))
                        .collect(Collectors.joining(", ")),
                String.join("\n", data.programs()),
                written(data.joined()),
                written(data.left()));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
