package kr.ieum.industry.joint;

import static kr.ieum.industry.joint.Members.HYDROGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.company.CompanyId;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.identity.Role;
import kr.ieum.identity.TestRoles;
import kr.ieum.industry.joint.JointRefused.Why;
import kr.ieum.tenancy.NoTenant;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.IntegrationTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Requirement 1.9: members put firms into the tenant they have in common, and nobody else sees them. */
@IntegrationTest
class JointFirmsTests {

    private static final String NUMBER = "1234567891";

    @Autowired
    JointFirms joint;

    @Autowired
    JointBoard board;

    @Autowired
    LeavingMembers leaving;

    @Autowired
    CompanyService companies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
        leaving.leave(LocalDate.of(2000, 1, 1));
        for (var region : List.of("busan", "ulsan", "jeonnam")) {
            Members.at(region, () -> {
                transactions.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM core.company WHERE business_number = :number")
                                .param("number", NUMBER)
                                .update());
                return region;
            });
        }
    }

    @Test
    void whatOneMemberPutsTheOtherSees() {
        var firm = registered("busan", "부산수소");

        put("busan", firm);

        assertThat(seenBy("ulsan"))
                .extracting(JointFirm::name, JointFirm::region)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("부산수소", "busan"));
    }

    @Test
    void puttingAgainBringsItUpToDateAndNothingTwice() {
        var firm = registered("busan", "부산수소");
        put("busan", firm);
        Members.at(
                "busan",
                () -> companies.change(
                        new CompanyId(firm),
                        companies.get(new CompanyId(firm)).version(),
                        Firms.named("부산그린수소", NUMBER)));

        put("busan", firm);

        assertThat(seenBy("ulsan")).extracting(JointFirm::name).containsExactly("부산그린수소");
    }

    @Test
    void theSameFirmOfAnotherMemberIsRefused() {
        put("busan", registered("busan", "부산수소"));
        var other = registered("ulsan", "부산수소 울산공장");

        refused(Why.THERE_ALREADY, () -> put("ulsan", other));
    }

    @Test
    void onlyTheRegionThatPutItTakesItBackAndMayPutItAgain() {
        var firm = registered("busan", "부산수소");
        put("busan", firm);
        var there = seenBy("ulsan").getFirst().company();

        refused(Why.NOT_YOURS, () -> Members.at("ulsan", () -> takeBack(there)));
        Members.at("busan", () -> takeBack(there));

        assertThat(seenBy("ulsan")).isEmpty();
        put("busan", firm);
        assertThat(seenBy("ulsan")).hasSize(1);
    }

    @Test
    void whoPutAFirmThereAndTookItBackIsKept() {
        var firm = registered("busan", "부산수소");
        put("busan", firm);
        put("busan", firm);
        var there = seenBy("ulsan").getFirst().company();

        Members.at("busan", () -> takeBack(there));

        assertThat(Members.at("ulsan", () -> joint.history(there, HYDROGEN)))
                .extracting(ChangeEntry::action, ChangeEntry::actor)
                .containsExactly(
                        tuple(Action.DELETED, "busan-joint-REGION_OFFICER"),
                        tuple(Action.CREATED, "busan-joint-REGION_OFFICER"));
        refused(Why.NO_MEMBER, () -> Members.at("jeonnam", () -> joint.history(there, HYDROGEN)));
    }

    @Test
    void aFirmWithoutBusinessNumberIsRefused() {
        var firm = Members.at(
                "busan", () -> companies.register(Firms.named("번호 없는 기업")).value());

        refused(Why.NO_NUMBER, () -> put("busan", firm));
    }

    @Test
    void aThirdRegionNeitherSeesNorPuts() {
        put("busan", registered("busan", "부산수소"));
        var foreign = registered("jeonnam", "전남수소");

        refused(Why.NO_MEMBER, () -> seenBy("jeonnam"));
        refused(Why.NO_MEMBER, () -> put("jeonnam", foreign));
        assertThat(Members.at("jeonnam", this::rows)).isZero();
        assertThat(Members.in(HYDROGEN, "ulsan", this::rows)).isOne();
    }

    @Test
    void aSupportBodyReadsOnly() {
        Members.become(new TenantId("ulsan"), "ulsan", Role.SUPPORT_OFFICER);

        assertThat(joint.of(HYDROGEN)).isEmpty();
        assertThatThrownBy(() -> joint.put(UUID.randomUUID(), HYDROGEN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void withoutATenantNothingIsRead() {
        assertThatThrownBy(this::rows).isInstanceOf(NoTenant.class);
    }

    @Test
    void theFirmsOfARegionLeaveWithItsMembership() {
        put("busan", registered("busan", "부산수소"));
        leaving.leave(LocalDate.of(2024, 1, 1));
        assertThat(seenBy("ulsan")).hasSize(1);

        leaving.leave(LocalDate.of(2023, 2, 15));

        assertThat(seenBy("ulsan")).isEmpty();
        assertThat(Members.in(HYDROGEN, "ulsan", this::rows)).isZero();
    }

    @Test
    void thirteenOfFourteenRegionsHaveAGroupAndHydrogenHasTwo() {
        var day = LocalDate.of(2024, 1, 1);

        TestRoles.as("national", "MINISTRY_ANALYST", () -> {
            assertThat(board.regionsWithGroup(day)).hasSize(13).doesNotContain("sejong");
            assertThat(board.technologies(day)).hasSize(5);
            assertThat(board.technologies(day))
                    .filteredOn(each -> each.name().ko().equals("수소 저장·운송"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.groups()).hasSize(2));
            return day;
        });
    }

    @Test
    void theMinistryCountsAndOneOrTwoAreWithheld() {
        put("busan", registered("busan", "부산수소"));

        TestRoles.as("national", "MINISTRY_ANALYST", () -> {
            assertThat(board.firms()).containsEntry(HYDROGEN, -1);
            return HYDROGEN;
        });
        Members.become(new TenantId("busan"), "busan", Role.REGION_ADMIN);
        assertThatThrownBy(() -> board.firms()).isInstanceOf(AccessDeniedException.class);
    }

    private UUID registered(String region, String name) {
        return Members.at(
                region, () -> companies.register(Firms.named(name, NUMBER)).value());
    }

    private void put(String region, UUID firm) {
        Members.at(region, () -> {
            joint.put(firm, HYDROGEN);
            return firm;
        });
    }

    private UUID takeBack(UUID firm) {
        joint.takeBack(firm, HYDROGEN);
        return firm;
    }

    private List<JointFirm> seenBy(String region) {
        return Members.at(region, () -> joint.of(HYDROGEN));
    }

    private int rows() {
        return transactions.execute(status -> jdbc.sql("SELECT count(*) FROM core.joint_firm")
                .query(Integer.class)
                .single());
    }

    private static void refused(Why why, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        JointRefused.class, no -> assertThat(no.why()).isEqualTo(why));
    }
}
