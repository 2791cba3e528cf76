package kr.ieum.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import kr.ieum.folder.Finding;
import kr.ieum.folder.FindingText;
import kr.ieum.folder.TenantsFolder;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import kr.ieum.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class TenantSyncTests {

    @TempDir
    Path folder;

    @Autowired
    TenantSync ofTheProject;

    @Autowired
    TenantTables tables;

    @Autowired
    SyncHistory history;

    @Autowired
    ContentReader reader;

    @Autowired
    Directory directory;

    @Autowired
    Texts texts;

    @Autowired
    Regions regions;

    @Autowired
    Industries industries;

    @Autowired
    JdbcClient jdbc;

    TenantsCopy copy;
    TenantSync sync;

    @BeforeEach
    void copyTheTenants() throws IOException {
        copy = TenantsCopy.in(folder);
        sync = new TenantSync(new TenantsFolder(folder), tables, history, reader, directory, texts);
    }

    @AfterEach
    void goBack() {
        ofTheProject.run();
    }

    @Test
    void syncingTheSameFoldersAgainChangesNothing() {
        var report = sync.run();

        assertThat(report.changes()).isEmpty();
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            national/organizations.yaml | [{tenant: ulsan}]        | [{tenant: ulsan}, {tenant: ulsan, from: 2024-01-01}] | jurisdiction-overlap
            national/organizations.yaml | [{tenant: ulsan}]        | [{tenant: atlantis}]                                 | unknown-tenant
            national/ksic-11.tsv        | code\\tname              | code\\ttitle                                         | wrong-header
            national/ksic-11.tsv        | 작물 재배업\\n           | 작물 재배업\\t더\\n                             | wrong-columns
            national/ksic-11.tsv        | \\n01110\\t              | \\n1110x\\t                                          | bad-code
            national/ksic-11.tsv        | \\n01122\\t              | \\n01121\\t                                          | industry-twice
            national/ksic-11.tsv        | \\n0112\\t               | \\n0199\\t                                           | industry-without-parent
            national/ksic-10-11.tsv     | \\n01110\\t01110         | \\n99999\\t01110                                     | unknown-industry
            national/ksic-10-11.tsv     | \\n01110\\t01110         | \\n01110\\t99999                                     | unknown-industry
            """)
    void aWrongFileOfTheMinistryIsToldToo(String file, String old, String now, String reason) throws IOException {
        copy.replace(file, old.translateEscapes(), now.translateEscapes());

        var report = sync.run();

        assertThat(report.findings()).containsOnlyKeys("national");
        assertThat(report.findingsOf("national")).extracting(Finding::key).contains("folder.finding." + reason);
        assertThat(regions.tenantsUp()).hasSize(17).doesNotContain(TenantId.NATIONAL);
        assertThat(industries.find(11, "01110")).isPresent();
    }

    @Test
    void whatAnImportWroteIsLeftAlone() throws IOException {
        copy.replace("jeju/organizations.yaml", "제주테크노파크", "제주기술단지");
        nationally("""
                INSERT INTO reference.industry (revision, code, level, section, parent, name, import_id)
                VALUES (11, '28299', 5, 'C', '2820', '전고체 전지 제조업', uuidv7())""");
        nationally("UPDATE reference.industry SET name = '빠른 배달업', import_id = uuidv7() WHERE code = '49402'");
        nationally("INSERT INTO reference.industry_link VALUES ('28202', '28299', uuidv7())");

        sync.run();

        assertThat(industries.find(11, "28299")).isPresent();
        assertThat(industries.find(11, "49402").map(Industry::name)).contains("빠른 배달업");
        assertThat(industries.toRevision11("28202")).contains("28299");

        nationally("DELETE FROM reference.industry WHERE code = '28299'");
        nationally("DELETE FROM reference.industry_link WHERE import_id IS NOT NULL");
        nationally("UPDATE reference.industry SET name = '늘찬 배달업', import_id = NULL WHERE code = '49402'");
    }

    @Test
    void whatChangedIsToldByName() throws IOException {
        copy.replace("jeju/organizations.yaml", "제주테크노파크", "제주기술단지");

        var changes = sync.run().changes();

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.names()).containsExactly("제주기술단지"))
                .satisfies(change -> assertThat(change.kind()).isEqualTo(TenantChange.Kind.CHANGED));
    }

    @Test
    void aDistrictThatIsTakenOutGoesWithItsCodesAndComplexes() throws IOException {
        copy.replace("gangwon/districts.yaml", "ko: 양구군", "ko: 양구구");
        copy.replace("gangwon/districts.yaml", "en: Yanggu-gun", "en: Yanggu-gu");
        copy.replace("gangwon/complexes.tsv", "\t양구군\t", "\t양구구\t");

        sync.run();

        assertThat(regions.district("gangwon/yanggu-gun")).isEmpty();
        assertThat(regions.todayByCode("51800").map(District::id)).contains("gangwon/yanggu-gu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gangwon/tenant.yaml          | , to: 2023-06-11}          | }                            | line 11: codes 42와 51의 기간이 겹칩니다
            gangwon/tenant.yaml          | kind: region               | kindd: region                | line 2: kindd은(는) 모르는 항목입니다
            gangwon/tenant.yaml          | , en: Gangwon State}       | }                            | line 3: en이(가) 없습니다
            gangwon/tenant.yaml          | "#0b50d0"                  | "#0b50d"                     | line 7: 색 #0b50d은(는) #rrggbb 꼴의 소문자가 아닙니다
            gangwon/tenant.yaml          | "#0b50d0"                  | "#ffd700"                    | line 7: 색 #ffd700은(는) 흰 바탕과의 대비가 1.40:1입니다
            gangwon/tenant.yaml          | "#0b50d0"                  | "#d72a1a"                    | line 7: 색 #d72a1a을(를) seoul이(가) 이미 씁니다
            gangwon/tenant.yaml          | {column: 3, row: 1}        | {column: 2, row: 0}          | line 8: 지도의 칸 2-0을(를) seoul이(가) 이미 씁니다
            gangwon/tenant.yaml          | 강원자치도                 | 서울시                       | line 5: 표기 서울시을(를) seoul이(가) 이미 씁니다
            gangwon/tenant.yaml          | from: 2023-06-11           | from: 2023-06-31             | line 11: from의 값 2023-06-31은(는) 날짜가 아닙니다
            gangwon/tenant.yaml          | aliases: [                 | aliases: [[                  | YAML 문법에 맞지 않습니다
            gangwon/complexes.tsv        | aliases                    | nicknames                    | line 1: 첫 줄은 다음과 같아야 합니다
            gangwon/complexes.tsv        | 동해시                     | 동해군                       | line 2: 시군구 동해군을(를) 찾을 수 없습니다
            """)
    void aWrongFileTakesItsTenantDownAndNoOther(String file, String old, String now, String reason) throws IOException {
        copy.replace(file, old, now);

        var report = sync.run();

        assertThat(report.findings()).containsOnlyKeys("gangwon");
        assertThat(report.findingsOf("gangwon"))
                .extracting(finding -> FindingText.of(texts, Locale.KOREAN, finding))
                .anyMatch(sentence -> sentence.startsWith("tenants/" + file + ", line ") && sentence.contains(reason));
        assertThat(regions.tenantsUp()).hasSize(17).doesNotContain(new TenantId("gangwon"));
        assertThat(regions.all()).hasSize(17);
    }

    @Test
    void anOfficeOfAnUnknownTenantTakesTheMinistryDownAlone() throws IOException {
        copy.replace("national/organizations.yaml", "{tenant: seoul}", "{tenant: hanyang}");

        var report = sync.run();

        assertThat(report.findings()).containsOnlyKeys("national");
        assertThat(regions.nameOf(TenantId.NATIONAL).ko()).isEqualTo("중소벤처기업부");
    }

    @Test
    void aMendedFileBringsItsTenantBack() throws IOException {
        copy.replace("gangwon/tenant.yaml", "kind: region", "kindd: region");
        sync.run();
        copy.replace("gangwon/tenant.yaml", "kindd: region", "kind: region");

        var report = sync.run();

        assertThat(report.findings()).isEmpty();
        assertThat(regions.tenantsUp()).hasSize(18);
    }

    private void nationally(String sql) {
        Tenancy.callAs(
                TenantId.NATIONAL,
                () -> tables.inTransaction(() -> jdbc.sql(sql).update()));
    }
}
