package kr.ieum.industry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.Roles;
import kr.ieum.industry.catalogue.IndustryKind;
import kr.ieum.industry.catalogue.IndustryRefused;
import kr.ieum.industry.catalogue.RegionalIndustries;
import kr.ieum.industry.catalogue.RegionalIndustry;
import kr.ieum.plugin.ui.DateField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.policy.Policy;
import kr.ieum.region.Industries;
import org.jspecify.annotations.Nullable;

/** The industries the region has chosen, as of a day. */
@Route("industries")
@Menu(title = "industry.catalogue.title", order = 220)
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
@StyleSheet("krds/plugins.css")
@StyleSheet("krds/industry.css")
class RegionalIndustriesView extends Div implements HasDynamicTitle {

    private final transient RegionalIndustries industries;
    private final transient Industries classes;
    private final transient Policy policy;
    private final transient IndustryTexts texts;
    private final LocalDate today;
    private final boolean mayWrite;
    private final DateField day;
    private final Div lists = new Div();

    RegionalIndustriesView(
            RegionalIndustries industries, Industries classes, Policy policy, IndustryTexts texts, Clock clock) {
        this.industries = industries;
        this.classes = classes;
        this.policy = policy;
        this.texts = texts;
        today = LocalDate.now(clock);
        var role = CurrentUser.get().role();
        var isTask = industries.isRegionsTask();
        mayWrite = isTask && (role == Role.REGION_OFFICER || role == Role.REGION_ADMIN);
        day = new DateField(texts.word("as-of"));
        day.setValue(today);
        day.addValueChangeListener(change -> refresh());
        var header = mayWrite
                ? new PageHeader(getPageTitle(), new Button(texts.word("add"), click -> edit(null)))
                : new PageHeader(getPageTitle());
        add(header.withHelp(texts.word("help")));
        if (isTask) {
            add(day, lists);
            refresh();
        } else {
            add(new EmptyState(texts.word("not-this-region"), texts.word("not-this-region.hint")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("industry.catalogue.title");
    }

    private void refresh() {
        lists.removeAll();
        var asOf = Objects.requireNonNullElse(day.getValue(), today);
        var all = industries.all();
        var names = names(all);
        for (var kind : IndustryKind.values()) {
            var held = all.stream()
                    .filter(each -> each.data().kind() == kind)
                    // those before the reform stay to be seen: what came after refers to them
                    .filter(each -> kind == IndustryKind.FORMER || each.data().holdsOn(asOf))
                    .toList();
            lists.add(section(kind, held, names));
        }
    }

    private Section section(IndustryKind kind, List<RegionalIndustry> held, Map<UUID, String> names) {
        var section = new Section(new H2(texts.word("heading", texts.word("kind." + kind), held.size())));
        section.addClassName("industry-part");
        if (held.isEmpty()) {
            section.add(new Paragraph(texts.word("none." + kind)));
            return section;
        }
        var cards = new Div();
        cards.addClassName("program-cards");
        held.forEach(
                each -> cards.add(new IndustryCard(each.data(), formers(each, names), texts, actions(each, names))));
        section.add(cards);
        return section;
    }

    private List<Component> actions(RegionalIndustry industry, Map<UUID, String> names) {
        var name = texts.name(industry.data());
        var history = button(
                "history",
                name,
                () -> new IndustryHistoryDialog(name, industries.history(industry.id()), texts, names).open());
        return mayWrite
                ? List.of(
                        button("change", name, () -> edit(industry)),
                        history,
                        button("delete", name, () -> remove(industry)))
                : List.of(history);
    }

    private Button button(String what, String name, Runnable action) {
        var button = new Button(texts.word("action." + what), click -> action.run());
        button.setAriaLabel(texts.word("action.of", name, texts.word("action." + what)));
        return button;
    }

    private void edit(@Nullable RegionalIndustry before) {
        var book = policy.book(today);
        var choices = industries.all().stream()
                .filter(each -> each.data().kind() == IndustryKind.FORMER)
                .toList();
        var form = new IndustryForm(
                texts,
                classes,
                book.get("industry.criteria").members(),
                book.get("industry.criteria-most").whole(),
                choices);
        new IndustryDialog(industries, before, form, texts, this::refresh).open();
    }

    private void remove(RegionalIndustry industry) {
        new ConfirmDialog(
                        texts.word("delete.title", texts.name(industry.data())),
                        texts.word("delete.text"),
                        texts.word("action.delete"),
                        confirm -> removeNow(industry),
                        getTranslation("text.cancel"),
                        cancel -> {})
                .open();
    }

    private void removeNow(RegionalIndustry industry) {
        try {
            industries.remove(industry.id(), industry.version());
            Notices.success(texts.word("deleted"));
        } catch (IndustryRefused refused) {
            Notices.error(getTranslation(refused.key(), refused.arguments()));
        }
        refresh();
    }

    private Map<UUID, String> names(List<RegionalIndustry> all) {
        return all.stream().collect(Collectors.toMap(RegionalIndustry::id, each -> texts.name(each.data())));
    }

    private static String formers(RegionalIndustry industry, Map<UUID, String> names) {
        return industry.data().formers().stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
