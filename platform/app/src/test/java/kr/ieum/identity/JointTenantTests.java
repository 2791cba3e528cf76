package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Architecture 4.4, row 1.9: users of the member regions work in a tenant of their own, and nobody else does. */
@ViewTest
class JointTenantTests {

    private static final TenantId BUSAN = new TenantId("busan");
    private static final TenantId ULSAN = new TenantId("ulsan");
    private static final TenantId JEONNAM = new TenantId("jeonnam");
    private static final TenantId HYDROGEN = new TenantId("joint-hydrogen-busan-ulsan");

    @Autowired
    TenantSwitch tenantSwitch;

    @Autowired
    LocalSignIn signIn;

    @Autowired
    LocalSessions sessions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void anOfficerOfAMemberGoesThereAndBack() {
        act(officerOf(BUSAN));

        tenantSwitch.to(HYDROGEN);

        assertThat(Tenancy.current()).isEqualTo(HYDROGEN);
        assertThat(CurrentUser.get().home()).isEqualTo(BUSAN);
        tenantSwitch.to(BUSAN);
        assertThat(Tenancy.current()).isEqualTo(BUSAN);
    }

    @Test
    void whatOneMemberPutsThereTheOtherSeesAndNobodyElse() {
        var number = "put-" + UUID.randomUUID();
        act(officerOf(BUSAN));
        tenantSwitch.to(HYDROGEN);
        tell(number);

        act(officerOf(ULSAN));
        assertThat(isThere(number)).isFalse();
        tenantSwitch.to(HYDROGEN);

        assertThat(isThere(number)).isTrue();
        act(officerOf(JEONNAM));
        assertThat(isThere(number)).isFalse();
    }

    @Test
    void anOfficerOfAnotherRegionIsRefused() {
        act(officerOf(JEONNAM));

        assertThatThrownBy(() -> tenantSwitch.to(HYDROGEN)).isInstanceOf(SwitchRefused.class);
    }

    @Test
    void theMinistryIsRefused() {
        act(signIn.signIn(TenantId.NATIONAL, accounts.in("national", Role.MINISTRY_ADMIN), TestAccounts.PASSWORD));

        assertThatThrownBy(() -> tenantSwitch.to(HYDROGEN)).isInstanceOf(SwitchRefused.class);
    }

    @Test
    void nobodySignsInThere() {
        var username = accounts.in("busan", Role.REGION_OFFICER);

        assertThatThrownBy(() -> signIn.signIn(HYDROGEN, username, TestAccounts.PASSWORD))
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void aSessionThereEndsWithTheMembership() {
        var officer = officerOf(JEONNAM);
        var user = officer.getPrincipal();
        var former = officer.of(user.actingIn(HYDROGEN, List.of(JEONNAM, HYDROGEN)));

        assertThat(sessions.isStillValid(officer)).isTrue();
        assertThat(sessions.isStillValid(former)).isFalse();
    }

    private LocalAuthentication officerOf(TenantId region) {
        return signIn.signIn(region, accounts.in(region.value(), Role.REGION_OFFICER), TestAccounts.PASSWORD);
    }

    private void tell(String title) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("""
                        INSERT INTO core.notification
                            (audience, title_ko, title_en, words_ko, words_en, path, source, created_at)
                        VALUES ('EVERYONE', :title, :title, '', '', '', 'ieum', now())""").param("title", title).update());
    }

    private boolean isThere(String title) {
        return Boolean.TRUE.equals(transactions.execute(
                status -> jdbc.sql("SELECT EXISTS (SELECT FROM core.notification WHERE title_ko = :title)")
                        .param("title", title)
                        .query(Boolean.class)
                        .single()));
    }

    private static void act(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }
}
