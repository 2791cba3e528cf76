package kr.ieum.x.gangwonliquidhydrogen.safety;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.x.gangwonliquidhydrogen.page.Listing;
import kr.ieum.x.gangwonliquidhydrogen.page.Register;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Slice;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** All runs, the latest first. */
class RunList extends Composite<Div> implements Listing.Source<Run> {

    private final transient SafetyDesk desk;
    private final transient Words words;
    private final SearchField search;
    private final Register<Run> register;

    RunList(SafetyDesk desk) {
        this.desk = desk;
        words = desk.words();
        search = new SearchField(words.get("run.search"), this::refresh);
        var nothing = new EmptyState(words.get("run.none"), words.get("run.none.hint"));
        register = new Register<>(words, words.get("run"), listing(), nothing, search);
        getContent().add(register);
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
        register.refresh();
    }

    private Listing<Run> listing() {
        var listing = new Listing<>(words.get("run"), this, run -> Sheet.open(SafetyView.PATH, run.id()));
        listing.name(
                "site",
                words.get("run.site"),
                Run::site,
                run -> new Anchor(Sheet.address(SafetyView.PATH, run.id()), run.site()));
        listing.text("template", words.get("template"), Run::templateName);
        listing.text("day", words.get("run.day"), run -> words.day(run.day()));
        listing.text("inspector", words.get("run.inspector"), Run::inspector);
        listing.part(
                "state", words.get("run.state"), run -> RunBadge.text(words, run), run -> new RunBadge(words, run));
        return listing;
    }
}
