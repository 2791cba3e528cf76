package kr.ieum.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewTest
class SwitchingTenantTests {

    private static final TenantId DAEGU = new TenantId("daegu");
    private static final TenantId GYEONGBUK = new TenantId("gyeongbuk");
    private static final TenantId INCHEON = new TenantId("incheon");

    @Autowired
    TenantSwitch tenantSwitch;

    @Autowired
    LocalSignIn signIn;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void signInAsOfficerOfDaeguAndGyeongbuk() {
        act(signIn.signIn(DAEGU, accounts.officeOfficer("roff-daegu-gyeongbuk"), TestAccounts.PASSWORD));
    }

    @Test
    void anOfficerOfARegionalOfficeGoesOnInAnotherRegionOfTheJurisdiction() {
        tenantSwitch.to(GYEONGBUK);

        assertThat(Tenancy.current()).isEqualTo(GYEONGBUK);
        assertThat(CurrentUser.get().mayActIn()).containsExactly(DAEGU, GYEONGBUK);
        assertThat(CurrentUser.get().role()).isEqualTo(Role.REGIONAL_OFFICER);
    }

    @Test
    void theWayBackIsOpen() {
        tenantSwitch.to(GYEONGBUK);

        tenantSwitch.to(DAEGU);

        assertThat(Tenancy.current()).isEqualTo(DAEGU);
    }

    @Test
    void aRegionOutsideTheJurisdictionIsRefused() {
        assertThatThrownBy(() -> tenantSwitch.to(INCHEON)).isInstanceOf(SwitchRefused.class);

        assertThat(Tenancy.current()).isEqualTo(DAEGU);
    }

    @Test
    void theMinistryIsRefusedToAnOfficerOfARegionalOffice() {
        assertThatThrownBy(() -> tenantSwitch.to(TenantId.NATIONAL)).isInstanceOf(SwitchRefused.class);
    }

    @Test
    void nobodyElseSwitches() {
        act(signIn.signIn(INCHEON, accounts.in("incheon", Role.REGION_ADMIN), TestAccounts.PASSWORD));

        assertThatThrownBy(() -> tenantSwitch.to(DAEGU)).isInstanceOf(SwitchRefused.class);
    }

    @Test
    void theMinistryStaysInItsOwnTenant() {
        act(signIn.signIn(TenantId.NATIONAL, accounts.in("national", Role.MINISTRY_ADMIN), TestAccounts.PASSWORD));

        assertThatThrownBy(() -> tenantSwitch.to(DAEGU)).isInstanceOf(SwitchRefused.class);
    }

    private static void act(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }
}
