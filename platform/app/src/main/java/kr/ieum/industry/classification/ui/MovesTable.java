package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassMoves;
import kr.ieum.plugin.ui.CsvLink;
import kr.ieum.plugin.ui.DataTable;

/** Who rises and falls in each region, and how many firms of each class there are and would be. */
class MovesTable extends Composite<Div> {

    private final transient ClassMoves moves;
    private final transient WhatIfTexts regions;
    private final transient ClassTexts wording;

    MovesTable(ClassMoves moves, WhatIfTexts regions, ClassTexts wording) {
        this.moves = moves;
        this.regions = regions;
        this.wording = wording;
        var table = new DataTable(wording.get("what-if.regions"), headings());
        regions.areas().forEach(area -> table.add(regions.area(area), cells(area)));
        var note = new Paragraph(wording.get("what-if.note"));
        note.addClassName("footnote");
        getContent().add(table, new CsvLink(wording.get("what-if.file"), this::lines), note);
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        headings.add(wording.get("what-if.region"));
        headings.add(wording.get("change.RISE"));
        headings.add(wording.get("change.FALL"));
        for (var each : FirmClass.values()) {
            headings.add(wording.get("what-if.now", wording.of(each)));
            headings.add(wording.get("what-if.then", wording.of(each)));
        }
        return headings;
    }

    private List<String> cells(String area) {
        var cells = new ArrayList<String>();
        cells.add(regions.count(moves.rising(area)));
        cells.add(regions.count(moves.falling(area)));
        for (var each : FirmClass.values()) {
            cells.add(regions.count(moves.ofClass(area, Optional.of(each), true)));
            cells.add(regions.count(moves.ofClass(area, Optional.of(each), false)));
        }
        return cells;
    }

    /** Every cell of every region, since the matrix on the page is that of one. */
    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(Stream.of("what-if.region", "what-if.present", "what-if.other", "what-if.firms")
                .map(wording::get)
                .toList());
        for (var area : regions.areas()) {
            for (var present : MovesMatrix.CLASSES) {
                for (var other : MovesMatrix.CLASSES) {
                    lines.add(List.of(
                            regions.area(area),
                            wording.of(present),
                            wording.of(other),
                            regions.count(moves.firms(area, present, other))));
                }
            }
        }
        return lines;
    }
}
