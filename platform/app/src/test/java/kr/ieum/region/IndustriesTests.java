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

    @Test
    void aSearchFindsByCodeAndByPartOfTheName() {
        assertThat(industries.search("0111", 10)).extracting(Industry::code).contains("0111", "01110");
        assertThat(industries.search("비디오물 제작", 3)).hasSizeLessThanOrEqualTo(3).isNotEmpty();
    }
}
