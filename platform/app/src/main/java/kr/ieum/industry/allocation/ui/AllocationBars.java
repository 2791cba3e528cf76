package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.industry.allocation.engine.AllocationLine;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.tenancy.TenantId;

/** What each region gets, in three parts of different pattern; the table beside it says the same. */
class AllocationBars extends Composite<Div> {

    private static final List<String> PARTS = List.of("equal", "fixed", "weighted");

    private final transient AllocationTexts wording;
    private final UnorderedList list = new UnorderedList();
    private final transient Map<TenantId, Bar> bars = new LinkedHashMap<>();

    AllocationBars(AllocationTexts wording) {
        this.wording = wording;
        var legend = new Paragraph();
        legend.addClassName("allocation-legend");
        PARTS.forEach(part -> {
            var sample = new Span();
            sample.addClassNames("allocation-sample", "part-" + part);
            sample.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(sample, new Span(wording.get("column." + part))));
        });
        list.addClassName("allocation-bars");
        getContent().add(legend, list);
    }

    void show(List<AllocationLine> lines, MoneyUnit unit) {
        if (!List.copyOf(bars.keySet())
                .equals(lines.stream().map(AllocationLine::region).toList())) {
            begin(lines);
        }
        var most =
                Math.max(1, lines.stream().mapToLong(AllocationLine::sum).max().orElse(1));
        lines.forEach(line -> Stream.ofNullable(bars.get(line.region()))
                .forEach(bar -> bar.show(line, most, wording.money(line.sum(), unit))));
    }

    private void begin(List<AllocationLine> lines) {
        list.removeAll();
        bars.clear();
        lines.forEach(line -> {
            var bar = new Bar(wording.region(line.region()));
            bars.put(line.region(), bar);
            list.add(bar.item);
        });
    }

    private static final class Bar {

        private final Span grade = new Span();
        private final Div track = new Div();
        private final Span value = new Span();
        private final ListItem item;

        private Bar(String region) {
            var name = new Span(new Span(region), grade);
            name.addClassName("bar-name");
            track.addClassName("bar-track");
            track.getElement().setAttribute("aria-hidden", "true");
            PARTS.forEach(part -> {
                var segment = new Div();
                segment.addClassNames("bar-part", "part-" + part);
                track.add(segment);
            });
            value.addClassName("bar-value");
            item = new ListItem(name, track, value);
        }

        private void show(AllocationLine line, long most, String amount) {
            grade.setText(line.grade().name());
            track.getStyle().set("--equal", part(line.equal(), most));
            track.getStyle().set("--fixed", part(line.fixed(), most));
            track.getStyle().set("--weighted", part(line.weighted(), most));
            value.setText(amount);
        }

        private static String part(long won, long most) {
            return "%.4f".formatted((double) won / most);
        }
    }
}
