package kr.ieum.x.jeonnamemobility.cooperative;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ieum.plugin.Firms;
import kr.ieum.plugin.PluginContext;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;
import kr.ieum.x.jeonnamemobility.common.Editors;
import kr.ieum.x.jeonnamemobility.common.EmobilitySettings;
import kr.ieum.x.jeonnamemobility.common.Listing;
import kr.ieum.x.jeonnamemobility.common.Page;
import kr.ieum.x.jeonnamemobility.common.Records;
import kr.ieum.x.jeonnamemobility.common.RowAction;
import kr.ieum.x.jeonnamemobility.common.SearchField;

/** The cooperative's members with their shares today or on any day, and how they came about. */
class CooperativeView extends Page {

    private final transient Members members;
    private final transient Holdings holdings;
    private final transient Firms firms;
    private final transient Records records;
    private final BigDecimal cap;
    private final Div summary = new Div();
    private final Div warnings = new Div();
    private final SearchField words = new SearchField(text("cooperative.search"), this::refresh);
    private final DateField day = new DateField(text("cooperative.day"));
    private final Checkbox former = new Checkbox(text("cooperative.former"));
    private final Div chosen = new Div();
    private final Div sums = new Div();
    private final Listing<Member> list;
    private transient List<Member> shown = List.of();
    private transient Map<UUID, BigDecimal> percentages = Map.of();

    CooperativeView(
            PluginContext plugin,
            Records records,
            Editors editors,
            Members members,
            Holdings holdings,
            Firms firms,
            EmobilitySettings settings) {
        super(plugin, records, editors);
        this.members = members;
        this.holdings = holdings;
        this.firms = firms;
        this.records = records;
        cap = settings.memberCap();
        day.setValue(records.today());
        day.setHelperText(text("cooperative.day-hint"));
        day.addValueChangeListener(change -> refresh());
        former.addValueChangeListener(change -> refresh());
        list = list();
        chosen.addClassName("page-section");
        sums.addClassName("page-section");
        summary.addClassName("figure-cards");
        warnings.getElement().setAttribute("role", "status");
        var search = new Div(words, day, former);
        search.addClassName("search-bar");
        add(new PageHeader(text("cooperative.title"), mainAction("cooperative.add", this::add))
                .withHelp(text("cooperative.help", cap)));
        add(summary, warnings, search, list, new Paragraph(text("cooperative.rule", cap)), chosen, sums);
        refresh();
    }

    private Listing<Member> list() {
        var listing = new Listing<Member>(
                        words(),
                        text("cooperative.title"),
                        (offset, limit) ->
                                shown.stream().skip(offset).limit(limit).toList(),
                        () -> shown.size())
                .component("cooperative.name", CooperativeView::name)
                .quantity("cooperative.shares", member -> words().number(member.shares()))
                .quantity("cooperative.percent", member -> words().number(percentages.get(member.id()), 2))
                .quantity("cooperative.paid", member -> words().number(member.paid()))
                .column("cooperative.joined", member -> member.joined().toString())
                .column("cooperative.gone", member -> words().last(member.gone()))
                .component("cooperative.state", this::state)
                .onChoice(this::show);
        if (mayWrite()) {
            listing.actions(
                            Member::name,
                            List.of(
                                    RowAction.of("cooperative.history-of", this::show),
                                    RowAction.of("common.edit", this::edit),
                                    RowAction.of("common.remove", this::remove)))
                    .onOpen(this::edit);
        }
        return listing;
    }

    private static Component name(Member member) {
        return member.firm() == null
                ? new Span(member.name())
                : new Anchor("companies/" + member.firm(), member.name());
    }

    private StatusBadge state(Member member) {
        if (member.isOn(day())) {
            return new StatusBadge(text("cooperative.state.now"), Tone.SUCCESS);
        }
        return member.joined().isAfter(day())
                ? new StatusBadge(text("cooperative.state.later"), Tone.INFORMATION)
                : new StatusBadge(text("cooperative.state.gone"), Tone.NEUTRAL);
    }

