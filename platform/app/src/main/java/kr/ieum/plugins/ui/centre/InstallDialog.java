package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import kr.ieum.plugins.catalogue.Release;

/** Shows what an approved version asks for before it is agreed to. */
class InstallDialog extends Dialog {

    InstallDialog(Release release, Runnable agreed) {
        setHeaderTitle(getTranslation("plugins.dialog.title"));
        setWidth("36rem");
        var install = new Button(getTranslation("plugins.dialog.install"), click -> {
            close();
            agreed.run();
        });
        install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new ReleaseFacts(release.manifest(), release.size(), release.sha256()));
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), install);
    }
}
