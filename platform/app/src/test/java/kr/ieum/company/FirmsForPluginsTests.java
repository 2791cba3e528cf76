package kr.ieum.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryClass;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("sejong")
class FirmsForPluginsTests {

    private static final IndustryGroup BRAKES =
            new IndustryGroup("brakes", List.of(new IndustryClass(10, "30392"), new IndustryClass(11, "30392")));
    private static final IndustryGroup PARTS = new IndustryGroup("parts", List.of(new IndustryClass(11, "303")));
    private static final IndustryGroup BODIES = new IndustryGroup("bodies", List.of(new IndustryClass(11, "99")));

    @Autowired
    Firms firms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void remove() {
        transaction.executeWithoutResult(
                status -> made.forEach(id -> jdbc.sql("DELETE FROM core.company WHERE id = :id")
                        .param("id", id)
                        .update()));
    }

    @Test
    void aFirmCountsOnceInEachGroupItWorksIn() {
        var both = firm("한빛제동");
        industry(both, 0, 10, "30392");
        industry(both, 1, 11, "30392");
        var one = firm("한빛차체");
        industry(one, 0, 11, "30320");

        var counts = firms.count(List.of(BRAKES, PARTS, BODIES));

        assertThat(counts).isEqualTo(Map.of("brakes", 1L, "parts", 2L, "bodies", 0L));
    }

    @Test
    void firmsComeByNameAndPageByPage() {
        for (var name : List.of("다빛", "가빛", "나빛")) {
            industry(firm(name), 0, 11, "30392");
        }

        assertThat(firms.find(BRAKES, 0, 2)).extracting(Firm::name).containsExactly("가빛", "나빛");
        assertThat(firms.find(BRAKES, 2, 2)).extracting(Firm::name).containsExactly("다빛");
    }

    @Test
    void whatIsDeletedIsNotThere() {
        var gone = firm("옛빛");
        industry(gone, 0, 11, "30392");
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.company SET deleted_at = now(), deleted_by = 'test' WHERE id = :id")
                        .param("id", gone)
                        .update());

        assertThat(firms.find(BRAKES, 0, 10)).isEmpty();
        assertThat(firms.count(List.of(BRAKES))).containsEntry("brakes", 0L);
    }

    @Test
    void nobodyAsksForTheWholeRegisterAtOnce() {
        assertThatThrownBy(() -> firms.find(BRAKES, 0, 501)).isInstanceOf(IllegalArgumentException.class);
    }

    private UUID firm(String name) {
        var id = UUID.randomUUID();
        made.add(id);
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        INSERT INTO core.company (id, name, name_key, created_by, updated_by)
                        VALUES (:id, :name, :name, 'test', 'test')""").param("id", id).param("name", name).update());
        return id;
    }

    private void industry(UUID company, int position, int revision, String code) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        INSERT INTO core.company_industry (company_id, position, revision, code)
                        VALUES (:company, :position, :revision, :code)""")
                .param("company", company)
                .param("position", position)
                .param("revision", revision)
                .param("code", code)
                .update());
    }
}
