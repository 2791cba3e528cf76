package kr.ieum.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.ieum.plugins.space.Spaces;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.testkit.PluginCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant(value = "jeonnam", roles = "REGION_ADMIN")
class OldPluginDataTests {

    @Autowired
    PluginService service;

    @Autowired
    PluginCatalogue catalogue;

    @Autowired
    OldPluginData old;

    @Autowired
    Spaces spaces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void twoGenerations() {
        service.install(catalogue.admit(NotesPlugin.first()));
        var second = service.submit(catalogue.admit(NotesPlugin.second())).id();
        service.upgrade(only().id(), second, stage -> {});
    }

    @AfterEach
    void removeAll() {
        service.plugins().forEach(row -> service.erase(row.installation().id()));
    }

    @Test
    void aGenerationOfLastWeekIsKept() {
        leftBefore("7 days");

        old.clear();

        assertThat(spaces.generations(NotesPlugin.ID)).containsExactly(1, 2);
    }

    @Test
    void aGenerationThatWasLeftAQuarterAgoIsDropped() {
        leftBefore("91 days");

        old.clear();

        assertThat(spaces.generations(NotesPlugin.ID)).containsExactly(2);
        assertThat(service.generations(NotesPlugin.ID))
                .singleElement()
                .extracting(Generation::number)
                .isEqualTo(2);
    }

    @Test
    void aRemovedPluginIsErasedOnItsDayAndNotBefore() {
        service.uninstall(only().id());

        old.clear();

        assertThat(service.plugins()).hasSize(1);

        keepUntil(LocalDate.now(java.time.Clock.systemDefaultZone()).minusDays(1));
        old.clear();

        assertThat(service.plugins()).isEmpty();
        assertThat(spaces.generations(NotesPlugin.ID)).isEmpty();
    }

    private void leftBefore(String interval) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.plugin_generation SET left_at = now() - CAST(:interval AS interval) "
                                + "WHERE left_at IS NOT NULL")
                        .param("interval", interval)
                        .update());
    }

    private void keepUntil(LocalDate day) {
        transaction.executeWithoutResult(status -> jdbc.sql("UPDATE core.plugin_installation SET keep_until = :day")
                .param("day", day)
                .update());
    }

    private Installation only() {
        return service.plugins().getFirst().installation();
    }
}
