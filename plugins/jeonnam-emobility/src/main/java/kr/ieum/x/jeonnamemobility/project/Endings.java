package kr.ieum.x.jeonnamemobility.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugin.Notifications.Audience;
import kr.ieum.plugin.PluginContext;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the officers once of each lease and each link that ends soon. */
@Component
class Endings {

    private static final String LEASES = """
            SELECT l.id, l.firm_name || ' (' || t.name || ' ' || s.name || ')' AS name, l.until
            FROM lease l JOIN slot s ON s.id = l.slot_id JOIN site t ON t.id = s.site_id
            """;
    private static final String LINKS = """
            SELECT l.id, l.firm_name || ' (' || p.number || ' ' || p.name || ')' AS name, l.until
            FROM supply_link l JOIN part p ON p.id = l.part_id
            """;
    private static final String SOON = """
            WHERE l.until > :today AND l.until <= :soon AND NOT EXISTS (
                SELECT FROM told t WHERE t.what = :what AND t.record_id = l.id AND t.until = l.until)
            ORDER BY l.until, name
            """;
    private static final int NAMED = 5;

    private final JdbcClient jdbc;
    private final Records records;
    private final EmobilitySettings settings;
    private final Notifications notifications;
    private final PluginContext plugin;
    private final Clock clock;

    Endings(
            JdbcClient jdbc,
            Records records,
            EmobilitySettings settings,
            Notifications notifications,
            PluginContext plugin,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.settings = settings;
        this.notifications = notifications;
        this.plugin = plugin;
        this.clock = clock;
    }

    void tell() {
        tell("lease", LEASES, "sites");
        tell("link", LINKS, "supply");
    }

    private void tell(String what, String sql, String path) {
        records.take(writer -> {
            var endings = soon(what, sql);
            if (endings.isEmpty()) {
                return;
            }
            remember(what, endings);
            // last, so that nobody is told of what is not remembered
            notifications.tell(
                    Audience.OFFICERS, plugin.bilingual("ending." + what, endings.size()), words(endings), path);
        });
    }

    private List<Ending> soon(String what, String sql) {
        return jdbc.sql(sql + SOON)
                .param("today", records.today())
                .param("soon", records.today().plusDays(settings.endingDays()))
                .param("what", what)
                .query((row, number) -> new Ending(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private void remember(String what, List<Ending> endings) {
        jdbc.sql("""
                        INSERT INTO told (what, record_id, until, told_at)
                        SELECT :what, CAST(id AS uuid), CAST(until AS date), :now FROM unnest(:ids, :untils) AS e (id, until)""")
                .param("what", what)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", endings.stream().map(each -> each.id().toString()).toArray(String[]::new))
                .param(
                        "untils",
                        endings.stream().map(each -> each.until().toString()).toArray(String[]::new))
                .update();
    }

    private LocalText words(List<Ending> endings) {
        var named = String.join(
                ", ",
                endings.stream()
                        .limit(NAMED)
                        .map(each -> each.name() + " ~" + each.until().minusDays(1))
                        .toList());
        return endings.size() > NAMED
                ? plugin.bilingual("ending.more", named, endings.size() - NAMED)
                : plugin.bilingual("ending.all", named);
    }
}
