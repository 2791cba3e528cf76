package kr.ieum.industry.pipeline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.FirmClass;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Requirements 1.2 and 1.4: the funnel from potential to leading, by year and region. */
@ViewTest
@AsTenant(value = "gwangju", roles = "REGION_OFFICER")
class PipelineTests {

    @Autowired
    PipelineService pipeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void firmsAreCountedWhereTheyStandAtTheEndOfEachYear() {
        history();

        var potential = years(FirmClass.POTENTIAL);
        var candidate = years(FirmClass.CANDIDATE);

        assertThat(potential).extracting(ClassYear::year).startsWith(2024, 2025, 2026);
        assertThat(potential.getFirst().firms()).isEqualTo(4);
        assertThat(potential.getFirst().entered()).isEqualTo(4);
        assertThat(potential.get(1).risen()).isEqualTo(3);
        assertThat(potential.get(1).firms()).isEqualTo(1);
        assertThat(candidate.get(1).entered()).isEqualTo(3);
    }

    @Test
    void aFirmThatFallsBackIsNotFoundASecondTime() {
        history();
        transactions.executeWithoutResult(status -> {
            var firm = firm();
            classed(firm, "CANDIDATE", "2024-05-01", "2025-05-01");
            classed(firm, "POTENTIAL", "2025-05-01", "2025-09-01");
            classed(firm, "CANDIDATE", "2025-09-01", null);
        });

        var candidate = years(FirmClass.CANDIDATE);

        assertThat(candidate.getFirst().entered()).isEqualTo(1);
        assertThat(candidate.get(1).entered()).isEqualTo(3);
    }

    @Test
    void theScreenShowsTheThreeClasses() {
        history();

        UI.getCurrent().navigate("pipeline");

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("잠재기업", "예비기업", "선도기업");
    }

    @Test
    @AsTenant(value = "sejong", roles = "REGION_OFFICER")
    void aRegionWithoutClassesReadsWhatToDo() {
        UI.getCurrent().navigate("pipeline");

        _assertOne(EmptyState.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ANALYST")
    void theMinistrySeesTheCountryAndNoRegionsOneOrTwo() {
        TestRoles.as("gwangju", "REGION_OFFICER", () -> {
            history();
            return 0;
        });

        UI.getCurrent().navigate("nation/pipeline", QueryParameters.of("area", "gwangju"));

        assertThat(_find(H2.class)).hasSize(3);
        var potential = pipeline.of("gwangju").getFirst().years();
        assertThat(potential.getFirst().firms()).isEqualTo(4);
        assertThat(potential.get(1).firms()).isNull();
        assertThat(pipeline.of(PipelineService.COUNTRY).getFirst().target()).isNotNull();
    }

    @Test
    void theScreenOfTheCountryIsNotForARegionAndThatOfARegionNotForTheMinistry() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("nation/pipeline"))
                .isInstanceOf(MockAccessDeniedException.class);
        assertThatThrownBy(() -> pipeline.of("busan")).isInstanceOf(AccessDeniedException.class);
        TestRoles.as(
                "national",
                "MINISTRY_ANALYST",
                () -> assertThatThrownBy(pipeline::own).isInstanceOf(AccessDeniedException.class));
    }

    /** Four potential firms of 2024, of which three rose in 2025. */
    private void history() {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM core.firm_class").update();
            for (var number = 0; number < 4; number++) {
                var firm = firm();
                classed(firm, "POTENTIAL", "2024-03-01", number < 3 ? "2025-03-01" : null);
                if (number < 3) {
                    classed(firm, "CANDIDATE", "2025-03-01", null);
                }
            }
        });
    }

    private UUID firm() {
        return jdbc.sql("""
                        INSERT INTO core.company (name, name_key, size_class, created_by, updated_by)
                        VALUES (:name, :name, 'SMALL', 'test', 'test') RETURNING id""")
                .param("name", "육성 " + UUID.randomUUID())
                .query(UUID.class)
                .single();
    }

    private void classed(UUID firm, String firmClass, String since, @Nullable String until) {
        jdbc.sql("""
                        INSERT INTO core.firm_class (company_id, since, until, class, reason, decided_by, decided_at)
                        VALUES (:firm, :since, :until, :class, '시험', 'test', now())""")
                .param("firm", firm)
                .param("since", LocalDate.parse(since))
                .param("until", until == null ? null : LocalDate.parse(until))
                .param("class", firmClass)
                .update();
    }

    private List<ClassYear> years(FirmClass firmClass) {
        return pipeline.own().get(firmClass.ordinal()).years();
    }
}
