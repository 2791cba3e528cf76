package kr.ieum.industry.allocation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which published sheets the current region has been told. */
@Repository
class ToldSheets {

    private final JdbcClient jdbc;
    private final SheetStore sheets;
    private final Clock clock;

    ToldSheets(JdbcClient jdbc, SheetStore sheets, Clock clock) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Notes every published sheet with a line of the region as told.
     *
     * @return those that hold and were not noted yet, which the caller tells in the same transaction
     */
    List<SheetHead> note() {
        var fresh = jdbc.sql("""
                        INSERT INTO core.allocation_told (sheet, told_at)
                        SELECT l.sheet, :now FROM reference.allocation_line l
                        JOIN reference.allocation_sheet s ON s.id = l.sheet
                        WHERE l.region = core.current_tenant() AND s.published_at IS NOT NULL
                            AND NOT EXISTS (SELECT FROM core.allocation_told t WHERE t.sheet = s.id)
                        ON CONFLICT DO NOTHING RETURNING sheet""")
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .list();
        return fresh.isEmpty()
                ? List.of()
                : sheets.heads().stream()
                        .filter(head -> fresh.contains(head.id()) && head.isInForce())
                        .toList();
    }
}
