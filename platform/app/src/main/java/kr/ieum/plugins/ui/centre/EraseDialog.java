package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.PluginService;

/** Erases a plugin's data for good, once its id was typed: the one thing that has no way back. */
class EraseDialog extends Dialog {

    EraseDialog(PluginService service, Installation installation, Runnable erased) {
        var name = installation.manifest().name().in(getLocale());
        setHeaderTitle(getTranslation("plugins.erase.title", name));
        setWidth("32rem");
        var erase =
                new Button(getTranslation("plugins.data.erase"), click -> erase(service, installation, name, erased));
        erase.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        erase.setEnabled(false);
        var typed = new TextField(getTranslation("plugins.erase.type", installation.pluginId()));
        typed.setWidthFull();
        typed.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addValueChangeListener(
                change -> erase.setEnabled(change.getValue().strip().equals(installation.pluginId())));
        add(new Paragraph(getTranslation("plugins.erase.means")), typed);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), erase);
    }

    private void erase(PluginService service, Installation installation, String name, Runnable erased) {
        close();
        var working = new WorkingDialog(getTranslation("plugins.erasing", name));
        working.open();
        Background.run(
                UI.getCurrent(),
                () -> service.erase(installation.id()),
                () -> {
                    working.close();
                    erased.run();
                    Notices.success(getTranslation("plugins.erased", name));
                },
                message -> {
                    working.close();
                    Notices.error(
                            getTranslation(message.key(), message.arguments().toArray()));
                });
    }
}
