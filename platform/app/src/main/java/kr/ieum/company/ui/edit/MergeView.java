package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kr.ieum.company.CompanyId;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.EditedCompany;
import kr.ieum.company.edit.MergeDone;
import kr.ieum.company.edit.MergeService;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.company.ui.ListAddress;
import kr.ieum.company.ui.RefusalNotice;
import kr.ieum.company.ui.edit.SideBySide.Version;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;

/** Two records of one firm become one: which record stays, and which value of each field. */
@Route(CompanyNavigation.MERGE + "/:survivor([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})/:other([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})")
@StyleSheet("krds/company.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
class MergeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CompanyService companies;
    private final transient MergeService merging;
    private final transient FieldTexts fieldTexts;
    private final transient Texts texts;

    MergeView(CompanyService companies, MergeService merging, FieldTexts fieldTexts, Texts texts) {
        this.companies = companies;
        this.merging = merging;
        this.fieldTexts = fieldTexts;
        this.texts = texts;
        addClassName("company-merge");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle()).under(getTranslation("company.list.title"), ListAddress.PATH));
        try {
            show(firm(event, "survivor"), firm(event, "other"));
        } catch (NoSuchCompany missing) {
            add(new EmptyState(
                    getTranslation("company.details.not-found"),
                    getTranslation("company.details.not-found-hint"),
                    new Anchor(ListAddress.PATH, getTranslation("company.details.back"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("company.merge.title");
    }

    private EditedCompany firm(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .map(CompanyId::of)
                .map(companies::get)
                .orElseThrow();
    }

    private void show(EditedCompany survivor, EditedCompany other) {
        if (survivor.id().equals(other.id())) {
            add(new EmptyState(getTranslation("company.merge.same"), getTranslation("company.merge.same-hint")));
            return;
        }
        var choice = new SideBySide(
                version(survivor, "company.merge.stays"),
                version(other, "company.merge.goes"),
                fieldTexts,
                field -> Side.richer(field, survivor.data(), other.data()));
        var merge = new Button(getTranslation("company.merge.do"), click -> merge(survivor, other, choice));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var swap = new Button(
                getTranslation("company.merge.swap"),
                click -> CompanyNavigation.toMerge(
                        other.id().value(), survivor.id().value()));
        var cancel = new Button(getTranslation("text.cancel"), click -> CompanyNavigation.toList());
        var foot = new Div(merge, swap, cancel);
        foot.addClassName("form-actions");
        add(
                new Paragraph(getTranslation(
                        "company.merge.hint",
                        survivor.data().name(),
                        other.data().name())),
                choice);
        if (choice.isEmpty()) {
            add(new Paragraph(getTranslation("company.merge.equal")));
        }
        add(foot);
    }

    private Version version(EditedCompany firm, String role) {
        var name = getTranslation(role);
        var head = new Div(
                new Span(name),
                CompanyNavigation.detailsBeside(firm.id(), firm.data().name()));
        head.addClassName("version-head");
        return new Version(firm.data(), name, head);
    }

    private void merge(EditedCompany survivor, EditedCompany other, SideBySide choice) {
        try {
            var done = merging.merge(survivor, other, choice.chosen());
            CompanyNavigation.toDetails(survivor.id());
            Notices.undo(getTranslation("company.merge.done", other.data().name()), () -> takeBack(done));
        } catch (Refusal refusal) {
            RefusalNotice.show(texts, refusal);
        }
    }

    private void takeBack(MergeDone done) {
        try {
            merging.unmerge(done);
            Notices.success(getTranslation("company.merge.undone"));
            CompanyNavigation.toDetails(done.other());
        } catch (Refusal refusal) {
            RefusalNotice.show(texts, refusal);
        }
    }
}
