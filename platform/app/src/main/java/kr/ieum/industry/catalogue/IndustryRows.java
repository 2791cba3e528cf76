package kr.ieum.industry.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads industries, from the region's tables and from the ministry's view alike. */
final class IndustryRows {

    private IndustryRows() {}

    static RegionalIndustry read(ResultSet row) throws SQLException {
        var data = new IndustryData(
                IndustryKind.valueOf(row.getString("kind")),
                row.getString("name_ko"),
                row.getString("name_en"),
                scores(array(row, "scores", String.class)),
                array(row, "codes", String.class).stream().map(ScopeCode::read).toList(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                Set.copyOf(array(row, "formers", UUID.class)));
        return new RegionalIndustry(row.getObject("id", UUID.class), row.getInt("version"), data);
    }

    private static Map<String, Integer> scores(List<String> written) {
        return written.stream()
                .map(each -> each.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
    }

    private static <T> List<T> array(ResultSet row, String column, Class<T> type) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(type::cast)
                .toList();
    }
}
