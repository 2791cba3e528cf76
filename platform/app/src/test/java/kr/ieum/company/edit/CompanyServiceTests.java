package kr.ieum.company.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.company.CompanyId;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.list.CompanyConditions;
import kr.ieum.company.list.CompanySearch;
import kr.ieum.company.profile.CompanyProfiles;
import kr.ieum.company.profile.Workplace;
import kr.ieum.company.profile.YearFigures;
import kr.ieum.tenancy.NoTenant;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class CompanyServiceTests {

    private static final String NUMBER = "2208162517";

    @Autowired
    CompanyService companies;

    @Autowired
    FirmContacts contacts;

    @Autowired
    CompanyProfiles profiles;

    @Autowired
    CompanySearch search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noFirms() {
        Tenancy.runAs(
                new TenantId("busan"),
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM core.company").update()));
    }

    @Test
    void aRegisteredFirmIsFoundPlacedAndRemembered() {
        var firm = companies.register(Firms.named("한빛정밀", NUMBER));

        var profile = profiles.find(firm.value()).orElseThrow();
        assertThat(profile.head().district()).startsWith("busan/");
        assertThat(profile.head().headquartersHere()).isTrue();
        assertThat(profile.head().latestRevenue()).isEqualTo(1_000_000_000L);
        assertThat(profile.head().mainIndustry()).isEqualTo("29142");
        assertThat(profile.changes()).extracting(ChangeEntry::action).containsExactly(Action.CREATED);
        assertThat(profile.changes().getFirst().after())
                .contains("한빛정밀", NUMBER, "부산광역시 강서구", "29142", "1000000000")
                .doesNotContain("englishName", "certificates");
        assertThat(search.count(CompanyConditions.NONE)).isOne();
    }

    @Test
    void aFirmWhoseHeadquartersLieElsewhereCountsThere() {
        var data =
                Firms.named("한빛정밀").with(EnumSet.of(CompanyField.WORKPLACES), withHeadquartersAt("경기도 수원시 장안구 예시로 2"));

        var firm = companies.register(data);

        assertThat(profiles.find(firm.value()).orElseThrow().head().headquartersHere())
                .isFalse();
    }

    @Test
    void aBusinessNumberBelongsToOneFirmAndTheRefusalNamesIt() {
        var holder = companies.register(Firms.named("한빛정밀", NUMBER));

        assertThatThrownBy(() -> companies.register(Firms.named("새길테크", NUMBER)))
                .isInstanceOfSatisfying(NumberTaken.class, taken -> {
                    assertThat(taken.holder()).isEqualTo(holder);
                    assertThat(taken.holderName()).isEqualTo("한빛정밀");
                });
    }

    @Test
    void aNameWrittenDifferentlyIsSimilar() {
        companies.register(Firms.named("한빛 정밀"));

        assertThat(companies.similar("(주)한빛정밀", null)).hasSize(1);
        assertThat(companies.similar("한빛전자", null)).isEmpty();
    }

    @Test
    void aChangeKeepsOnlyTheFieldsThatDifferInItsHistory() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var edited = companies.get(firm);

        companies.change(firm, edited.version(), Firms.named("한빛정공"));

        var change = profiles.find(firm.value()).orElseThrow().changes().getFirst();
        assertThat(change.before()).contains("한빛정밀").doesNotContain("기어");
        assertThat(change.after()).contains("한빛정공");
        assertThat(change.actor()).isEqualTo("busan-region_officer");
    }

    @Test
    void theSecondOfTwoPeopleIsToldWhatTheFirstWrote() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var both = companies.get(firm);
        companies.change(firm, both.version(), Firms.named("한빛정공"));

        assertThatThrownBy(() -> companies.change(firm, both.version(), Firms.named("한빛기계")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.now().data().name()).isEqualTo("한빛정공"));
    }

    @Test
    void aChangeIsTakenBackWithTheVersionItMade() {
        var firm = companies.register(Firms.named("한빛정밀", NUMBER));
        var before = companies.get(firm);
        var version = companies.change(firm, before.version(), Firms.grown());

        companies.takeBack(before, version);

        assertThat(companies.get(firm).data()).isEqualTo(before.data());
        assertThat(profiles.find(firm.value()).orElseThrow().changes())
                .extracting(ChangeEntry::action)
                .containsExactly(Action.CHANGED, Action.CHANGED, Action.CREATED);
    }

    @Test
    void aChangeThatSomebodyHasSavedOverIsNotTakenBack() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var before = companies.get(firm);
        var version = companies.change(firm, before.version(), Firms.named("한빛정공"));
        companies.change(firm, version, Firms.named("한빛기계"));

        assertThatThrownBy(() -> companies.takeBack(before, version)).isInstanceOf(ChangedSince.class);

        assertThat(companies.get(firm).data().name()).isEqualTo("한빛기계");
    }

    @Test
    void aNumberThatAnotherFirmHasGotIsNotTakenBack() {
        var firm = companies.register(Firms.named("한빛정밀", NUMBER));
        var before = companies.get(firm);
        var version = companies.change(firm, before.version(), Firms.named("한빛정밀"));
        companies.register(Firms.named("새길테크", NUMBER));

        assertThatThrownBy(() -> companies.takeBack(before, version)).isInstanceOf(NumberTaken.class);
    }

    @Test
    void twoHeadquartersAreRefused() {
        var office = new Workplace("HEADQUARTERS", null, "부산광역시 사상구 예시로 3", null, null, null, null, null, null, null);
        var one = Firms.named("한빛정밀");
        var data = one.with(
                EnumSet.of(CompanyField.WORKPLACES),
                withWorkplaces(List.of(one.workplaces().getFirst(), office)));

        assertThatThrownBy(() -> companies.register(data)).isInstanceOf(BadCompany.class);
    }

    @Test
    void aMergeKeepsThePartsOfBoth() {
        var survivor = Firms.named("한빛정밀");
        var other = survivor.with(EnumSet.of(CompanyField.FIGURES, CompanyField.WORKPLACES), olderAndElsewhere());

        var joined = survivor.joined(other);

        assertThat(joined.figures()).extracting(YearFigures::year).containsExactly(2024, 2020);
        assertThat(joined.workplaces()).extracting(Workplace::kind).containsExactly("HEADQUARTERS", "MAIN_OFFICE");
    }

    @Test
    void ofTwoWhoRegisterOneNumberAtOnceTheSecondIsRefusedInWords() throws Exception {
        var user = SecurityContextHolder.getContext().getAuthentication();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of("한빛정밀", "새길테크").stream()
                    .map(name -> pool.submit(() -> {
                        SecurityContextHolder.getContext().setAuthentication(user);
                        return companies.register(Firms.named(name, NUMBER));
                    }))
                    .toList();

            var refusals = new ArrayList<Throwable>();
            for (var attempt : both) {
                try {
                    attempt.get();
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }

            assertThat(refusals).hasSize(1).first().isInstanceOfAny(NumberTaken.class, NumberTakenAtOnce.class);
        }
    }

    @Test
    void openingAContactIsWrittenDown() {
        var firm = companies.register(Firms.named("한빛정밀"));
        contacts.add(firm, new ContactData("홍길동", "구매", "010-1234-5678", null));
        var masked = profiles.find(firm.value()).orElseThrow().contacts().getFirst();

        var opened = contacts.open(masked.id());

        assertThat(masked.name()).isEqualTo("홍*동");
        assertThat(masked.phone()).isEqualTo("010-****-5678");
        assertThat(opened.name()).isEqualTo("홍길동");
        assertThat(profiles.find(firm.value())
                        .orElseThrow()
                        .changes()
                        .getFirst()
                        .reason())
                .isEqualTo("company.contact.opened");
    }

    @Test
    void anotherTenantsFirmDoesNotExist() {
        var theirs = companies.register(Firms.named("한빛정밀"));

        Tenancy.runAs(new TenantId("jeju"), () -> {
            assertThatThrownBy(() -> companies.get(theirs)).isInstanceOf(NoSuchCompany.class);
            assertThatThrownBy(() -> companies.change(theirs, 0, Firms.named("새길테크")))
                    .isInstanceOf(NoSuchCompany.class);
            assertThatThrownBy(() -> contacts.add(theirs, new ContactData("가나다", null, null, null)))
                    .isInstanceOf(NoSuchCompany.class);
        });
    }

    @Test
    @AsTenant(value = "busan", roles = "SUPPORT_OFFICER")
    void anOfficerOfASupportBodyMayNotWrite() {
        assertThatThrownBy(() -> companies.register(Firms.named("한빛정밀"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistryMayNotWrite() {
        assertThatThrownBy(() -> companies.register(Firms.named("한빛정밀"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodySignedInMayNotWrite() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> companies.register(Firms.named("한빛정밀")))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, NoTenant.class);
    }

    @Test
    void anIdOfNobodyIsRefused() {
        var nobody = new CompanyId(java.util.UUID.randomUUID());

        assertThatThrownBy(() -> companies.get(nobody)).isInstanceOf(NoSuchCompany.class);
    }

    private static CompanyData olderAndElsewhere() {
        var older = new YearFigures(2020, 1L, null, null, null, null, null, "시험");
        var places = withHeadquartersAt("부산광역시 사상구 예시로 9");
        return new CompanyData(
                places.name(),
                places.legalForm(),
                null,
                null,
                null,
                null,
                places.status(),
                places.sizeClass(),
                null,
                null,
                null,
                null,
                places.workplaces(),
                List.of(),
                List.of(),
                List.of(older));
    }

    private static CompanyData withHeadquartersAt(String address) {
        return withWorkplaces(
                List.of(new Workplace("HEADQUARTERS", null, address, null, null, null, null, null, null, null)));
    }

    private static CompanyData withWorkplaces(List<Workplace> places) {
        var firm = Firms.named("한빛정밀");
        return new CompanyData(
                firm.name(),
                firm.legalForm(),
                null,
                null,
                null,
                null,
                firm.status(),
                firm.sizeClass(),
                null,
                null,
                null,
                null,
                places,
                List.of(),
                List.of(),
                List.of());
    }
}
