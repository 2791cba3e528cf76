package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassChange;
import kr.ieum.industry.classification.Run;
import kr.ieum.industry.classification.RunReport;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DataTable;

/** Who rises, falls, enters and leaves: from class to class, and by section of industry. */
class ReportTables extends Composite<Div> {

    private static final List<Optional<FirmClass>> CLASSES = Stream.concat(
                    Stream.of(FirmClass.values()).map(Optional::of), Stream.of(Optional.<FirmClass>empty()))
            .toList();

    private final transient RunReport report;
    private final transient ClassTexts texts;

    ReportTables(RunReport report, Run run, ClassTexts texts) {
        this.report = report;
        this.texts = texts;
        var day = run.day().toString();
        getContent().addClassName("report-tables");
        getContent().add(table("report.classes", classes(), day), table("report.sections", sections(), day));
    }

    /** The headings first; what is written is what is shown. */
    private List<List<String>> classes() {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of(texts.get("report.present")), CLASSES.stream().map(texts::of))
                .toList());
        for (var present : CLASSES) {
            lines.add(Stream.concat(
                            Stream.of(texts.of(present)),
                            CLASSES.stream().map(next -> ClassTexts.count(report.firms(present, next))))
                    .toList());
        }
        return lines;
    }

    private List<List<String>> sections() {
        var changes = List.of(ClassChange.values());
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.concat(Stream.of(texts.get("column.section")), changes.stream().map(texts::of))
                .toList());
        for (var section : report.sections()) {
            lines.add(Stream.concat(
                            Stream.of(texts.section(section)),
                            changes.stream().map(change -> ClassTexts.count(report.firms(section, change))))
                    .toList());
        }
        lines.add(Stream.concat(
                        Stream.of(texts.get("report.all")),
                        changes.stream().map(change -> ClassTexts.count(report.firms(change))))
                .toList());
        return lines;
    }

    private Div table(String key, List<List<String>> lines, String day) {
        var table = new DataTable(texts.get(key), lines.getFirst());
        lines.stream().skip(1).forEach(line -> table.add(line.getFirst(), line.subList(1, line.size())));
        var file = texts.get("file", texts.get(key), day);
        return new Div(new H3(texts.get(key)), table, new CsvLink(file, () -> lines));
    }
}
