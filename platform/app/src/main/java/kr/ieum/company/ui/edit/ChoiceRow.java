package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import kr.ieum.company.edit.CompanyField;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;

/** A field in which two records differ: its value in each, and what comes of the choice. */
class ChoiceRow extends Composite<NativeTableRow> {

    private final CompanyField field;
    private final Map<Side, String> values;
    private final Map<Side, Radio> radios = new EnumMap<>(Side.class);
    private final Map<Side, NativeTableCell> cells = new EnumMap<>(Side.class);
    private final Span result = new Span();
    private final String name;
    private Side chosen = Side.LEFT;

    /**
     * @param values in words; {@link Side#BOTH} only where taking both makes a difference
     * @param names what the sides are called
     */
    ChoiceRow(CompanyField field, String name, Map<Side, String> values, Map<Side, String> names) {
        this.field = field;
        this.name = name;
        this.values = values;
        var heading = new NativeTableHeaderCell(new Span(name), difference());
        heading.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        getContent().add(heading);
        for (var side : new Side[] {Side.LEFT, Side.RIGHT}) {
            var cell = cell(option(side, names.getOrDefault(side, ""), values.getOrDefault(side, "")));
            cells.put(side, cell);
            getContent().add(cell);
        }
        var outcome = cell(result);
        outcome.addClassName("choice-result");
        outcome.getElement().setAttribute("data-label", getTranslation("company.merge.result"));
        if (values.containsKey(Side.BOTH)) {
            outcome.addComponentAsFirst(option(Side.BOTH, "", getTranslation("company.merge.both")));
        }
        getContent().add(outcome);
        getContent().getElement().setAttribute("role", "row");
    }

    CompanyField field() {
        return field;
    }

    Side chosen() {
        return chosen;
    }

    /** Takes the side's value; the first one's where the row does not offer the side. */
    void choose(Side side) {
        chosen = values.containsKey(side) ? side : Side.LEFT;
        radios.forEach((offered, radio) -> radio.check(offered == chosen));
        cells.forEach((offered, cell) -> cell.setClassName("choice-taken", offered == chosen));
        result.setText(values.get(chosen));
    }

    /** Says in a word in what way the two differ, so that it is seen without colour and heard, too. */
    private StatusBadge difference() {
        var nothing = getTranslation("text.none");
        if (nothing.equals(values.get(Side.LEFT))) {
            return new StatusBadge(getTranslation("company.merge.only-right"), Tone.INFORMATION);
        }
        return nothing.equals(values.get(Side.RIGHT))
                ? new StatusBadge(getTranslation("company.merge.only-left"), Tone.INFORMATION)
                : new StatusBadge(getTranslation("company.merge.differs"), Tone.WARNING);
    }

    private NativeLabel option(Side side, String of, String text) {
        var radio =
                new Radio("choice-" + field, (name + ", " + of + ": " + text).replace(", :", ":"), () -> choose(side));
        radios.put(side, radio);
        var option = new NativeLabel();
        option.add(radio, new Span(text));
        option.addClassName("choice-option");
        return option;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell(new Div(content));
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }
}
