package kr.ieum.industry.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.ieum.identity.TestRoles;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a region has published the ministry sees by name; a proposal it does not. */
@IntegrationTest
@AsTenant(value = "national", roles = "MINISTRY_ANALYST")
class NationalLeadingTests {

    @Autowired
    NationalLeading nation;

    @Autowired
    LeadingTerm term;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void designationsAreSeenByNameAndProposalsAreNot() {
        TestRoles.as("ulsan", "REGION_ADMIN", () -> {
            term.clear();
            term.proposed("추천만 한 기업");
            return term.designated("울산화학");
        });

        var lists = nation.inTerm();

        assertThat(lists.get("ulsan"))
                .extracting(NationalLeading.Published::name)
                .containsExactly("울산화학");
        assertThat(lists).containsKeys("sejong", "jeju").doesNotContainKeys("seoul", "incheon", "gyeonggi");
    }

    @Test
    void aTermThatHasPassedDoesNotCount() {
        TestRoles.as("ulsan", "REGION_ADMIN", () -> {
            term.clear();
            var id = term.designated("옛 선도기업");
            term.lastDay(id, LocalDate.of(2026, 1, 1));
            return id;
        });

        assertThat(nation.inTerm().get("ulsan")).isEmpty();
    }

    @Test
    @AsTenant(value = "ulsan", roles = "REGION_ADMIN")
    void theRosterOfTheCountryIsTheMinistrysAlone() {
        var seen = transactions.execute(status -> {
            try {
                return jdbc.sql("SELECT count(*) FROM nation.leading_firm")
                        .query(Integer.class)
                        .single();
            } catch (DataAccessException refused) {
                return 0;
            }
        });

        assertThat(seen).isZero();
    }
}
