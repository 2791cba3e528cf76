package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** What signed runs ask for and nobody has done yet, the most urgent first. */
class MeasureList extends Composite<Div> implements RecordList.Source<Measure> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final transient LocalDate today;
    private final Checkbox all;
    private final RecordList<Measure> list;

    MeasureList(SafetyDesk desk) {
        this.desk = desk;
        words = desk.words();
        today = desk.tools().acting().today();
        all = new Checkbox(words.get("measure.all"), change -> refresh());
        var nothing = new EmptyState(words.get("measure.none"), words.get("measure.none.hint"));
        list = new RecordList<>(words.get("measure"), this, nothing);
        list.filters(all);
        columns();
        list.refresh();
        getContent().add(list);
    }

    @Override
    public List<Measure> page(Slice slice) {
        return desk.measures().page(all.getValue(), slice);
    }

    @Override
    public int count() {
        return desk.measures().count(all.getValue());
    }

    private void refresh() {
        list.refresh();
    }

    private void columns() {
        list.onOpen(measure -> Sheet.open(SafetyView.PATH, measure.runId()));
        list.name(
                "site",
                words.get("run.site"),
                Measure::site,
                measure -> new Anchor(Sheet.address(SafetyView.PATH, measure.runId()), measure.site()));
        list.text("item", words.get("item"), Measure::item);
        list.text("measure", words.get("measure"), Measure::measure);
        list.text("due", words.get("measure.due"), measure -> words.day(measure.due()));
        list.part(
                "state",
                words.get("measure.state"),
                this::state,
                measure -> new StatusBadge(state(measure), tone(measure)));
        list.buttons("actions", words.get("actions"), this::button);
        list.sortable("site", "item", "due");
    }

    private String state(Measure measure) {
        if (measure.doneOn() != null) {
            return words.get("measure.done.on", measure.doneOn().toString(), String.valueOf(measure.doneBy()));
        }
        return words.get(measure.isOverdue(today) ? "measure.late" : "measure.open");
    }

    private Tone tone(Measure measure) {
        if (measure.doneOn() != null) {
            return Tone.SUCCESS;
        }
        return measure.isOverdue(today) ? Tone.DANGER : Tone.INFORMATION;
    }

    private Component button(Measure measure) {
        var done = words.get("measure.done");
        return measure.doneOn() == null
                ? Buttons.small(
                        done,
                        measure.measure(),
                        () -> DoneForm.of(desk, measure, this::refresh).open())
                : Buttons.small(words.get("undo"), measure.measure(), () -> takeBack(measure));
    }

    private void takeBack(Measure measure) {
        desk.tools().attempts().now(words.get("restored"), () -> desk.measures().takeBack(measure), this::refresh);
    }
}
