package kr.ieum.x.jeonnamemobility.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.IndustryGroup;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Words;
import kr.ieum.x.jeonnamemobility.part.PartGroups;
import org.springframework.stereotype.Component;

/** Which firms of the region could supply each group of parts, by their class of industry. */
@Component
class RegionFirms {

    /** As many as the register gives at once. */
    private static final int MOST = 500;

    private final Firms firms;
    private final PartGroups groups;

    RegionFirms(Firms firms, PartGroups groups) {
        this.firms = firms;
        this.groups = groups;
    }

    Div of(Words words) {
        var counts = firms.count(groups.groups());
        var list = new Div();
        return new Div(table(words, counts), choice(words, counts, list), list);
    }

    private DataTable table(Words words, Map<String, Long> counts) {
        var table = new DataTable(
                words.get("firms.by-group"),
                List.of(words.get("part.group"), words.get("firms.count"), words.get("firms.supply")));
        groups.groups().forEach(group -> {
            var count = counts.getOrDefault(group.key(), 0L);
            table.add(
                    words.get("group." + group.key()),
                    List.of(words.number(count), words.get("firms.supply." + supply(count))));
        });
        return table;
    }

    private static String supply(long count) {
        if (count == 0) {
            return "none";
        }
        return count == 1 ? "single" : "several";
    }

    private Select<IndustryGroup> choice(Words words, Map<String, Long> counts, Div list) {
        var choice = new Select<IndustryGroup>();
        choice.setLabel(words.get("firms.choose"));
        choice.setItemLabelGenerator(group -> words.get("group." + group.key()));
        choice.setItems(groups.groups());
        choice.addValueChangeListener(change -> {
            list.removeAll();
            list.add(firmsOf(words, change.getValue(), counts));
        });
        return choice;
    }

    private Listing<Firm> firmsOf(Words words, IndustryGroup group, Map<String, Long> counts) {
        var count = counts.getOrDefault(group.key(), 0L).intValue();
        var listing = new Listing<Firm>(
                        words,
                        words.get("firms.of", words.get("group." + group.key())),
                        (offset, limit) -> firms.find(group, offset, Math.min(limit, MOST)),
                        () -> count)
                .component("firms.name", firm -> new Anchor("companies/" + firm.id(), firm.name()))
                .column(
                        "firms.district",
                        firm -> firm.district() == null ? "-" : firm.district().in(words.locale()))
                .column("firms.industry", firm -> firm.industry() == null ? "-" : firm.industry())
                .quantity("firms.employees", firm -> firm.employees() == null ? "-" : words.number(firm.employees()));
        listing.refresh(new Paragraph(words.get("firms.none")));
        return listing;
    }
}
