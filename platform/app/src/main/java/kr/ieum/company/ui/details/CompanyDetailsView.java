package kr.ieum.company.ui.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.CompanyId;
import kr.ieum.company.CompanyStatus;
import kr.ieum.company.FirmNotes;
import kr.ieum.company.SeenFirm;
import kr.ieum.company.edit.FirmContacts;
import kr.ieum.company.profile.CompanyHead;
import kr.ieum.company.profile.CompanyProfile;
import kr.ieum.company.profile.CompanyProfiles;
import kr.ieum.company.ui.CompanyLabels;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.company.ui.ListAddress;
import kr.ieum.company.ui.Removal;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.MoneyUnit;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.plugin.ui.StatusBadge;

/** All that is known of one firm. Another tenant's firm and a deleted one are not found, in the same words. */
@Route(ListAddress.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@StyleSheet("krds/company.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER, Roles.SUPPORT_OFFICER})
class CompanyDetailsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompanyProfiles profiles;
    private final transient CompanySections sections;
    private final transient CompanyLabels labels;
    private final transient Removal removal;
    private final transient FirmNotes notes;
    private final transient FirmContacts contacts;
    private String title = "";

    CompanyDetailsView(
            CompanyProfiles profiles,
            CompanySections sections,
            CompanyLabels labels,
            Removal removal,
            FirmNotes notes,
            FirmContacts contacts) {
        this.profiles = profiles;
        this.sections = sections;
        this.labels = labels;
        this.removal = removal;
        this.notes = notes;
        this.contacts = contacts;
        addClassName("company-details");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").map(UUID::fromString).ifPresentOrElse(this::load, this::showNotFound);
    }

    private void load(UUID company) {
        profiles.find(company).ifPresentOrElse(this::show, this::showNotFound);
    }

    private void show(CompanyProfile profile) {
        removeAll();
        var company = profile.head().id();
        title = profile.head().name();
        if (removal.isAllowed()) {
            add(header(back(), delete(profile.head()), edit(company)), keyFigures(profile.head()));
            add(sections.of(
                    profile,
                    List.of(new ContactsPanel(
                            new CompanyId(company), profile.contacts(), contacts, () -> load(company))),
                    List.of(new NoteForm(text -> addNote(company, text)))));
        } else {
            add(header(back()), keyFigures(profile.head()));
            add(sections.of(profile));
        }
    }

    private Button edit(UUID company) {
        var button = new Button(getTranslation("text.edit"), click -> CompanyNavigation.toEdit(new CompanyId(company)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button delete(CompanyHead head) {
        var seen = List.of(new SeenFirm(head.id(), head.version()));
        return new Button(
                getTranslation("company.details.delete"), click -> removal.delete(seen, () -> load(head.id())));
    }

    private void addNote(UUID company, String text) {
        notes.add(company, text);
        Notices.success(getTranslation("company.details.note-added"));
        load(company);
    }

    private void showNotFound() {
        removeAll();
        title = getTranslation("company.details.not-found");
        add(
                header(),
                new EmptyState(
                        getTranslation("company.details.not-found"),
                        getTranslation("company.details.not-found-hint"),
                        back()));
    }

    private PageHeader header(Component... actions) {
        return new PageHeader(title, actions).under(getTranslation("company.list.title"), address());
    }

    private Component keyFigures(CompanyHead head) {
        var unit = MoneyUnit.MILLION;
        var figures = new Div(
                badge(head),
                new Span(labels.size(head.sizeClass(), getLocale())),
                new Span(labels.district(head.district(), getLocale())));
        if (head.latestRevenue() != null) {
            figures.add(new Span(getTranslation(
                    "company.details.latest-revenue",
                    String.valueOf(head.latestYear()),
                    unit.format(head.latestRevenue()),
                    getTranslation(unit.key()))));
        }
        if (head.latestEmployees() != null) {
            figures.add(new Span(getTranslation(
                    "company.details.latest-employees",
                    String.valueOf(head.latestYear()),
                    NumberFormat.getIntegerInstance(getLocale()).format(head.latestEmployees()))));
        }
        figures.addClassName("key-figures");
        return figures;
    }

    private StatusBadge badge(CompanyHead head) {
        var tone = CompanyStatus.valueOf(head.status()) == CompanyStatus.OPERATING
                ? StatusBadge.Tone.SUCCESS
                : StatusBadge.Tone.WARNING;
        return new StatusBadge(labels.status(head.status(), getLocale()), tone);
    }

    private Anchor back() {
        var link = new Anchor(address(), getTranslation("company.details.back"));
        link.addClassName("back-link");
        return link;
    }

    private static String address() {
        return ListAddress.last(UI.getCurrent());
    }
}