    private void add() {
        new MemberForm(
                        words(),
                        firms,
                        null,
                        records.today(),
                        (data, holding) -> members.add(data, holding.shares(), holding.paid()),
                        this::refresh)
                .open();
    }

    private void edit(Member member) {
        new MemberForm(
                        words(),
                        firms,
                        member,
                        member.joined(),
                        (data, holding) -> members.change(member, data),
                        this::refresh)
                .open();
    }

    private void remove(Member member) {
        remove(member.name(), () -> members.remove(member), this::refresh);
    }

    private void show(Member member) {
        chosen.removeAll();
        chosen.add(new HoldingPanel(words(), member, members, holdings, records, mayWrite(), () -> {
            refresh();
            members.on(day()).stream()
                    .filter(each -> each.id().equals(member.id()))
                    .forEach(this::show);
        }));
    }

    private LocalDate day() {
        return day.getOptionalValue().orElseGet(records::today);
    }

    private void refresh() {
        chosen.removeAll();
        var all = members.on(day());
        var held = Members.holding(all, day());
        percentages = held.percentages();
        shown = all.stream()
                .filter(member -> former.getValue()
                        || member.gone() == null
                        || member.gone().isAfter(day()))
                .filter(member -> member.name().contains(words.getValue().strip()))
                .toList();
        summarize(all, held);
        warn(all, held);
        list.refresh(nothing(all));
        showSums();
    }

    private void summarize(List<Member> all, Shareholding held) {
        var paid = all.stream()
                .filter(member -> held.shares().containsKey(member.id()))
                .mapToLong(Member::paid)
                .sum();
        summary.removeAll();
        summary.add(
                card("cooperative.members", words().number(held.shares().size())),
                card("cooperative.total-shares", words().number(held.total())),
                card("cooperative.total-paid", words().number(paid)));
    }

    /** The same sums on every day on which they changed. */
    private void showSums() {
        sums.removeAll();
        var totals = holdings.totals();
        if (totals.isEmpty()) {
            return;
        }
        var table = new DataTable(
                text("cooperative.sums"),
                List.of(
                        text("cooperative.sums.day"),
                        text("cooperative.members"),
                        text("cooperative.total-shares"),
                        text("cooperative.total-paid")));
        totals.forEach(total -> table.add(
                total.day().toString(),
                List.of(
                        words().number(total.members()),
                        words().number(total.shares()),
                        words().number(total.paid()))));
        sums.add(new H2(text("cooperative.sums")), table);
    }

    private Div card(String key, String value) {
        var title = new Span(text(key));
        title.addClassName("figure-title");
        var figure = new Span(value);
        figure.addClassName("figure-value");
        var card = new Div(title, figure);
        card.addClassName("figure-card");
        return card;
    }

    /** Above the cap is refused when it is entered, and shown when it comes about otherwise. */
    private void warn(List<Member> all, Shareholding held) {
        warnings.removeAll();
        if (!all.isEmpty() && !held.isFounded()) {
            warnings.add(
                    new Paragraph(text("cooperative.founding", held.shares().size(), Shareholding.FOUNDERS)));
            return;
        }
        var above = held.above(cap);
        all.stream()
                .filter(member -> above.contains(member.id()))
                .forEach(member -> warnings.add(new Paragraph(
                        new StatusBadge(text("common.warning"), Tone.WARNING),
                        new Span(" "
                                + text(
                                        "cooperative.is-above",
                                        member.name(),
                                        words().number(percentages.get(member.id()), 2),
                                        cap)))));
    }

    private Component nothing(List<Member> all) {
        return all.isEmpty()
                ? new EmptyState(
                        text("cooperative.empty"), text("cooperative.empty-hint"), action("cooperative.add", this::add))
                : new EmptyState(text("common.nothing-found"), text("common.nothing-found-hint"));
    }
}
