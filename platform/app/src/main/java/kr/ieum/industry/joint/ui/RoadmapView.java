package kr.ieum.industry.joint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ieum.identity.Roles;
import kr.ieum.industry.joint.JointRoadmap;
import kr.ieum.industry.joint.RoadmapChange;
import kr.ieum.industry.joint.RoadmapItem;
import kr.ieum.industry.joint.RoadmapVersion;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.uikit.InJointTenant;
import org.jspecify.annotations.Nullable;

/** The roadmap of a group, version by version. */
@InJointTenant(only = true)
@Route("joint/roadmap")
@Menu(title = "industry.joint.roadmap.title", order = 290)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/industry.css")
class RoadmapView extends Div implements HasDynamicTitle {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final transient JointRoadmap roadmap;
    private final LocalDate today;
    private final boolean mayWrite = JointAccess.mayWrite();
    private final PageHeader header;
    private final Select<RoadmapVersion> choice = new Select<>();
    private final Div parts = new Div();

    RoadmapView(JointRoadmap roadmap, Clock clock) {
        this.roadmap = roadmap;
        today = LocalDate.now(clock);
        header = new PageHeader(getPageTitle()).withHelp(text("help"));
        choice.setLabel(text("version"));
        choice.addClassName("industry-choice");
        choice.setItemLabelGenerator(this::name);
        choice.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        add(header, choice, parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.joint.roadmap.title");
    }

    private void refresh() {
        var versions = roadmap.versions();
        parts.removeAll();
        choice.setItems(versions);
        choice.setVisible(!versions.isEmpty());
        header.setActions(actions(versions.stream().findFirst().orElse(null)));
        if (versions.isEmpty()) {
            parts.add(new EmptyState(text("none"), text("none.hint")));
        } else {
            choice.setValue(versions.getFirst());
        }
    }

    private Component[] actions(@Nullable RoadmapVersion latest) {
        if (!mayWrite) {
            return new Component[0];
        }
        return latest != null && latest.isDraft()
                ? new Component[] {
                    new Button(text("add"), click -> edit(latest, null)), new Button(text("fix"), click -> fix())
                }
                : new Component[] {new Button(text("draft"), click -> draft())};
    }

    private void show(RoadmapVersion version) {
        parts.removeAll();
        var reason = version.reason();
        if (reason != null) {
            parts.add(new Paragraph(getTranslation("industry.joint.roadmap.reason-of", reason, version.fixedBy())));
        }
        parts.add(items(version, roadmap.items(version.number())));
        if (version.number() > 1) {
            parts.add(differences(version));
        }
    }

    private Section items(RoadmapVersion version, List<RoadmapItem> items) {
        var part = part("items");
        if (items.isEmpty()) {
            part.add(new Paragraph(text("no-items")));
            return part;
        }
        var cards = new Div();
        cards.addClassName("program-cards");
        items.forEach(item -> cards.add(card(version, item)));
        part.add(JointAccess.toolbar("industry.joint.roadmap.count", name(version), rows(items)), cards);
        return part;
    }

    private Section part(String title) {
        var part = new Section(new H2(text(title)));
        part.addClassName("industry-part");
        return part;
    }

    private List<List<String>> rows(List<RoadmapItem> items) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("technology", "goal", "years", "lead", "consortium", "budget", "state")
                .map(this::text)
                .toList());
        items.stream()
                .map(RoadmapItem::data)
                .forEach(data -> rows.add(List.of(
                        data.technology(),
                        data.goal(),
                        years(data),
                        data.lead(),
                        ConsortiumFields.text(data.consortium()),
                        Objects.toString(data.budget(), ""),
                        text("state." + data.state()))));
        return rows;
    }

    private Article card(RoadmapVersion version, RoadmapItem item) {
        var data = item.data();
        var card = new Article(
                new H3(data.technology()),
                new FactList()
                        .with(text("goal"), data.goal())
                        .with(text("years"), years(data))
                        .with(text("lead"), data.lead())
                        .with(text("consortium"), ConsortiumFields.text(data.consortium()))
                        .with(text("budget"), MoneyUnit.WON.format(data.budget()))
                        .with(text("state"), text("state." + data.state())));
        card.addClassName("program-card");
        var buttons = new Div(button(item, getTranslation("industry.joint.history"), () -> showHistory(item)));
        if (mayWrite && version.isDraft()) {
            buttons.add(
                    button(item, text("change"), () -> edit(version, item)),
                    button(item, text("remove"), () -> JointAccess.doNow(() -> roadmap.remove(item), this::refresh)));
        }
        buttons.addClassName("plugin-actions");
        card.add(buttons);
        return card;
    }

    private static Button button(RoadmapItem item, String what, Runnable action) {
        var button = new Button(what, click -> action.run());
        button.setAriaLabel(item.data().technology() + ": " + what);
        return button;
    }

    private void showHistory(RoadmapItem item) {
        new JointHistoryDialog(item.data().technology(), roadmap.history(item.id())).open();
    }

    private Section differences(RoadmapVersion version) {
        var list = new UnorderedList();
        roadmap.changes(version.number()).forEach(change -> list.add(new ListItem(line(change))));
        var part = part("differences");
        part.add(list.getChildren().findAny().isEmpty() ? new Paragraph(text("no-differences")) : list);
        return part;
    }

    private String line(RoadmapChange change) {
        var before = change.before();
        var after = change.after();
        if (before == null) {
            return getTranslation("industry.joint.roadmap.new", words(Objects.requireNonNull(after)));
        }
        return after == null
                ? getTranslation("industry.joint.roadmap.gone", words(before))
                : getTranslation("industry.joint.roadmap.changed", words(before), words(after));
    }

    private String words(RoadmapItem.Data data) {
        return String.join(
                ", ",
                data.technology(),
                data.goal(),
                years(data),
                data.lead(),
                MoneyUnit.WON.format(data.budget()),
                text("state." + data.state()));
    }

    private void edit(RoadmapVersion draft, @Nullable RoadmapItem item) {
        new RoadmapItemDialog(roadmap, draft, item, this::refresh).open();
    }

    private void draft() {
        var year = new IntegerField(text("first-year"));
        year.setValue(today.getYear());
        year.setMin(today.getYear() - 10);
        year.setMax(today.getYear() + 10);
        new FormDialog(
                        text("draft"),
                        () -> year.isEmpty() || year.isInvalid()
                                ? Optional.of(getTranslation("uikit.form.mend-first"))
                                : JointAccess.tried(() -> roadmap.draft(year.getValue()), this::refresh),
                        year)
                .open();
    }

    private void fix() {
        var reason = new TextArea(text("reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.getElement().setAttribute("colspan", "2");
        new FormDialog(
                        text("fix"),
                        () -> JointAccess.tried(() -> roadmap.fix(reason.getValue()), this::refresh),
                        reason)
                .open();
    }

    private String name(RoadmapVersion version) {
        var fixed = version.fixedAt();
        return getTranslation(
                fixed == null ? "industry.joint.roadmap.name.draft" : "industry.joint.roadmap.name.fixed",
                version.number(),
                String.valueOf(version.firstYear()),
                String.valueOf(version.lastYear()),
                fixed == null ? "" : LocalDate.ofInstant(fixed, SEOUL).toString());
    }

    static String years(RoadmapItem.Data data) {
        return data.fromYear() + "–" + data.toYear();
    }

    private String text(String key) {
        return getTranslation("industry.joint.roadmap." + key);
    }
}
