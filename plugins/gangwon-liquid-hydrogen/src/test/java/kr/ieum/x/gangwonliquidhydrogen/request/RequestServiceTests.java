package kr.ieum.x.gangwonliquidhydrogen.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.Refused;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
import kr.ieum.x.gangwonliquidhydrogen.page.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestServiceTests {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static Tables tables;

    private final AtWork atWork = new AtWork();
    private RequestService requests;
    private BudgetService budgets;

    @BeforeAll
    static void make() {
        tables = Tables.make();
    }

    @BeforeEach
    void begin() {
        tables.jdbc().sql("TRUNCATE support_request, support_budget CASCADE").update();
        requests = new RequestService(
                new Requests(tables.jdbc()), new Budgets(tables.jdbc()), atWork.acting(), tables.transactions());
        budgets = new BudgetService(new Budgets(tables.jdbc()), atWork.acting(), tables.transactions());
    }

    @Test
    void aRequestGoesFromApplicationToResultAndEveryStepIsWrittenDown() {
        budgets.add(2026, RequestKind.PROTOTYPE, 100_000_000);
        var request = apply(RequestKind.PROTOTYPE, 40_000_000);

        move(request, RequestState.REVIEWED, 0, "");
        move(request, RequestState.SELECTED, 30_000_000, "");
        move(request, RequestState.RUNNING, 0, "");
        move(request, RequestState.DONE, 0, "극저온 밸브 시제품 2종");

        assertThat(now(request).granted()).isEqualTo(30_000_000);
        assertThat(requests.steps(request))
                .extracting(step -> step.state() + ":" + step.madeBy() + ":" + step.words())
                .containsExactly(
                        "APPLIED:김주무:", "REVIEWED:김주무:", "SELECTED:김주무:", "RUNNING:김주무:", "DONE:김주무:극저온 밸브 시제품 2종");
    }

    @Test
    void moreThanIsLeftIsRefusedWithWhatIsLeft() {
        budgets.add(2026, RequestKind.PROTOTYPE, 50_000_000);
        var first = reviewed(RequestKind.PROTOTYPE, 40_000_000);
        var second = reviewed(RequestKind.PROTOTYPE, 40_000_000);
        move(first, RequestState.SELECTED, 40_000_000, "");

        assertThatThrownBy(() -> move(second, RequestState.SELECTED, 10_000_001, ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.arguments()).contains(10_000_000L));
        move(second, RequestState.SELECTED, 10_000_000, "");

        assertThat(budgets.of(Desk.TECHNOPARK)).extracting(Budget::remaining).containsExactly(0L);
    }

    @Test
    void withoutABudgetNothingIsSelected() {
        var request = reviewed(RequestKind.RESTRUCTURING, 10);

        assertThatThrownBy(() -> move(request, RequestState.SELECTED, 10, "")).hasMessage("refused.no-budget");
    }

    @Test
    void nobodyGetsMoreThanWasAskedFor() {
        budgets.add(2026, RequestKind.MARKETING, 100);
        var request = reviewed(RequestKind.MARKETING, 10);

        assertThatThrownBy(() -> move(request, RequestState.SELECTED, 11, "")).hasMessage("refused.granted");
    }

    @Test
    void twoSelectionsAtOnceDoNotTakeTheSameMoney() throws Exception {
        budgets.add(2026, RequestKind.EXHIBITION, 10);
        var first = reviewed(RequestKind.EXHIBITION, 10);
        var second = reviewed(RequestKind.EXHIBITION, 10);
        List<Callable<Boolean>> both = List.of(() -> isSelected(first), () -> isSelected(second));

        try (var people = Executors.newFixedThreadPool(2)) {
            var selected = people.invokeAll(both).stream()
                    .filter(one -> one.resultNow())
                    .count();

            assertThat(selected).isEqualTo(1);
        }
        assertThat(budgets.of(Desk.TECHNOPARK).getFirst().remaining()).isZero();
    }

    @Test
    void theBudgetOfAKindStandsForItselfAndForItsYear() {
        budgets.add(2026, RequestKind.PROTOTYPE, 10);

        assertThatThrownBy(() -> budgets.add(2026, RequestKind.PROTOTYPE, 20)).hasMessage("refused.budget-twice");
        budgets.add(2027, RequestKind.PROTOTYPE, 20);

        assertThat(budgets.of(Desk.TECHNOPARK)).extracting(Budget::year).containsExactly(2027, 2026);
        assertThat(budgets.of(Desk.FUND)).isEmpty();
    }

    @Test
    void aBudgetThatSomebodyElseChangedIsLookedAtFirst() {
        budgets.add(2026, RequestKind.PROTOTYPE, 10);
        var seen = budgets.of(Desk.TECHNOPARK).getFirst();
        budgets.change(seen, 20);

        assertThatThrownBy(() -> budgets.change(seen, 30)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatHasBeenDecidedIsNeitherChangedNorDeleted() {
        var request = reviewed(RequestKind.PROTOTYPE, 10);
        move(request, RequestState.NOT_SELECTED, 0, "중복 지원");

        assertThatThrownBy(() -> requests.remove(now(request))).hasMessage("refused.decided");
        assertThatThrownBy(() -> requests.change(now(request), data(RequestKind.PROTOTYPE, 20)))
                .hasMessage("refused.decided");
    }

    @Test
    void twoWhoMoveTheSameRequestDoItOnce() {
        var request = apply(RequestKind.PROTOTYPE, 10);
        var seenByBoth = now(request);
        requests.move(seenByBoth, RequestState.REVIEWED, 0, "");

        assertThatThrownBy(() -> requests.move(seenByBoth, RequestState.REVIEWED, 0, ""))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void eachDeskSeesItsOwnRequests() {
        apply(RequestKind.PROTOTYPE, 10);
        apply(RequestKind.RESTRUCTURING, 10);

        assertThat(requests.page(new RequestSearch(Desk.FUND, "", null, null), Slice.ALL))
                .extracting(Request::kind)
                .containsExactly(RequestKind.RESTRUCTURING);
        assertThat(requests.count(
                        new RequestSearch(Desk.TECHNOPARK, "밸브", RequestKind.PROTOTYPE, RequestState.APPLIED)))
                .isEqualTo(1);
    }

    @Test
    void aDeletedRequestComesBack() {
        var request = apply(RequestKind.PROTOTYPE, 10);

        requests.remove(now(request));
        assertThat(requests.find(request)).isEmpty();
        requests.restore(request);

        assertThat(requests.find(request)).isPresent();
    }

    @Test
    void theNumberOfSelectedRequestsIsPublished() {
        budgets.add(2026, RequestKind.PROTOTYPE, 100);
        move(reviewed(RequestKind.PROTOTYPE, 10), RequestState.SELECTED, 10, "");
        reviewed(RequestKind.PROTOTYPE, 10);

        var figures = new RequestFigures(new Requests(tables.jdbc()), atWork.acting()).figures();

        assertThat(figures)
                .extracting(figure -> figure.id() + " " + figure.value() + " " + figure.firms())
                .containsExactly("requests-selected 1 1");
    }

    private boolean isSelected(UUID request) {
        try {
            move(request, RequestState.SELECTED, 10, "");
            return true;
        } catch (Refused overBudget) {
            return false;
        }
    }

    private UUID reviewed(RequestKind kind, long asked) {
        var request = apply(kind, asked);
        move(request, RequestState.REVIEWED, 0, "");
        return request;
    }

    private UUID apply(RequestKind kind, long asked) {
        return requests.apply(data(kind, asked));
    }

    private void move(UUID request, RequestState to, long granted, String words) {
        requests.move(now(request), to, granted, words);
    }

    private Request now(UUID request) {
        return requests.find(request).orElseThrow();
    }

    private static RequestData data(RequestKind kind, long asked) {
        return new RequestData(kind, new UUID(0, 1), "동해수소", "극저온 밸브", 2026, asked, START, START.plusMonths(6), "");
    }
}
