package kr.ieum.region;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IndustriesTests {

    @Autowired
    Industries industries;

    @Test
    void bothRevisionsHaveTheirSections() {
        assertThat(industries.sections(10)).hasSize(21);
        assertThat(industries.sections(11)).hasSize(21);
        assertThat(industries.find(11, "C").map(Industry::name)).contains("제조업");
    }

    @Test
    void aSubClassKnowsItsSectionAndParent() {
        var rice = industries.find(11, "01110").orElseThrow();

        assertThat(rice.level()).isEqualTo(5);
        assertThat(rice.section()).isEqualTo("A");
        assertThat(rice.parent()).isEqualTo("0111");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            애니메이션 영화 및 비디오물 제작업
            애니메이션영화및비디오물제작업
            비주거용 건물 임대업
            채소 화훼 및 과실작물 시설 재배업
            채소·화훼 및 과실작물 시설 재배업
            """)
    void aNameIsFoundWhateverItsSpacesAndMarks(String name) {
        assertThat(industries.named(name)).extracting(Industry::revision).contains(10, 11);
    }

    @Test
    void aSplitClassLeadsToSeveralOfRevision11() {
        assertThat(industries.toRevision11("01152")).containsExactly("01151");
        assertThat(industries.toRevision11("99999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11 | 29177 | 29176
            11 | 10901 | 10801 in part, 10802 in part
            11 | 1090  | 108, 1080, 10801, 10802
            11 | 60310 | 63112 in part, 63991 in part
            11 | 21301 | 20499 in part, 21102 in part, 21300 in part
            11 | 105   | 106, 1061, 10611, 10612, 10613, 10619, 1062, 10620
            10 | 10801 | 10901 in part, 10902
            10 | 29176 | 29177
            """)
    void theOtherRevisionsClassesThatLieInOneAreKnown(int revision, String code, String counterparts) {
        var chosen = industries.find(revision, code).orElseThrow();

        var found = industries.counterparts(chosen);

        assertThat(found)
                .extracting(each -> each.industry().code() + (each.whole() ? "" : " in part"))
                .containsExactly(counterparts.split(", "));
    }

    @Test
    void aGroupKeepsItsCounterpartsThoughSomeClassesLeftIt() {
        var insurance = industries.find(11, "65").orElseThrow();

        var codes = industries.counterparts(insurance).stream()
                .map(each -> each.industry().code())
                .toList();

        assertThat(codes).contains("65", "651", "65110").doesNotContain("6513", "65131", "65139");
    }

    @Test
    void aSectionHasEveryCodeOfItsDivisionsInBothRevisions() {
        var manufacturing = industries.find(11, "C").orElseThrow();

        var codes = industries.counterparts(manufacturing).stream()
                .map(each -> each.industry().code())
                .toList();

        assertThat(codes)
                .containsExactlyElementsOf(industries.all(10).stream()
                        .filter(each -> each.section().equals("C"))
                        .map(Industry::code)
                        .toList());
    }

    @Test
    void aSearchFindsByCodeAndByPartOfTheName() {
        assertThat(industries.search("0111", 10)).extracting(Industry::code).contains("0111", "01110");
        assertThat(industries.search("비디오물 제작", 3)).hasSizeLessThanOrEqualTo(3).isNotEmpty();
    }
}
