package kr.ieum.industry.joint;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who works together, by role (산·학·연, requirement 1.12).
 *
 * @param industry firms
 * @param university universities
 * @param institute research institutes
 */
public record Consortium(List<String> industry, List<String> university, List<String> institute)
        implements Serializable {

    private static final int LONGEST = 200;

    public Consortium {
        industry = List.copyOf(industry);
        university = List.copyOf(university);
        institute = List.copyOf(institute);
    }

    boolean isSound() {
        return Stream.of(industry, university, institute)
                .flatMap(List::stream)
                .allMatch(body -> !body.isBlank() && body.length() <= LONGEST);
    }

    /** As the history keeps it. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("industry", String.join(", ", industry));
        values.put("university", String.join(", ", university));
        values.put("institute", String.join(", ", institute));
        return values;
    }

    static Consortium read(ResultSet row) throws SQLException {
        return new Consortium(bodies(row, "industry"), bodies(row, "university"), bodies(row, "institute"));
    }

    StatementSpec into(StatementSpec statement) {
        return statement
                .param("industry", industry.toArray(String[]::new))
                .param("university", university.toArray(String[]::new))
                .param("institute", institute.toArray(String[]::new));
    }

    private static List<String> bodies(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
