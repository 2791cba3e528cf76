package kr.ieum.company.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ScopedValue.CallableOp;
import java.util.List;
import java.util.UUID;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.IeumUser;
import kr.ieum.identity.Role;
import kr.ieum.tenancy.TenantId;
import kr.ieum.testkit.AsTenant;
import kr.ieum.testkit.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@AsTenant("busan")
class SavedListsTests {

    private static final String QUERY = "size=SMALL&size=MEDIUM&sort=-revenue&columns=PLACE,NAME,PHONE";

    @Autowired
    SavedLists savedLists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final IeumUser colleague = user("busan", "김동료");

    @BeforeEach
    void nothingIsSaved() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("DELETE FROM core.company_saved_list").update());
    }

    @Test
    void aSavedListComesBackAsItWas() {
        savedLists.save("  큰 기업 ", false, QUERY);

        var saved = only();
        assertThat(saved.name()).isEqualTo("큰 기업");
        assertThat(saved.query()).isEqualTo(QUERY);
        assertThat(saved.own()).isTrue();
        assertThat(saved.shared()).isFalse();
    }

    @Test
    void aColleagueSeesWhatIsShared() {
        savedLists.save("내 것", false, QUERY);
        savedLists.save("우리 것", true, QUERY);

        var seen = as(colleague, savedLists::all);

        assertThat(seen).extracting(SavedList::name).containsExactly("우리 것");
        assertThat(seen.getFirst().own()).isFalse();
        assertThat(seen.getFirst().ownerName()).isEqualTo(CurrentUser.get().name());
    }

    @Test
    void anotherTenantSeesNothing() {
        savedLists.save("우리 것", true, QUERY);

        assertThat(as(user("ulsan", "박이웃"), savedLists::all)).isEmpty();
    }

    @Test
    void onesOwnStandBeforeThoseOfColleagues() {
        as(colleague, () -> save("가", true));
        savedLists.save("다", false, QUERY);
        savedLists.save("나", true, QUERY);

        assertThat(savedLists.all()).extracting(SavedList::name).containsExactly("나", "다", "가");
    }

    @Test
    void aNameIsUsedOnceByEachUser() {
        savedLists.save("Ulsan", true, QUERY);

        assertThatThrownBy(() -> savedLists.save("ulsan", false, QUERY)).isInstanceOf(SavedNameTaken.class);
        assertThat(as(colleague, () -> save("Ulsan", false))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "가나다라마바사아자차가나다라마바사아자차가나다라마바사아자차가나다라마바사아자차가나다라마바사아자차가나다라마바사아자차하"})
    void aNameHasOneToSixtyCharacters(String name) {
        assertThatThrownBy(() -> savedLists.save(name, false, QUERY)).isInstanceOf(SavedNameBad.class);
    }

    @Test
    void anOwnListIsRenamedSharedAndReplaced() {
        savedLists.save("옛 이름", false, QUERY);
        var list = only().id();

        savedLists.rename(list, "새 이름", true);
        savedLists.replace(list, "ksic=C");

        assertThat(only())
                .isEqualTo(new SavedList(
                        list, "새 이름", true, true, true, CurrentUser.get().name(), "ksic=C"));
    }

    @Test
    void aNewNameMustBeFree() {
        savedLists.save("하나", false, QUERY);
        savedLists.save("둘", false, QUERY);
        var second = savedLists.all().getFirst().id();

        assertThatThrownBy(() -> savedLists.rename(second, "하나", false)).isInstanceOf(SavedNameTaken.class);
    }

    @Test
    void aDeletedListComesBack() {
        savedLists.save("잠깐", true, QUERY);
        var before = only();

        savedLists.delete(before.id());
        assertThat(savedLists.all()).isEmpty();
        savedLists.restore(before.id());

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void aDeletedListWhoseNameIsUsedAgainStaysAway() {
        savedLists.save("이름", false, QUERY);
        var first = only().id();
        savedLists.delete(first);
        savedLists.save("이름", false, QUERY);

        assertThatThrownBy(() -> savedLists.restore(first))
                .isInstanceOfSatisfying(
                        SavedNameTaken.class,
                        taken -> assertThat(taken.arguments()).containsExactly("이름"));
    }

    @Test
    void aColleaguesListIsNotOnesOwnToChange() {
        as(colleague, () -> save("동료의 것", true));
        var theirs = only().id();

        assertThatThrownBy(() -> savedLists.rename(theirs, "내 것", true)).isInstanceOf(SavedListGone.class);
        assertThatThrownBy(() -> savedLists.replace(theirs, "")).isInstanceOf(SavedListGone.class);
        assertThatThrownBy(() -> savedLists.delete(theirs)).isInstanceOf(SavedListGone.class);
        assertThatThrownBy(() -> savedLists.restore(theirs)).isInstanceOf(SavedListGone.class);
    }

    @Test
    @AsTenant(value = "busan", roles = "REGION_ADMIN")
    void theAdministratorDeletesWhatAColleagueShared() {
        as(colleague, () -> save("모두의 것", true));
        as(colleague, () -> save("혼자의 것", false));
        var shared = only();

        savedLists.delete(shared.id());
        assertThat(savedLists.all()).isEmpty();
        savedLists.restore(shared.id());

        assertThat(only()).isEqualTo(shared);
        assertThat(shared.removable()).isTrue();
        assertThatThrownBy(() -> savedLists.rename(shared.id(), "내 것", true)).isInstanceOf(SavedListGone.class);
    }

    @Test
    void whatWasDeletedLongAgoIsForgotten() {
        savedLists.save("옛것", false, QUERY);
        var old = only().id();
        savedLists.delete(old);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE core.company_saved_list SET deleted_at = deleted_at - interval '2 days'")
                        .update());

        savedLists.save("새것", false, QUERY);

        assertThatThrownBy(() -> savedLists.restore(old)).isInstanceOf(SavedListGone.class);
    }

    @Test
    @AsTenant(value = "national", roles = "MINISTRY_ADMIN")
    void theMinistrySavesNoLists() {
        assertThatThrownBy(() -> savedLists.all()).isInstanceOf(AccessDeniedException.class);
    }

    private SavedList only() {
        var all = savedLists.all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private boolean save(String name, boolean shared) {
        savedLists.save(name, shared, QUERY);
        return true;
    }

    private static <T> T as(IeumUser user, CallableOp<T, RuntimeException> action) {
        return CurrentUser.callAs(user, action);
    }

    private static IeumUser user(String tenant, String name) {
        var id = new TenantId(tenant);
        return new IeumUser(UUID.randomUUID(), name, name, id, Role.REGION_OFFICER, List.of(id));
    }
}
