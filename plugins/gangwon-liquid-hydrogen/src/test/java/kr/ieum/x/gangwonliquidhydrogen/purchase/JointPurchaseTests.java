package kr.ieum.x.gangwonliquidhydrogen.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.ChangedMeanwhile;
import kr.ieum.plugin.People.Duty;
import kr.ieum.plugin.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.AtWork;
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
        lots = new LotService(kept, new Lots(jdbc), new Offers(jdbc), atWork.acting(), atWork.words(), transactions);
        orders = new OrderService(
                kept, new Lots(jdbc), new Offers(jdbc), new Orders(jdbc), atWork.acting(), transactions);
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
                .containsExactly(tuple("단열재", new BigDecimal("200.000"), 2), tuple("헬륨", new BigDecimal("10.000"), 1));
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

        assertThatThrownBy(() -> demands.change(demand, data("동해수소", "헬륨", "9", "병")))
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
        demands.change(seen, data("동해수소", "헬륨", "12", "병"));

        assertThatThrownBy(() -> demands.change(seen, data("동해수소", "헬륨", "11", "병")))
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
                .containsExactlyInAnyOrder(tuple("강릉밸브", 33_334L), tuple("동해수소", 33_333L), tuple("삼척극저온", 33_333L));
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
        lots.change(seen, new OfferData("한빛가스", 1_500, 0, null, ""));

        assertThatThrownBy(() -> orders.order(seen)).hasMessage("refused.offer-changed");
    }

    @Test
    void aLotInPartsIsWorthTheSameToTheLastUnit() {
        want("동해수소", "단열재", "120.5", "㎡");
        want("삼척극저온", "단열재", "79.5", "㎡");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();

        lots.split(whole, moved(whole, "동해수소", "20.125", "삼척극저온", "79.5"));

        assertThat(lots.lots(round))
                .extracting(Lot::name, Lot::quantity, Lot::firms)
                .containsExactly(
                        tuple("단열재 (1)", new BigDecimal("100.375"), 1), tuple("단열재 (2)", new BigDecimal("99.625"), 2));
        assertThat(rounds.steps(round).getLast().words()).isEqualTo("단열재 나눔: 99.625 ㎡을(를) 단열재 (2)(으)로");
    }

    @Test
    void thePartsOfALotAreOrderedApartAndPaidToTheWon() {
        want("동해수소", "단열재", "2", "㎡");
        want("삼척극저온", "단열재", "1", "㎡");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "1"));

        var orders = lots.lots(round).stream().map(lot -> order(lot, 33_333, 1)).toList();

        var settlements = orders.stream()
                .map(order -> this.orders.settlements(order).getFirst())
                .toList();
        assertThat(settlements).extracting(Settlement::total).containsExactly(66_667L, 33_334L);
        assertThat(settlements)
                .allSatisfy(settlement -> assertThat(this.orders.shares(settlement.id()).stream()
                                .mapToLong(Share::amount)
                                .sum())
                        .isEqualTo(settlement.total()));
        assertThat(settlements.stream()
                        .flatMap(settlement -> this.orders.shares(settlement.id()).stream())
                        .map(Share::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3");
    }

    @Test
    void aRoundIsDoneOnlyWhenAllPartsAreDelivered() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4"));
        var both = lots.lots(round).stream().map(lot -> order(lot, 1_000, 0)).toList();

        orders.settle(both.getFirst(), 1, Map.of(firm("동해수소"), BigDecimal.valueOf(6)), 0, "");
        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.ORDERED);
        orders.settle(both.getLast(), 1, Map.of(firm("동해수소"), BigDecimal.valueOf(4)), 0, "");

        assertThat(rounds.find(round).orElseThrow().state()).isEqualTo(RoundState.SETTLED);
    }

    @Test
    void putTogetherAgainALotIsWhatItWasWithTheOffersOfBoth() {
        want("동해수소", "헬륨", "10", "병");
        want("삼척극저온", "헬륨", "5.5", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4", "삼척극저온", "5.5"));
        var parts = lots.lots(round);
        lots.add(parts.getFirst().id(), new OfferData("한빛가스", 1_000, 0, null, ""));
        lots.add(parts.getLast().id(), new OfferData("두빛가스", 1_100, 0, null, ""));

        lots.merge(parts.getFirst(), parts.getLast());

        var again = lots.lots(round);
        assertThat(again).extracting(Lot::name, Lot::quantity).containsExactly(tuple("헬륨", new BigDecimal("15.500")));
        assertThat(lots.portions(again.getFirst().id()))
                .extracting(Portion::firmName, Portion::quantity)
                .containsExactlyInAnyOrder(
                        tuple("동해수소", new BigDecimal("10.000")), tuple("삼척극저온", new BigDecimal("5.500")));
        assertThat(lots.offers(again.getFirst().id()))
                .extracting(Offer::supplier)
                .containsExactly("한빛가스", "두빛가스");
    }

    @Test
    void aLotIsNotSplitIntoNothingOrBeyondWhatThereIs() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();

        assertThatThrownBy(() -> lots.split(whole, Map.of())).hasMessage("refused.split");
        assertThatThrownBy(() -> lots.split(whole, moved(whole, "동해수소", "10"))).hasMessage("refused.split");
        assertThatThrownBy(() -> lots.split(whole, moved(whole, "동해수소", "10.001")))
                .hasMessage("refused.split-more");
        assertThat(lots.lots(round)).hasSize(1);
    }

    @Test
    void anOrderedLotStaysAsItIs() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4"));
        var parts = lots.lots(round);
        order(parts.getFirst(), 1_000, 0);

        assertThatThrownBy(() -> lots.split(lots.get(parts.getFirst().id()), moved(parts.getFirst(), "동해수소", "1")))
                .hasMessage("refused.lot-ordered");
        assertThatThrownBy(() -> lots.merge(
                        lots.get(parts.getLast().id()),
                        lots.get(parts.getFirst().id())))
                .hasMessage("refused.lot-ordered");
    }

    @Test
    void twoWhoSplitTheSameLotDoNotBothDoIt() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4"));

        assertThatThrownBy(() -> lots.split(whole, moved(whole, "동해수소", "4"))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatWasOfferedForTheWholeIsLookedAtAgainBeforeAPartIsOrdered() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.add(whole.id(), new OfferData("한빛가스", 1_000, 0, null, ""));
        var seen = lots.offers(whole.id()).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4"));

        assertThatThrownBy(() -> orders.order(seen)).hasMessage("refused.offer-changed");
    }

    @Test
    void closedAnewALotIsWholeAgainWithTheDemandsOfNow() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        lots.split(whole, moved(whole, "동해수소", "4"));

        rounds.reopen(round, CLOSING, "한 기업이 늦었습니다");
        want("삼척극저온", "헬륨", "5", "병");
        rounds.close(round);

        assertThat(lots.lots(round))
                .extracting(Lot::name, Lot::quantity)
                .containsExactly(tuple("헬륨", new BigDecimal("15.000")));
    }

    @Test
    void anOfficerOfASupportingBodySplitsNothing() {
        want("동해수소", "헬륨", "10", "병");
        rounds.close(round);
        var whole = lots.lots(round).getFirst();
        atWork.as("박주임", Duty.SUPPORT_BODY);

        assertThatThrownBy(() -> lots.split(whole, moved(whole, "동해수소", "4"))).hasMessage("refused.duty");
    }

    @Test
    void amountAndSavingArePublished() {
        want("동해수소", "헬륨", "10", "병");
        want("삼척극저온", "헬륨", "10", "병");
        want("강릉밸브", "헬륨", "10", "병");
        rounds.close(round);
        var lot = lots.lots(round).getFirst();
        lots.price(lot, 1_200L);
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
        return order(
                lots.lots(round).stream()
                        .filter(one -> one.material().equals(material))
                        .findFirst()
                        .orElseThrow(),
                price,
                fees);
    }

    /** What is moved of whose demand. */
    private Map<UUID, BigDecimal> moved(Lot lot, String... firmsAndQuantities) {
        var moved = new HashMap<UUID, BigDecimal>();
        for (var place = 0; place < firmsAndQuantities.length; place += 2) {
            var name = firmsAndQuantities[place];
            var quantity = new BigDecimal(firmsAndQuantities[place + 1]);
            lots.portions(lot.id()).stream()
                    .filter(portion -> portion.firmName().equals(name))
                    .forEach(portion -> moved.put(portion.demandId(), quantity));
        }
        return moved;
    }

    private UUID order(Lot lot, long price, long fees) {
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
