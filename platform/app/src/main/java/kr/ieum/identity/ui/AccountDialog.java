package kr.ieum.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kr.ieum.identity.AccountData;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.identity.TenantDirectory;
import kr.ieum.identity.WorkPlace;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks who a user is. What the rules refuse is shown here, with what was typed still in place. */
class AccountDialog extends Dialog {

    private final TextField username = new TextField(getTranslation("identity.username"));
    private final TextField name = new TextField(getTranslation("identity.name"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final ComboBox<WorkPlace> organization = new ComboBox<>(getTranslation("identity.organization"));
    private final DoorMessage fault = new DoorMessage("", true);
    private final transient Consumer<AccountData> save;

    AccountDialog(TenantDirectory tenants, String title, @Nullable AccountData before, Consumer<AccountData> save) {
        this.save = save;
        var tenant = CurrentUser.get().tenant();
        setHeaderTitle(title);
        username.setHelperText(getTranslation("identity.users.username-rule"));
        username.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("identity.role"));
        role.setRequiredIndicatorVisible(true);
        role.setItems(Role.in(tenant));
        role.setItemLabelGenerator(each -> getTranslation("identity.role." + each));
        organization.setItemLabelGenerator(place -> place.name().in(getLocale()));
        organization.setRequiredIndicatorVisible(true);
        organization.setVisible(false);
        role.addValueChangeListener(change -> offer(tenants, change.getValue()));
        fault.setVisible(false);
        if (before != null) {
            show(before);
        }
        add(new FormLayout(username, name, role, organization), fault);
        var confirm = new Button(getTranslation("text.save"), click -> save());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), confirm);
    }

    private void offer(TenantDirectory tenants, @Nullable Role chosen) {
        organization.setVisible(chosen != null && chosen.worksForOrganization());
        if (chosen != null && chosen.worksForOrganization()) {
            organization.setItems(tenants.workPlaces(CurrentUser.get().tenant(), chosen));
        }
    }

    private void show(AccountData before) {
        username.setValue(before.username());
        username.setReadOnly(true);
        name.setValue(before.name());
        role.setValue(before.role());
        organization
                .getListDataView()
                .getItems()
                .filter(place -> place.id().equals(before.organization()))
                .findFirst()
                .ifPresent(organization::setValue);
    }

    private void save() {
        if (!isComplete()) {
            return;
        }
        var place = organization.isVisible() ? organization.getValue().id() : null;
        try {
            save.accept(new AccountData(username.getValue(), name.getValue(), role.getValue(), place));
            close();
        } catch (Refusal refusal) {
            fault.setText(getTranslation(refusal.key(), refusal.arguments()));
            fault.setVisible(true);
        }
    }

    private boolean isComplete() {
        mark(username, !AccountData.isUsername(username.getValue()), "identity.users.username-rule");
        mark(name, name.getValue().isBlank() || name.getValue().strip().length() > 60, "identity.users.name-rule");
        role.setErrorMessage(getTranslation("identity.users.role-missing"));
        role.setInvalid(role.getValue() == null);
        organization.setErrorMessage(getTranslation("identity.users.organization-missing"));
        organization.setInvalid(organization.isVisible() && organization.getValue() == null);
        return !username.isInvalid() && !name.isInvalid() && !role.isInvalid() && !organization.isInvalid();
    }

    private void mark(TextField field, boolean wrong, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(wrong);
    }
}
