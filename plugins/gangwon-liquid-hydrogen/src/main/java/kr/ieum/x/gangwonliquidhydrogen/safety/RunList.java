package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** All runs, the latest first. */
class RunList extends Composite<Div> implements RecordList.Source<Run> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final SearchField search;
    private final RecordList<Run> list;

    RunList(SafetyDesk desk) {
        this.desk = desk;
        words = desk.words();
        search = new SearchField(words.get("run.search"), this::refresh);
        var nothing = new EmptyState(words.get("run.none"), words.get("run.none.hint"));
        list = new RecordList<>(words.get("run"), this, nothing);
        list.filters(search);
        columns();
        list.refresh();
        getContent().add(list);
    }

    @Override
    public List<Run> page(Slice slice) {
        return desk.runs().page(search.getValue(), slice);
    }

    @Override
    public int count() {
        return desk.runs().count(search.getValue());
    }

    private void refresh() {
        list.refresh();
    }

    private void columns() {
        list.onOpen(run -> Sheet.open(SafetyView.PATH, run.id()));
        list.name(
                "site",
                words.get("run.site"),
                Run::site,
                run -> new Anchor(Sheet.address(SafetyView.PATH, run.id()), run.site()));
        list.text("template", words.get("template"), Run::templateName);
        list.text("day", words.get("run.day"), run -> words.day(run.day()));
        list.text("inspector", words.get("run.inspector"), Run::inspector);
        list.part("state", words.get("run.state"), run -> RunBadge.text(words, run), run -> new RunBadge(words, run));
        list.sortable("site", "template", "day", "inspector");
    }
}
