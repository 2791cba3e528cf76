package kr.ieum.industry.classification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ieum.industry.FirmClass;
import kr.ieum.industry.classification.ClassMoves;
import kr.ieum.plugin.ui.DataTable;

/** From which class to which, in one region or the country; no class stands for firms of which too little is known. */
class MovesMatrix extends Composite<Div> {

    static final List<Optional<FirmClass>> CLASSES = Stream.concat(
                    Stream.of(FirmClass.values()).map(Optional::of), Stream.of(Optional.<FirmClass>empty()))
            .toList();

    MovesMatrix(ClassMoves moves, String area, WhatIfTexts regions, ClassTexts texts, Consumer<String> choose) {
        var areas = regions.areas();
        var shown = areas.contains(area) ? area : ClassMoves.COUNTRY;
        var region = new Select<String>();
        region.setLabel(texts.get("what-if.region"));
        region.setItems(areas);
        region.setItemLabelGenerator(regions::area);
        region.setValue(shown);
        region.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        var headings = Stream.concat(
                        Stream.of(texts.get("what-if.present-other")), CLASSES.stream().map(each -> name(each, texts)))
                .toList();
        var table = new DataTable(texts.get("what-if.matrix"), headings);
        for (var present : CLASSES) {
            table.add(
                    name(present, texts),
                    CLASSES.stream()
                            .map(other -> regions.count(moves.firms(shown, present, other)))
                            .toList());
        }
        getContent().add(region, table);
    }

    private static String name(Optional<FirmClass> of, ClassTexts texts) {
        return of.isPresent() ? texts.of(of) : texts.get("change.HELD");
    }
}
