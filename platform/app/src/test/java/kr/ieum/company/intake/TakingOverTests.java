package kr.ieum.company.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.company.intake.StagedList.Row;
import kr.ieum.exchange.Undone;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TakingOverTests {

    private static final TenantId BUSAN = new TenantId("busan");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Comparison comparison;

    @Autowired
    Takeover takeover;

    @Autowired
    Reversal reversal;

    private StagedList list;

    @BeforeEach
    void startWithAnEmptyRegister() {
        list = listOf("공장등록");
        list.snapshot();
        list.inTenant(client -> client.sql("DELETE FROM core.company").update());
    }

    @Test
    void aFirmThatNobodyKnowsIsNewAndTheSameListAgainChangesNothing() {
        var hanbit = Row.firm("E:1", "한빛정밀").at("busan/haeundae-gu", "센텀북대로 60");
        list.snapshot(hanbit).committed();
        var before = list.dump();

        var again = list.snapshot(hanbit);

        assertThat(again.outcomes()).containsExactly(Map.entry("E:1", "SAME"));
        again.committed();
        assertThat(list.dump()).isEqualTo(before);
    }

    @Test
    void aNewerSnapshotBringsWhatIsNewChangedAndGone() {
        var hanbit = Row.firm("E:1", "한빛정밀").with("phone", "051-123-4567");
        list.snapshot(hanbit, Row.firm("E:2", "대성기계"), Row.firm("E:3", "동아전자")).committed();

        var newer = list.snapshot(hanbit.with("phone", "051-999-9999"), Row.firm("E:2", "대성기계"), Row.firm("E:4", "신성"));

        assertThat(newer.outcomes())
                .containsOnly(
                        Map.entry("E:1", "CHANGED"),
                        Map.entry("E:2", "SAME"),
                        Map.entry("E:3", "GONE"),
                        Map.entry("E:4", "NEW"));
        newer.committed();
        assertThat(texts("SELECT name || ' ' || COALESCE(phone, '-') FROM core.company ORDER BY 1"))
                .containsExactly("대성기계 -", "동아전자 -", "신성 -", "한빛정밀 051-999-9999");
        assertThat(texts("SELECT external_key FROM core.company_source WHERE gone_since IS NOT NULL"))
                .containsExactly("E:3");
    }

    @Test
    void whatComesBackToTheListIsNoLongerGone() {
        list.snapshot(Row.firm("E:1", "한빛정밀")).committed();
        list.snapshot().committed();

        var back = list.snapshot(Row.firm("E:1", "한빛정밀"));

        assertThat(back.outcomes()).containsExactly(Map.entry("E:1", "CHANGED"));
        back.committed();
        assertThat(texts("SELECT external_key FROM core.company_source WHERE gone_since IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void anEmptyCellBlanksNothing() {
        list.snapshot(Row.firm("E:1", "한빛정밀").with("phone", "051-123-4567").with("products", "금형"))
                .committed();

        list.snapshot(Row.firm("E:1", "한빛정밀").with("products", "로봇")).committed();

        assertThat(texts("SELECT phone || ' ' || products FROM core.company")).containsExactly("051-123-4567 로봇");
    }

    @Test
    void anotherListFindsTheFirmByItsNumberElseByNameAndDistrict() {
        list.snapshot(
                        Row.firm("E:1", "한빛정밀").with("business_number", "1234567891"),
                        Row.firm("E:2", "대성기계").at("busan/saha-gu", "다대로 1"))
                .committed();
        var other = listOf("벤처확인");

        var rows = other.snapshot(
                Row.firm("E:A", "주한빛정밀").with("business_number", "1234567891"),
                Row.firm("E:B", "대성기계").at("busan/saha-gu", "다대로 2"),
                Row.firm("E:C", "대성기계").at("busan/jung-gu", "중앙대로 1"));

        assertThat(rows.outcomes())
                .containsOnly(Map.entry("E:A", "CHANGED"), Map.entry("E:B", "CHANGED"), Map.entry("E:C", "NEW"));
        rows.committed();
        assertThat(texts("SELECT name FROM core.company ORDER BY 1")).containsExactly("대성기계", "대성기계", "주한빛정밀");
        assertThat(texts("SELECT road_address FROM core.workplace ORDER BY 1"))
                .containsExactly("다대로 1", "다대로 2", "중앙대로 1");
    }

    @Test
    void aNameThatSeveralFirmsBearIsAProblemThatNamesThem() {
        list.snapshot(
                        Row.firm("E:1", "대성기계").at("busan/saha-gu", "다대로 1"),
                        Row.firm("E:2", "대성기계").at("busan/saha-gu", "다대로 2"))
                .committed();

        var rows = listOf("벤처확인").snapshot(Row.firm("E:A", "대성기계").at("busan/saha-gu", "다대로 3"));

        assertThat(rows.outcomes()).containsExactly(Map.entry("E:A", "PROBLEM several"));
    }

    @Test
    void twoRowsThatMeanTheSameFirmByNameAreAProblem() {
        list.snapshot(Row.firm("E:1", "대성기계").at("busan/saha-gu", "다대로 1")).committed();

        var rows = listOf("벤처확인")
                .snapshot(
                        Row.firm("E:A", "대성기계").at("busan/saha-gu", "다대로 2"),
                        Row.firm("E:B", "대성기계").at("busan/saha-gu", "다대로 3"));

        assertThat(rows.outcomes()).containsOnly(Map.entry("E:A", "PROBLEM twins"), Map.entry("E:B", "PROBLEM twins"));
    }

    @Test
    void severalRowsOfOneNumberAreWorkplacesOfOneFirm() {
        var number = "1234567891";
        var rows = list.snapshot(
                Row.firm("E:1", "한빛정밀").with("business_number", number).at("busan/saha-gu", "다대로 1"),
                Row.firm("E:2", "한빛정밀").with("business_number", number).at("busan/jung-gu", "중앙대로 1"),
                Row.firm("E:3", "다른이름").with("business_number", number).at("busan/jung-gu", "중앙대로 2"));

        assertThat(rows.outcomes())
                .containsOnly(
                        Map.entry("E:1", "NEW"), Map.entry("E:2", "NEW"), Map.entry("E:3", "PROBLEM number-twice"));
        rows.committed();
        assertThat(texts("SELECT name FROM core.company")).containsExactly("한빛정밀");
        assertThat(texts("SELECT road_address FROM core.workplace ORDER BY 1")).containsExactly("다대로 1", "중앙대로 1");
    }

    @Test
    void aNumberThatAnotherFirmHasIsAProblem() {
        list.snapshot(Row.firm("E:1", "한빛정밀").with("business_number", "1234567891"), Row.firm("E:2", "대성기계"))
                .committed();

        var rows = list.snapshot(
                Row.firm("E:1", "한빛정밀").with("business_number", "1234567891"),
                Row.firm("E:2", "대성기계").with("business_number", "1234567891"));

        assertThat(rows.outcomes()).containsOnly(Map.entry("E:1", "SAME"), Map.entry("E:2", "PROBLEM number-taken"));
    }

    @Test
    void aFirmWhoseOnlyRowHasANewDistrictHasMoved() {
        var number = "1234567891";
        list.snapshot(Row.firm("B:" + number + "@busan/saha-gu", "한빛정밀")
                        .with("business_number", number)
                        .at("busan/saha-gu", "다대로 1"))
                .committed();

        var moved = list.snapshot(Row.firm("B:" + number + "@busan/jung-gu", "한빛정밀")
                .with("business_number", number)
                .at("busan/jung-gu", "중앙대로 1"));

        assertThat(moved.outcomes()).containsExactly(Map.entry("B:" + number + "@busan/jung-gu", "CHANGED"));
        moved.committed();
        assertThat(texts("SELECT road_address || ' ' || district FROM core.workplace"))
                .containsExactly("중앙대로 1 busan/jung-gu");
        assertThat(texts("SELECT external_key FROM core.company_source"))
                .containsExactly("B:" + number + "@busan/jung-gu");
    }

    @Test
    void whatAPersonChangedSinceTheLastImportIsLeftAloneAndSaid() {
        var hanbit = Row.firm("E:1", "한빛정밀").with("phone", "051-111-1111").with("products", "금형");
        list.snapshot(hanbit).committed();
        person("UPDATE core.company SET phone = '051-555-5555', version = version + 1");

        var newer = list.snapshot(hanbit.with("phone", "051-222-2222").with("products", "로봇"));

        assertThat(newer.outcomes()).containsExactly(Map.entry("E:1", "CHANGED kept"));
        newer.committed();
        assertThat(texts("SELECT phone || ' ' || products FROM core.company")).containsExactly("051-555-5555 로봇");
    }

    @Test
    void aFirmThatWasDeletedDoesNotComeBackByAList() {
        var hanbit = Row.firm("E:1", "한빛정밀");
        list.snapshot(hanbit).committed();
        person("UPDATE core.company SET deleted_at = now(), deleted_by = 'person', version = version + 1");

        assertThat(list.snapshot(hanbit).outcomes()).containsExactly(Map.entry("E:1", "SAME"));
        assertThat(list.snapshot(hanbit.with("phone", "051-222-2222")).outcomes())
                .containsExactly(Map.entry("E:1", "PROBLEM deleted"));
    }

    @Test
    void anUndoLeavesTheRegisterAsItWas() {
        var number = "1234567891";
        list.snapshot(
                        rich(Row.firm("E:1", "한빛정밀")).with("business_number", number),
                        rich(Row.firm("E:2", "대성기계")),
                        Row.firm("E:3", "동아전자"))
                .committed();
        var before = list.dump();
        var newer = list.snapshot(
                        rich(Row.firm("E:1", "한빛정밀"))
                                .with("phone", "051-222-2222")
                                .with("industries", List.of(Map.of("code", "10301", "revision", 11)))
                                .with("main_industry", "10301")
                                .at("busan/jung-gu", "중앙대로 1"),
                        Row.firm("E:2", "대성중공업").with("figures", List.of(Map.of("year", 2024, "revenue", 5))),
                        Row.firm("E:4", "신성"),
                        Row.firm("E:5", "한빛정밀").with("business_number", number).at("busan/saha-gu", "다대로 7"))
                .committed();
        assertThat(list.dump()).isNotEqualTo(before);

        var undone = newer.undone();

        assertThat(undone).isEqualTo(new Undone(3, 0));
        assertThat(list.dump()).isEqualTo(before);
    }

    @Test
    void anUndoKeepsWhatPeopleHaveTouchedSince() {
        var first = list.snapshot(Row.firm("E:1", "한빛정밀"), Row.firm("E:2", "대성기계"), Row.firm("E:3", "신성"))
                .committed();
        person("UPDATE core.company SET phone = '1', version = version + 1 WHERE name = '한빛정밀'");
        list.inTenant(client -> client.sql("""
                        INSERT INTO core.company_note (company_id, text, author)
                        SELECT id, '전화함', 'person' FROM core.company WHERE name = '신성'""").update());

        var undone = first.undone();

        assertThat(undone).isEqualTo(new Undone(1, 2));
        assertThat(texts("SELECT name FROM core.company ORDER BY 1")).containsExactly("신성", "한빛정밀");
    }

    @Test
    void theSameNumberInAnotherTenantIsNoConflict() {
        var hanbit = Row.firm("E:1", "한빛정밀").with("business_number", "1234567891");
        list.snapshot(hanbit).committed();
        var gangwon = new StagedList(
                "공장등록",
                new TenantId("gangwon"),
                jdbc,
                new TransactionTemplate(transactions),
                comparison,
                takeover,
                reversal);

        var there = gangwon.snapshot(hanbit);

        assertThat(there.outcomes()).containsExactly(Map.entry("E:1", "NEW"));
        there.committed();
        there.undone();
    }

    @Test
    void theHistorySaysWhatTheListChanged() {
        list.snapshot(Row.firm("E:1", "한빛정밀").with("phone", "051-111-1111")).committed();

        list.snapshot(Row.firm("E:1", "한빛정밀").with("phone", "051-222-2222")).committed();

        assertThat(texts("""
                        SELECT concat_ws(' ', h.action, h.before ->> 'phone', h.after ->> 'phone', h.reason)
                        FROM core.change h JOIN core.company c ON c.id = h.subject_id ORDER BY h.id""")).containsExactly("imported 공장등록", "imported 051-111-1111 051-222-2222 공장등록");
    }

    private static Row rich(Row row) {
        return row.at("busan/haeundae-gu", "센텀북대로 60")
                .with("phone", "051-111-1111")
                .with(
                        "industries",
                        List.of(Map.of("code", "28114", "revision", 11), Map.of("label", "기타", "revision", 11)))
                .with("main_industry", "28114")
                .with("main_industry_revision", 11)
                .with("figures", List.of(Map.of("year", 2023, "revenue", 1_000, "employees", 5)))
                .with("certificates", List.of(Map.of("kind", "VENTURE", "number", "1", "valid_to", "2027-01-01")));
    }

    private StagedList listOf(String source) {
        return new StagedList(
                source, BUSAN, jdbc, new TransactionTemplate(transactions), comparison, takeover, reversal);
    }

    private void person(String sql) {
        list.inTenant(client -> {
            client.sql(sql).update();
            client.sql("""
                            INSERT INTO core.change (at, actor, subject_kind, subject_id, action, before, after)
                            SELECT clock_timestamp() + interval '1 second', 'person', 'company', id, 'changed', '{}', '{}'
                            FROM core.company WHERE version > 0""").update();
        });
    }

    private List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        list.inTenant(client -> texts.addAll(client.sql(sql).query(String.class).list()));
        return texts;
    }
}
