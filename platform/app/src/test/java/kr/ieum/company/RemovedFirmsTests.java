package kr.ieum.company;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ieum.audit.Action;
import kr.ieum.audit.ChangeEntry;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.Firms;
import kr.ieum.company.profile.CompanyProfiles;
import kr.ieum.identity.CurrentUser;
import kr.ieum.tenancy.Tenancy;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class RemovedFirmsTests {

    @Autowired
    RemovedFirms removedFirms;

    @Autowired
    CompanyService companies;

    @Autowired
    CompanyProfiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void noFirms() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company").update());
    }

    @Test
    void aFirmThatSomebodyChangedMeanwhileIsNotDeleted() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var seen = seen(firm);
        companies.change(firm, seen.version(), Firms.named("한빛정공"));

        assertThatThrownBy(() -> removedFirms.delete(List.of(seen)))
                .isInstanceOfSatisfying(
                        ChangedSinceSeen.class,
                        refusal -> assertThat(refusal.arguments()).contains("한빛정공"));

        assertThat(profiles.find(firm.value())).isPresent();
    }

    @Test
    void oneChangedFirmKeepsAllThatWereTickedWithIt() {
        var changed = companies.register(Firms.named("한빛정밀"));
        var same = companies.register(Firms.named("새길테크"));
        var both = List.of(seen(changed), seen(same));
        companies.change(changed, both.getFirst().version(), Firms.named("한빛정공"));

        assertThatThrownBy(() -> removedFirms.delete(both)).isInstanceOf(ChangedSinceSeen.class);

        assertThat(profiles.find(same.value())).isPresent();
    }

    @Test
    void whoDeletesWhileAnotherSavesWaitsAndIsRefused() throws Exception {
        var firm = companies.register(Firms.named("한빛정밀"));
        var seen = seen(firm);
        var user = CurrentUser.get();
        try (var pool = Executors.newSingleThreadExecutor()) {
            Future<List<SeenFirm>> deletion = transaction.execute(saving -> {
                companies.change(firm, seen.version(), Firms.named("한빛정공"));
                var waiting = pool.submit(() -> CurrentUser.callAs(user, () -> removedFirms.delete(List.of(seen))));
                await().atMost(ofSeconds(20)).until(this::somebodyWaits);
                return waiting;
            });

            assertThatThrownBy(deletion::get).hasCauseInstanceOf(ChangedSinceSeen.class);
        }
        assertThat(companies.get(firm).data().name()).isEqualTo("한빛정공");
    }

    @Test
    void aFirmThatAColleagueHasDeletedIsNoneToDelete() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var seen = seen(firm);
        removedFirms.delete(List.of(seen));

        var again = removedFirms.delete(List.of(seen));

        assertThat(again).isEmpty();
    }

    @Test
    void aDeletionIsTakenBackOnceAndBothStandInTheHistory() {
        var firm = companies.register(Firms.named("한빛정밀"));
        var deleted = removedFirms.delete(List.of(seen(firm)));

        var restored = removedFirms.restore(deleted);
        var again = removedFirms.restore(deleted);

        assertThat(restored).hasSize(1);
        assertThat(again).isEmpty();
        assertThat(profiles.find(firm.value()).orElseThrow().changes())
                .extracting(ChangeEntry::action)
                .containsExactly(Action.RESTORED, Action.DELETED, Action.CREATED);
    }

    @Test
    void aFirmWhoseNumberAnotherHasGotDoesNotComeBackAndTheRefusalNamesTheOther() {
        var firm = companies.register(Firms.named("한빛정밀", "2208162517"));
        var deleted = removedFirms.delete(List.of(seen(firm)));
        var holder = companies.register(Firms.named("새길테크", "2208162517"));

        assertThatThrownBy(() -> removedFirms.restore(deleted))
                .isInstanceOfSatisfying(NumberGivenAway.class, refusal -> {
                    assertThat(refusal.holder()).isEqualTo(holder);
                    assertThat(refusal.holderName()).isEqualTo("새길테크");
                });
    }

    @Test
    void anotherTenantsFirmIsNotDeleted() {
        var theirs = seen(companies.register(Firms.named("한빛정밀")));

        var deleted = Tenancy.callAs(new TenantId("jeju"), () -> removedFirms.delete(List.of(theirs)));

        assertThat(deleted).isEmpty();
        assertThat(profiles.find(theirs.id())).isPresent();
    }

    private SeenFirm seen(CompanyId firm) {
        return new SeenFirm(firm.value(), companies.get(firm).version());
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }
}
