package kr.ieum.industry.growth.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ieum.industry.growth.AreaRating;
import kr.ieum.industry.growth.AreaRating.Rating;

/** One row for each area: how the firm stands, and what was found. An area that is not rated is not part of the plan. */
final class RatingFields {

    private static final int LONG = 1_000;

    private final Div rows = new Div();
    private final Map<String, Row> fields = new LinkedHashMap<>();
    private final GrowthTexts wording;

    RatingFields(List<String> areas, GrowthTexts wording) {
        this.wording = wording;
        rows.addClassName("growth-rows");
        areas.forEach(this::row);
    }

    Component rows() {
        return rows;
    }

    void set(List<AreaRating> ratings) {
        ratings.forEach(each -> {
            var row = row(each.area());
            row.rating.setValue(each.rating());
            row.note.setValue(each.note());
        });
    }

    List<AreaRating> entries() {
        return fields.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getValue().rating.getValue())
                        .map(rating -> new AreaRating(
                                each.getKey(), rating, each.getValue().note.getValue())))
                .toList();
    }

    private Row row(String area) {
        return fields.computeIfAbsent(area, this::made);
    }

    private Row made(String area) {
        var name = wording.key(area);
        var rating = new Select<Rating>();
        rating.setLabel(name);
        rating.setItems(Rating.values());
        rating.setEmptySelectionAllowed(true);
        rating.setEmptySelectionCaption(wording.get("rating.none"));
        rating.setItemLabelGenerator(each -> each == null ? wording.get("rating.none") : wording.of(each));
        var note = new TextField(wording.get("rating.note", name));
        note.setMaxLength(LONG);
        note.addClassName("growth-wide");
        var row = new Div(rating, note);
        row.addClassName("growth-row");
        rows.add(row);
        return new Row(rating, note);
    }

    private record Row(Select<Rating> rating, TextField note) {}
}
