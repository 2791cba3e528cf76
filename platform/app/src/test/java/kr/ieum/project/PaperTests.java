package kr.ieum.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kr.ieum.plugin.DocumentTemplate;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugins.runtime.DocumentPlaces;
import org.junit.jupiter.api.Test;

class PaperTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void placesAreFilledWithWhatIsKnownOfTheProject() {
        var paper = paper("""
                {project} 협약서

                목적: {purpose}
                기간: {from} ~ {to}

                {participants}

                {steps}

                {today}""", "시범 사업");

        assertThat(paper.paragraphs())
                .containsExactly(
                        "시범 사업 협약서",
                        "목적: 부품을 우리 지역에서 만든다\n기간: 2026-03-01 ~ 2027-02-28",
                        "1. 전남테크노파크 (총괄): 시험 장비\n2. 영광군 (부지): 양산단지",
                        "1. 설계 (2026-03-01 ~ 2026-05-31)\n2. 구축 (2026-06-01 ~ 2027-02-28)",
                        "2026-11-24");
    }

    @Test
    void aBraceInANameStaysWhatItIs() {
        assertThat(paper("{project}", "{purpose} $1 \\ 사업").paragraphs()).containsExactly("{purpose} $1 \\ 사업");
    }

    @Test
    void everyPlaceThatATemplateMayHaveIsFilled() {
        assertThat(Paper.values(project("시범 사업"), TODAY)).containsOnlyKeys(DocumentPlaces.KNOWN);
    }

    private static Paper paper(String text, String name) {
        var template =
                new DocumentTemplate("agreement", new LocalText("협약서", "Agreement"), new LocalText(text, "English"));
        return Paper.of(template, project(name), TODAY, Locale.KOREAN);
    }

    private static Project project(String name) {
        var plan = ProjectData.of(APlan.of("sample").blueprint(), LocalDate.of(2026, 3, 1));
        var data =
                new ProjectData(name, plan.purpose(), plan.funding(), plan.budget(), plan.participants(), plan.steps());
        return new Project(
                UUID.randomUUID(),
                0,
                "sample",
                "ecosystem",
                "계획",
                ProjectState.PLANNED,
                null,
                data,
                Instant.EPOCH,
                "a");
    }
}
