package kr.ieum.x.jeonnamemobility.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Notifications;
import kr.ieum.x.jeonnamemobility.common.TestSpace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndingsTests {

    private final List<String> told = new ArrayList<>();
    private TestSpace space;
    private Endings endings;

    @BeforeEach
    void openSpace() {
        space = new TestSpace();
        Notifications bell = (audience, title, words, path) -> told.add(path);
        endings = new Endings(space.jdbc(), space.records(), space.settings(), bell, space.plugin(), Clock.systemUTC());
    }

    @Test
    void aLinkThatEndsSoonIsToldOfOnce() {
        link(TestSpace.TODAY.plusDays(90));

        endings.tell();
        endings.tell();

        assertThat(told).containsExactly("supply");
    }

    @Test
    void anEndFurtherAwayIsNotToldOfYet() {
        link(TestSpace.TODAY.plusDays(91));

        endings.tell();

        assertThat(told).isEmpty();
    }

    @Test
    void anEndThatWasMovedIsToldOfAgain() {
        link(TestSpace.TODAY.plusDays(30));
        endings.tell();
        space.jdbc().sql("UPDATE supply_link SET until = until + 10").update();

        endings.tell();

        assertThat(told).hasSize(2);
    }

    private void link(LocalDate until) {
        space.jdbc()
                .sql("""
                        INSERT INTO supply_link (part_id, firm_id, firm_name, share, since, until, changed_by)
                        VALUES (:part, :firm, '한빛', 50, '2026-01-01', :until, 'test')""")
                .param("part", space.part("EM-1", 100L, 50))
                .param("firm", UUID.randomUUID())
                .param("until", until)
                .update();
    }
}
