package kr.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import kr.ieum.tenancy.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NationwideImportTests extends ImportStory {

    private static final String COUNTRY = """
            번호,상호,지역
            1,가나상회,busan
            2,다라상회,ulsan
            3,마바상회,ulsan
            4,사아상회,
            """;

    @BeforeEach
    void ministry() {
        as("national", "MINISTRY_ADMIN");
    }

    @Test
    void rowsGoToTheTenantsOfTheirRegions() {
        var id = imported("가게.csv", COUNTRY);

        assertThat(imports.get(id).shares())
                .containsExactly(
                        new RegionShare(new TenantId("busan"), 1, new ImportCounts(1, 0, 0, 0, 0, 1, 0), false),
                        new RegionShare(new TenantId("ulsan"), 2, new ImportCounts(2, 0, 0, 0, 0, 2, 0), false));
        as("ulsan", "REGION_OFFICER");
        assertThat(names()).containsExactly("다라상회", "마바상회");
        assertThat(imports.get(id).orderedByMinistry()).isTrue();
    }

    @Test
    void aRowWithoutRegionComesBack() {
        var id = imported("가게.csv", COUNTRY);

        assertThat(preview.rows(id, PreviewFilter.ALL, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("사아상회");
            assertThat(row.problems()).extracting(Problem::reason).contains(Message.of("exchange.problem.no-region"));
        });
    }

    @Test
    void thePreviewCountsByRegion() {
        var id = checked("가게.csv", COUNTRY);

        assertThat(preview.shares(id))
                .containsExactly(
                        new RegionShare(new TenantId("busan"), 1, null, false),
                        new RegionShare(new TenantId("ulsan"), 2, null, false));
    }

    @Test
    void oneRegionsTroubleDoesNotKeepTheListFromTheOthers() {
        var id = imported("가게.csv", "번호,상호,지역\n1,깨짐,busan\n2,다라상회,ulsan\n");

        assertThat(imports.get(id).shares()).extracting(RegionShare::failed).containsExactly(true, false);
        as("busan", "REGION_OFFICER");
        assertThat(shops()).isEmpty();
    }

    @Test
    void theMinistryTakesTheWholeBack() {
        var id = imported("가게.csv", COUNTRY);

        imports.undo(id);
        waitFor(id, ImportState.UNDONE);

        assertThat(imports.get(id).undone()).isEqualTo(new Undone(3, 0));
        as("ulsan", "REGION_OFFICER");
        assertThat(shops()).isEmpty();
        assertThat(imports.get(id).state()).isEqualTo(ImportState.UNDONE);
    }
}
