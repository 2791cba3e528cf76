package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.People.Duty;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
import kr.ieum.x.gangwonliquidhydrogen.page.ChangedMeanwhile;
import kr.ieum.x.gangwonliquidhydrogen.page.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JointPurchaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 4);
    private static Tables tables;

    private final AtWork atWork = new AtWork();
    private RoundService rounds;
    private DemandService demands;
    private LotService lots;
    private OrderService orders;
    private PurchaseFigures figures;
    private UUID round;

    @BeforeAll
    static void make() {
        tables = Tables.make();
    }

    @BeforeEach
    void begin() {
        var jdbc = tables.jdbc();
        var transactions = tables.transactions();
        var kept = new Rounds(jdbc);
        rounds = new RoundService(kept, new Lots(jdbc), atWork.acting(), transactions);
        demands = new DemandService(kept, new Demands(jdbc), atWork.acting(), transactions);
        lots = new LotService(kept, new Lots(jdbc), new Offers(jdbc), atWork.acting(), transactions);
        orders = new OrderService(
                kept,
                new Demands(jdbc),
                new Lots(jdbc),
                new Offers(jdbc),
                new Orders(jdbc),
                atWork.acting(),
                transactions);
        figures = new PurchaseFigures(jdbc, atWork.acting());
        jdbc.sql("DELETE FROM purchase_order").update();
        round = rounds.begin(new RoundData("공동구매 " + UUID.randomUUID(), CLOSING, ""));
    }

    @Test
    void demandsOfOneMaterialBecomeOneLot() {
        want("동해수소", "단열재", "120.5", "㎡");
        want("삼척극저온", "단열재", "79.5", "㎡");
        want("삼척극저온", "헬륨", "10", "병");

        rounds.close(round);

        assertThat(lots.lots(round))
                .extracting(Lot::material, Lot::quantity, Lot::firms)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("단열재", new BigDecimal("200.000"), 2),
                        org.assertj.core.groups.Tuple.tuple("헬륨", new BigDecimal("10.000"), 1));
    }

    @Test
    void aFirmWantsAMaterialOnce() {
        want("동해수소", "헬륨", "10", "병");

        assertThatThrownBy(() -> want("동해수소", "헬륨", "5", "병")).hasMessage("refused.demand-twice");
    }

    @Test
    void afterTheClosingDayNothingIsAdded() {
        atWork.on(CLOSING.plusDays(1));

        assertThatThrownBy(() -> want("동해수소", "헬륨", "10", "병")).hasMessage("refused.demand-closed");
    }

    @Test
    void afterClosingNoDemandChanges() {
        want("동해수소", "헬륨", "10", "병");
        var demand = demands.page(round, "", Slice.ALL).getFirst();

        rounds.close(round);

        assertThatThrownBy(() -> demands.change(demand, 0, data("동해수소", "헬륨", "9", "병")))
                .hasMessage("refused.demand-closed");
        assertThatThrownBy(() -> demands.remove(demand)).hasMessage("refused.demand-closed");
    }

    @Test
    void openedAgainWithAReasonItTakesDemandsAndTheStepsSayWhy() {
        rounds.close(round);
        atWork.on(CLOSING.plusDays(2));

        rounds.reopen(round, CLOSING.plusDays(9), "한 기업이 늦었습니다");
        want("동해수소", "헬륨", "10", "병");

        assertThat(demands.count(round, "")).isEqualTo(1);
        assertThat(rounds.steps(round))
                .extracting(step -> step.state() + ":" + step.words())
                .containsExactly("COLLECTING:", "CLOSED:", "COLLECTING:한 기업이 늦었습니다");
    }

    @Test
    void whatWasForgottenIsClosedByItself() {
        atWork.on(CLOSING.plusDays(1));

        var closed = rounds.closeOverdue();

        assertThat(closed).extracting(Round::id).contains(round);
        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void twoWhoChangeTheSameDemandDoNotOverwriteEachOther() {
        want("동해수소", "헬륨", "10", "병");
        var seen = demands.page(round, "", Slice.ALL).getFirst();
        atWork.as("이주무", Duty.OFFICER);
        demands.change(seen, seen.version(), data("동해수소", "헬륨", "12", "병"));

        assertThatThrownBy(() -> demands.change(seen, seen.version(), data("동해수소", "헬륨", "11", "병")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.arguments()).contains("이주무"));
    }

    @Test
    void aDeletedDemandComesBack() {
        want("동해수소", "헬륨", "10", "병");
        var demand = demands.page(round, "", Slice.ALL).getFirst();

        demands.remove(demand);
        assertThat(demands.count(round, "")).isZero();
        demands.restore(demand.id());

        assertThat(demands.count(round, "")).isEqualTo(1);
    }

    @Test
    void anOrderIsDividedByUseToTheWon() {
        want("동해수소", "단열재", "1", "㎡");
        want("삼척극저온", "단열재", "1", "㎡");
        want("강릉밸브", "단열재", "1", "㎡");
        rounds.close(round);

        var order = order("단열재", 33_333, 1);

        var settlement = orders.settlements(order).getFirst();
        assertThat(settlement.total()).isEqualTo(100_000);
        assertThat(orders.shares(settlement.id()))
                .extracting(Share::name, Share::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("강릉밸브", 33_334L),
                        org.assertj.core.groups.Tuple.tuple("동해수소", 33_333L),
                        org.assertj.core.groups.Tuple.tuple("삼척극저온", 33_333L));
        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.ORDERED);
    }

    @Test
    void aLotIsOrderedOnce() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        order("헬륨", 1_000, 0);
        var lot = lots.lots(round).getFirst();
        var offer = lots.offers(lot.id()).getFirst();

        assertThatThrownBy(() -> orders.order(offer)).hasMessage("refused.lot-ordered");
        assertThatThrownBy(() -> lots.remove(offer)).hasMessage("refused.lot-ordered");
    }

    @Test
    void whatWasDeliveredIsSettledAnewAndTheRoundIsDone() {
        want("동해수소", "헬륨", "10", "병");
        want("삼척극저온", "헬륨", "10", "병");
        rounds.close(round);
        var order = order("헬륨", 1_000, 3_000);

        orders.settle(
                order, 1, Map.of(firm("동해수소"), new BigDecimal("10"), firm("삼척극저온"), new BigDecimal("5")), 3_000, "");

        var after = orders.settlements(order).getLast();
        assertThat(after.total()).isEqualTo(18_000);
        assertThat(orders.shares(after.id())).extracting(Share::amount).containsExactly(12_000L, 6_000L);
        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.SETTLED);
    }

    @Test
    void aSettlementThatSomebodyElseMadeMeanwhileIsLookedAtFirst() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var order = order("헬륨", 1_000, 0);
        var delivered = Map.of(firm("동해수소"), BigDecimal.TEN);
        orders.settle(order, 1, delivered, 0, "");

        assertThatThrownBy(() -> orders.settle(order, 1, delivered, 0, "")).hasMessage("refused.settled-meanwhile");
        assertThatThrownBy(() -> orders.settle(order, 2, delivered, 0, " ")).hasMessage("refused.reason");
    }

    @Test
    void anOrderIsTakenBackWithAReasonUntilItIsDelivered() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var order = order("헬륨", 1_000, 0);

        assertThatThrownBy(() -> orders.takeBack(order, "")).hasMessage("refused.reason");
        orders.takeBack(order, "공급사가 납품을 포기했습니다");

        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.CLOSED);
        var again = order("헬륨", 1_100, 0);
        orders.settle(again, 1, Map.of(firm("동해수소"), BigDecimal.TEN), 0, "");
        assertThatThrownBy(() -> orders.takeBack(again, "다시")).hasMessage("refused.delivered");
    }

    @Test
    void anOfferThatChangedSinceItWasSeenIsNotOrdered() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var lot = lots.lots(round).getFirst();
        lots.add(lot.id(), new OfferData("한빛가스", 1_000, 0, null, ""));
        var seen = lots.offers(lot.id()).getFirst();
        lots.change(seen, seen.version(), new OfferData("한빛가스", 1_500, 0, null, ""));

        assertThatThrownBy(() -> orders.order(seen)).hasMessage("refused.offer-changed");
    }

    @Test
    void amountAndSavingArePublished() {
        want("동해수소", "헬륨", "10", "병");
        want("삼척극저온", "헬륨", "10", "병");
        want("강릉밸브", "헬륨", "10", "병");
        rounds.close(round);
        var lot = lots.lots(round).getFirst();
        lots.price(lot.id(), lot.version(), 1_200L);
        order("헬륨", 1_000, 1_500);

        var published = figures.figures();

        assertThat(published)
                .extracting(figure -> figure.id() + " " + figure.value() + " " + figure.firms())
                .containsExactly("joint-purchase-amount 31500 3", "joint-purchase-saving 4500 3");
    }

    @Test
    void withoutOrdersThereIsNoFigure() {
        assertThat(figures.figures()).allMatch(figure -> figure.value() == null);
    }

    @Test
    void anOfficerOfASupportingBodyOnlyReads() {
        atWork.as("박주임", Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> rounds.close(round)).hasMessage("refused.duty");
        assertThat(rounds.count(RoundSearch.ALL)).isPositive();
    }

    @Test
    void aRoundIsFoundByItsNameAndState() {
        var name = rounds.find(round).orElseThrow().name();

        assertThat(rounds.page(new RoundSearch(name, RoundState.COLLECTING), new Slice("name", true, 0, 10)))
                .extracting(Round::id)
                .containsExactly(round);
        assertThat(rounds.count(new RoundSearch(name, RoundState.CLOSED))).isZero();
    }

    @Test
    void aNameIsTakenOnce() {
        var name = rounds.find(round).orElseThrow().name();

        assertThatThrownBy(() -> rounds.begin(new RoundData(name, CLOSING, ""))).hasMessage("refused.round-name");
    }

    @Test
    void aRoundDoesNotBeginWithADayThatHasPassed() {
        assertThatThrownBy(() -> rounds.begin(new RoundData("지난 공동구매", TODAY.minusDays(1), "")))
                .hasMessage("refused.closing-day");
    }

    @Test
    void aRemovedRoundComesBack() {
        var seen = rounds.find(round).orElseThrow();

        rounds.remove(round, seen.version());
        assertThat(rounds.find(round)).isEmpty();
        rounds.restore(round);

        assertThat(rounds.find(round)).isPresent();
    }

    private UUID order(String material, long price, long fees) {
        var lot = lots.lots(round).stream()
                .filter(one -> one.material().equals(material))
                .findFirst()
                .orElseThrow();
        var offer = lots.add(lot.id(), new OfferData("한빛소재", price, fees, CLOSING.plusDays(20), ""));
        return orders.order(lots.offers(lot.id()).stream()
                .filter(one -> one.id().equals(offer))
                .findFirst()
                .orElseThrow());
    }

    private void want(String firm, String material, String quantity, String unit) {
        demands.add(round, data(firm, material, quantity, unit));
    }

    private static DemandData data(String firm, String material, String quantity, String unit) {
        return new DemandData(firm(firm), firm, material, new BigDecimal(quantity), unit, CLOSING.plusDays(30), "");
    }

    private static UUID firm(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
