package kr.ieum.industry.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kr.ieum.lifecycle.Grounds;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Each region is told of its share once, whatever happens between the publication and the bell. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ADMIN")
class PublicationNoticeTests {

    private static final int YEAR = 2027;

    @Autowired
    AllocationService allocations;

    @Autowired
    AllocationRules rules;

    @Autowired
    PublicationNotice notice;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SheetData data;

    @BeforeEach
    void noSheets() {
        data.clear();
    }

    @Test
    void eachRegionIsToldOfThePublication() {
        data.published(YEAR);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(told("busan")).isPositive();
            assertThat(told("jeonbuk")).isPositive();
        });
        assertThat(told("seoul")).isZero();
    }

    @Test
    void aBellThatAStopHasLostIsRungAtTheNextLookAndOnce() {
        data.published(YEAR);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> told("busan") > 0);
        data.as("busan", () -> jdbc.sql("DELETE FROM core.notification").update());
        data.as("busan", () -> jdbc.sql("DELETE FROM core.allocation_told").update());

        SecurityContextHolder.clearContext();
        notice.tellWhatIsLeft();
        notice.tellWhatIsLeft();

        assertThat(told("busan")).isOne();
        assertThat(told("seoul")).isZero();
    }

    @Test
    void whereofARegionWasToldIsItsOwn() {
        data.published(YEAR);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> told("jeju") > 0);

        assertThat(data.as("jeju", () -> noted("SELECT DISTINCT tenant_id FROM core.allocation_told")))
                .containsExactly("jeju");
        assertThat(data.as("seoul", () -> noted("DELETE FROM core.allocation_told RETURNING tenant_id")))
                .isEmpty();
    }

    @Test
    void aRegionIsNotToldOfASheetThatWasReplacedMeanwhile() {
        data.published(YEAR);
        var second = allocations.draft(YEAR, rules.of(YEAR).allocation(), data.grades(YEAR), "등급 정정");
        data.take(second, "approve", new Grounds(null, "장관 결재 22호"));
        data.take(second, "publish", new Grounds(null, "공문 8호"));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> told("daegu") > 0);
        data.as("daegu", () -> jdbc.sql("DELETE FROM core.notification").update());
        data.as("daegu", () -> jdbc.sql("DELETE FROM core.allocation_told").update());

        SecurityContextHolder.clearContext();
        notice.tellWhatIsLeft();

        assertThat(data.as(
                        "daegu",
                        () -> jdbc.sql("SELECT title_ko || ' ' || words_ko FROM core.notification")
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .contains("2027년", "2차");
    }

    private List<String> noted(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private int told(String region) {
        return data.as(
                region,
                () -> jdbc.sql("SELECT count(*) FROM core.notification WHERE path = 'industry/allocation/mine'")
                        .query(Integer.class)
                        .single());
    }
}
