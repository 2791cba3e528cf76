package kr.ieum.x.jeonnamemobility.cooperative;

import kr.ieum.x.jeonnamemobility.common.Panel;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.Words;

/** What a member has held from which day on. */
final class HoldingPanel extends Panel<Holding> {

    private final transient Member member;
    private final transient Members members;
    private final transient Records records;

    /** @param changed run after each change, since the member as shown is out of date then */
    HoldingPanel(
            Words words,
            Member member,
            Members members,
            Holdings holdings,
            Records records,
            boolean mayWrite,
            Runnable changed) {
        super(
                words,
                words.get("cooperative.history", member.name()),
                "cooperative.no-history",
                mayWrite,
                () -> holdings.of(member.id()),
                changed);
        this.member = member;
        this.members = members;
        this.records = records;
        list().name("cooperative.since", holding -> holding.since().toString())
                .quantity("cooperative.shares", holding -> words.number(holding.shares()))
                .quantity("cooperative.difference", this::difference)
                .quantity("cooperative.paid", holding -> words.number(holding.paid()))
                .column("cooperative.reason", holding -> holding.reason().isEmpty() ? "-" : holding.reason())
                .column("cooperative.by", Holding::by);
        adds("cooperative.change-shares", this::add);
        edits(
                holding -> holding.since().toString(),
                "common.edit",
                this::edit,
                new RowAction<>("common.remove", holding -> !holding.since().equals(member.joined()), this::remove));
        refresh();
    }

    /** Shares more or fewer than before, with its sign. */
    private String difference(Holding holding) {
        var place = rows().indexOf(holding);
        if (place == rows().size() - 1) {
            return "-";
        }
        var more = holding.shares() - rows().get(place + 1).shares();
        return more > 0 ? "+" + words().number(more) : words().number(more);
    }

    private void add() {
        var day = member.isOn(records.today()) ? records.today() : member.joined();
        HoldingForm.of(words(), member, null, day, data -> members.hold(member, data), this::refreshAll)
                .open();
    }

    private void edit(Holding holding) {
        HoldingForm.of(words(), member, holding, holding.since(), data -> members.hold(member, data), this::refreshAll)
                .open();
    }

    private void remove(Holding holding) {
        remove(words().get("common.removed", member.name() + " " + holding.since()), () -> {
            var removed = members.forget(member, holding);
            return () -> records.putBack(removed);
        });
    }
}
