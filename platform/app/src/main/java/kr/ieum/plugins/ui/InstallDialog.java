package kr.ieum.plugins.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;
import kr.ieum.plugins.PluginService;
import kr.ieum.plugins.archive.PluginArchive;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Upload, look at what the plugin asks for, install. */
class InstallDialog extends Dialog {

    private final transient PluginService service;
    private final Div found = new Div();
    private final Button install = new Button(getTranslation("plugins.dialog.install"));
    private transient byte @Nullable [] archive;

    /** @param agreed gets the archive once the user has seen what it asks for and wants it */
    InstallDialog(PluginService service, Consumer<byte[]> agreed) {
        this.service = service;
        setHeaderTitle(getTranslation("plugins.dialog.title"));
        setWidth("36rem");
        found.addClassName("plugin-found");
        found.getElement().setAttribute("aria-live", "polite");
        install.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        install.setEnabled(false);
        install.addClickListener(click -> {
            close();
            agreed.accept(Objects.requireNonNull(archive));
        });
        add(
                new Paragraph(getTranslation("plugins.dialog.hint", service.maxSize() >> 20)),
                new ArchiveUpload(service.maxSize(), this::received),
                found);
        getFooter().add(new Button(getTranslation("text.cancel"), click -> close()), install);
    }

    private void received(byte[] uploaded) {
        found.removeAll();
        install.setEnabled(false);
        try {
            show(service.inspect(uploaded));
            archive = uploaded;
            install.setEnabled(true);
        } catch (Refusal refusal) {
            var message = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
            message.addClassName("plugin-refused");
            message.getElement().setAttribute("role", "alert");
            found.add(message);
        }
    }

    private void show(PluginArchive inspected) {
        var manifest = inspected.manifest();
        var checksum = new Paragraph(getTranslation("plugins.dialog.checksum", inspected.sha256()));
        checksum.addClassName("plugin-checksum");
        found.add(
                new H3(manifest.name().in(getLocale())),
                new Paragraph(getTranslation(
                        "plugins.dialog.about",
                        manifest.version(),
                        manifest.provider(),
                        Math.ceilDiv(inspected.size(), 1024))),
                new Paragraph(manifest.description().in(getLocale())),
                new AskedFor(manifest),
                checksum);
    }
}
