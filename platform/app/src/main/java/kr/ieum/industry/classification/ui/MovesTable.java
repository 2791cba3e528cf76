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
    private final transient ClassTexts texts;

    MovesTable(ClassMoves moves, WhatIfTexts regions, ClassTexts texts) {
        this.moves = moves;
        this.regions = regions;
        this.texts = texts;
        var table = new DataTable(texts.get("what-if.regions"), headings());
        regions.areas().forEach(area -> table.add(regions.area(area), cells(area)));
        var note = new Paragraph(texts.get("what-if.note"));
        note.addClassName("footnote");
        getContent().add(table, new CsvLink(texts.get("what-if.file"), this::lines), note);
    }

    private List<String> headings() {
        var headings = new ArrayList<String>();
        headings.add(texts.get("what-if.region"));
        headings.add(texts.get("change.RISE"));
        headings.add(texts.get("change.FALL"));
        for (var each : FirmClass.values()) {
            headings.add(texts.get("what-if.now", texts.of(each)));
            headings.add(texts.get("what-if.then", texts.of(each)));
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
                .map(texts::get)
                .toList());
        for (var area : regions.areas()) {
            for (var present : MovesMatrix.CLASSES) {
                for (var other : MovesMatrix.CLASSES) {
                    lines.add(List.of(
                            regions.area(area),
                            texts.of(present),
                            texts.of(other),
                            regions.count(moves.firms(area, present, other))));
                }
            }
        }
        return lines;
    }
}
