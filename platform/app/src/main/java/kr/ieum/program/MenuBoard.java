package kr.ieum.program;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.LocalProgram;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.OfferedProgram;
import kr.ieum.plugins.PluginPrograms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The menu board of the region (requirement 2.6): its own programmes and those of its plugins as one list. What the
 * plugins bring is given to the database with the question, so that filter, order and pages are the same for all.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
public class MenuBoard {

    private static final String BOARD = """
            WITH given AS (
                SELECT CAST(NULL AS integer) AS place, p.id, p.published_on, p.archived_on, p.opens_on, p.closes_on,
                    p.field, concat_ws(' ', p.name, p.owner, p.audience, p.support) AS words
                FROM core.program p
                UNION ALL
                SELECT place, CAST(NULL AS uuid), CAST('-infinity' AS date), CAST(NULL AS date), opens, closes,
                    CAST(NULL AS text), words
                FROM unnest(CAST(:places AS integer[]), CAST(:opens AS date[]), CAST(:closes AS date[]),
                    CAST(:texts AS text[])) AS plugin (place, opens, closes, words)
            ), board AS (
                SELECT given.*, CASE WHEN published_on IS NULL THEN 'DRAFT'
                    WHEN archived_on IS NOT NULL OR closes_on + make_interval(years => :years) <= :today THEN 'ARCHIVED'
                    WHEN :today < opens_on THEN 'PUBLISHED' WHEN :today < closes_on THEN 'OPEN' ELSE 'CLOSED' END AS state
                FROM given
            ), wanted AS (
                SELECT * FROM board
                WHERE words ILIKE :words AND (:drafts OR state <> 'DRAFT')
                    AND CASE WHEN CAST(:state AS text) IS NULL THEN state <> 'ARCHIVED' ELSE state = :state END
                    AND (CAST(:field AS text) IS NULL OR field = :field)
                    AND (CAST(:origin AS text) IS NULL OR (place IS NULL) = (:origin = 'REGION'))
            )
            """;

    private static final String PAGE = """
            SELECT wanted.place, wanted.state AS board_state, program.*
            FROM wanted LEFT JOIN core.program program ON program.id = wanted.id
            ORDER BY array_position(CAST(:order AS text[]), wanted.state),
                CASE WHEN wanted.state = 'CLOSED' THEN NULL ELSE wanted.closes_on END, wanted.closes_on DESC,
                wanted.id, wanted.place
            OFFSET :offset LIMIT :limit""";

    private final JdbcClient jdbc;
    private final PluginPrograms plugins;
    private final Clock clock;

    MenuBoard(JdbcClient jdbc, PluginPrograms plugins, Clock clock) {
        this.jdbc = jdbc;
        this.plugins = plugins;
        this.clock = clock;
    }

    /** Open ones first, those that close soonest before the others; then those to come, drafts and closed ones. */
    public List<BoardEntry> page(BoardFilter filter, int offset, int limit) {
        var brought = plugins.all();
        var today = LocalDate.now(clock);
        return asked(BOARD + PAGE, filter, brought, today)
                .param("order", names())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> entry(row, brought, today))
                .list();
    }

    public long count(BoardFilter filter) {
        return asked(BOARD + "SELECT count(*) FROM wanted", filter, plugins.all(), LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, BoardFilter filter, List<OfferedProgram> brought, LocalDate today) {
        var state = filter.state();
        var field = filter.field();
        var origin = filter.origin();
        return jdbc.sql(sql)
                .param("places", IntStream.range(0, brought.size()).boxed().toArray(Integer[]::new))
                .param("opens", texts(brought, program -> program.from().toString()))
                .param("closes", texts(brought, program -> program.to().toString()))
                .param("texts", texts(brought, MenuBoard::words))
                .param("today", today)
                .param("years", ProgramState.YEARS_ON_BOARD)
                .param("words", filter.pattern())
                .param("drafts", mayWrite())
                .param("state", state == null ? null : state.name())
                .param("field", field == null ? null : field.name())
                .param("origin", origin == null ? null : origin.name());
    }

    private static BoardEntry entry(ResultSet row, List<OfferedProgram> brought, LocalDate today) throws SQLException {
        var place = row.getObject("place", Integer.class);
        return place == null
                ? new BoardEntry.Own(ProgramStore.program(row, today))
                : new BoardEntry.OfPlugin(ProgramState.valueOf(row.getString("board_state")), brought.get(place));
    }

    private static boolean mayWrite() {
        var role = CurrentUser.get().role();
        return role == Role.REGION_OFFICER || role == Role.REGION_ADMIN;
    }

    private static String[] names() {
        return Stream.of(ProgramState.values()).map(ProgramState::name).toArray(String[]::new);
    }

    private static String[] texts(List<OfferedProgram> brought, Function<LocalProgram, String> text) {
        return brought.stream().map(offered -> text.apply(offered.program())).toArray(String[]::new);
    }

    private static String words(LocalProgram program) {
        return both(program.name()) + " " + both(program.audience()) + " " + both(program.support());
    }

    private static String both(LocalText text) {
        return text.ko() + " " + text.en();
    }
}
