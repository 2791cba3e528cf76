package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kr.ieum.company.CompanyId;
import kr.ieum.company.NoSuchCompany;
import kr.ieum.company.edit.ChangedMeanwhile;
import kr.ieum.company.edit.CompanyData;
import kr.ieum.company.edit.CompanyService;
import kr.ieum.company.edit.EditedCompany;
import kr.ieum.company.edit.NumberTaken;
import kr.ieum.company.edit.SimilarCompany;
import kr.ieum.company.ui.CompanyNavigation;
import kr.ieum.company.ui.ListAddress;
import kr.ieum.company.ui.RefusalNotice;
import kr.ieum.identity.Roles;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugin.ui.PageHeader;
import kr.ieum.region.Industries;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.jspecify.annotations.Nullable;

/** Registers a firm or changes one. Leaving with something unsaved is asked about; nothing written is lost silently. */
@Route(CompanyNavigation.NEW)
@RouteAlias(ListAddress.PATH + "/:id([0-9a-fA-F]{8}-[0-9a-fA-F-]{27})/edit")
@StyleSheet("krds/company.css")
@RolesAllowed({Roles.REGION_OFFICER, Roles.REGION_ADMIN, Roles.REGIONAL_OFFICER})
class CompanyEditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient CompanyService service;
    private final transient FieldTexts fieldTexts;
    private final transient Texts texts;
    private final PageHeader header = new PageHeader("").under(getTranslation("company.list.title"), ListAddress.PATH);
    private final Div similar = new Div();
    private final CompanyForm form;
    private final Button save = new Button(getTranslation("text.save"), click -> save());
    private final Div foot;
    private transient @Nullable EditedCompany edited;
    private boolean unsaved;

    CompanyEditView(CompanyService service, Industries industries, FieldTexts fieldTexts, Texts texts) {
        this.service = service;
        this.fieldTexts = fieldTexts;
        this.texts = texts;
        form = new CompanyForm(industries, () -> unsaved = true);
        form.onNamed(this::showSimilar);
        similar.addClassName("similar-firms");
        similar.getElement().setAttribute("role", "status");
        similar.setVisible(false);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        foot = new Div(save, new Button(getTranslation("text.cancel"), click -> leave()));
        foot.addClassName("form-actions");
        add(header, similar, form, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var firm = event.getRouteParameters().get("id").map(CompanyId::of).map(service::get);
            firm.ifPresent(this::edit);
            header.setTitle(getPageTitle());
        } catch (NoSuchCompany missing) {
            removeAll();
            header.setTitle(getTranslation("company.details.not-found"));
            add(
                    header,
                    new EmptyState(
                            getTranslation("company.details.not-found"),
                            getTranslation("company.details.not-found-hint"),
                            new Anchor(ListAddress.PATH, getTranslation("company.details.back"))));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) {
            return;
        }
        var stay = event.postpone();
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("company.edit.unsaved"));
        question.setText(getTranslation("company.edit.unsaved-hint"));
        question.setConfirmText(getTranslation("company.edit.discard"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("company.edit.stay"));
        question.addConfirmListener(confirm -> stay.proceed());
        question.addCancelListener(cancel -> stay.cancel());
        question.open();
    }

    @Override
    public String getPageTitle() {
        return edited == null
                ? getTranslation("company.edit.new")
                : getTranslation("company.edit.change", edited.data().name());
    }

    private void edit(EditedCompany company) {
        edited = company;
        form.read(company.data());
        unsaved = false;
    }

    private void save() {
        form.write().ifPresentOrElse(this::save, () -> Notices.warn(getTranslation("company.edit.mend-first")));
    }

    private void save(CompanyData data) {
        try {
            if (edited == null) {
                register(data);
            } else {
                change(edited, data);
            }
        } catch (ChangedMeanwhile conflict) {
            choose(conflict, data);
        } catch (NumberTaken taken) {
            form.refuseNumber(texts.get(getLocale(), taken));
            RefusalNotice.show(texts, taken);
        } catch (Refusal refusal) {
            RefusalNotice.show(texts, refusal);
        }
    }

    private void choose(ChangedMeanwhile conflict, CompanyData mine) {
        var base = edited == null ? mine : edited.data();
        new ConflictDialog(conflict, base, mine, fieldTexts, chosen -> {
                    form.read(chosen);
                    edited = conflict.now();
                    save(chosen);
                })
                .open();
    }

    private void register(CompanyData data) {
        var firm = service.register(data);
        unsaved = false;
        Notices.success(getTranslation("company.edit.saved"));
        CompanyNavigation.toDetails(firm);
    }

    private void change(EditedCompany before, CompanyData data) {
        var version = service.change(before.id(), before.version(), data);
        unsaved = false;
        CompanyNavigation.toDetails(before.id());
        Notices.undo(getTranslation("company.edit.saved"), () -> takeBack(before, version));
    }

    /** Asked for on whatever page the user is by then. */
    private void takeBack(EditedCompany before, int version) {
        try {
            service.takeBack(before, version);
            CompanyNavigation.refreshDetails(before.id());
            Notices.success(texts.get(UI.getCurrent().getLocale(), "company.edit.taken-back"));
        } catch (Refusal refusal) {
            RefusalNotice.show(texts, refusal);
        }
    }

    private void leave() {
        Optional.ofNullable(edited)
                .map(EditedCompany::id)
                .ifPresentOrElse(CompanyNavigation::toDetails, CompanyNavigation::toList);
    }

    private void showSimilar() {
        var found = service.similar(form.name(), edited == null ? null : edited.id());
        similar.removeAll();
        similar.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            similar.add(new Span(getTranslation("company.edit.similar")), list(found));
        }
    }

    private static UnorderedList list(List<SimilarCompany> firms) {
        var list = new UnorderedList();
        firms.forEach(firm -> {
            list.add(new ListItem(CompanyNavigation.detailsBeside(firm.id(), firm.name())));
        });
        return list;
    }
}
