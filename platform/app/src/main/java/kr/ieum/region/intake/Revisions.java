package kr.ieum.region.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ieum.exchange.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which revision of the classification a file holds: what its sheet is called says it surest (the official workbook has
 * one sheet for each), then the number of sub-classes in the heading, then the name that the user gave the list, then the
 * file's name.
 */
@Component
class Revisions {

    private static final Pattern SAID = Pattern.compile("(?i)(?:ksic[-_ ]?|제)?(?<![0-9])(10|11)(?:차|(?![0-9,]))");

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> of(ImportId id) {
        return jdbc
                .sql("""
                        SELECT table_name, array_to_string(columns, ' '), source, file_name FROM core.import
                        WHERE id = :id""")
                .param("id", id.value())
                .query((row, number) -> List.of(
                        text(row.getString(1)),
                        counted(text(row.getString(2))),
                        text(row.getString(3)),
                        text(row.getString(4))))
                .single()
                .stream()
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    static Optional<Integer> in(String text) {
        var said = SAID.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(Integer.valueOf(said.getFirst())) : Optional.empty();
    }

    /** The heading 세세분류(1,205) belongs to revision 11, 세세분류(1,196) to revision 10. */
    private static String counted(String headings) {
        return headings.contains("1,205") ? "11차" : headings.contains("1,196") ? "10차" : "";
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
