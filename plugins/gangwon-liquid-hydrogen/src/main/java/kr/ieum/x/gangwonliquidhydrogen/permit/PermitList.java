package kr.ieum.x.gangwonliquidhydrogen.permit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import kr.ieum.plugin.Slice;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.RecordList;
import kr.ieum.x.gangwonliquidhydrogen.page.Buttons;
import kr.ieum.x.gangwonliquidhydrogen.page.ChoiceFilter;
import kr.ieum.x.gangwonliquidhydrogen.page.SearchField;
import kr.ieum.x.gangwonliquidhydrogen.page.Sheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Tools;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** All permits, those that end first on top. */
class PermitList extends Composite<Div> implements RecordList.Source<Permit> {

    private final transient PermitService permits;
    private final transient Words words;
    private final transient LocalDate today;
    private final SearchField search;
    private final ChoiceFilter<PermitKind> kind;
    private final ChoiceFilter<Validity> validity;
    private final RecordList<Permit> list;

    PermitList(PermitService permits, TermRules rules, Tools tools) {
        this.permits = permits;
        words = tools.words();
        today = tools.acting().today();
        search = new SearchField(words.get("permit.search"), this::refresh);
        kind = new ChoiceFilter<>(words, words.get("permit.kind"), List.of(PermitKind.values()), this::refresh);
        validity = new ChoiceFilter<>(words, words.get("permit.validity"), List.of(Validity.values()), this::refresh);
        var nothing = new EmptyState(words.get("permit.none"), words.get("permit.none.hint"));
        list = new RecordList<>(words.get("permit.title"), this, nothing);
        list.filters(search, kind, validity);
        columns();
        list.refresh();
        var header = new PageHeader(words.get("permit.title")).withHelp(words.get("permit.help"));
        if (tools.acting().mayManage()) {
            header.setActions(Buttons.first(
                    words.get("permit.new"),
                    () -> Sheet.thenOpen(PermitView.PATH, made -> PermitForm.grant(permits, rules, tools, made))
                            .open()));
        }
        getContent().add(header, new Details(words.get("rule.title"), new RuleTable(words, rules.all())), list);
    }

    @Override
    public List<Permit> page(Slice slice) {
        return permits.page(condition(), slice);
    }

    @Override
    public int count() {
        return permits.count(condition());
    }

    private PermitSearch condition() {
        var chosen = validity.chosen();
        return new PermitSearch(search.getValue(), kind.chosen(), chosen == null ? null : chosen == Validity.CURRENT);
    }

    private void refresh() {
        list.refresh();
    }

    private void columns() {
        list.onOpen(permit -> Sheet.open(PermitView.PATH, permit.id()));
        list.name(
                "title",
                words.get("permit.name"),
                Permit::title,
                permit -> new Anchor(Sheet.address(PermitView.PATH, permit.id()), permit.title()));
        list.text("firm", words.get("firm"), Permit::firmName);
        list.text("kind", words.get("permit.kind"), permit -> words.of(permit.kind()));
        list.text("granted", words.get("permit.granted"), permit -> words.day(permit.grantedOn()));
        list.text("rule", words.get("permit.rule"), Permit::rule);
        list.text(
                "last",
                words.get("permit.last"),
                permit -> words.day(clock(permit).whole().last()));
        list.part("left", words.get("permit.left"), this::left, permit -> new Span(left(permit)));
        list.part(
                "phase",
                words.get("permit.phase"),
                permit -> words.of(clock(permit).phase(today)),
                permit -> new PhaseBadge(words, clock(permit).phase(today)));
        list.sortable("title", "firm", "kind", "granted", "last");
    }

    private PermitClock clock(Permit permit) {
        return permits.clock(permit);
    }

    private String left(Permit permit) {
        return LeftText.of(words, clock(permit), today);
    }
}
