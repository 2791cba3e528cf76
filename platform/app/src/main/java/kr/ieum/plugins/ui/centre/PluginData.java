package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import kr.ieum.plugin.Files.KeptFile;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRecords;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;
import kr.ieum.text.Moments;

/** What a plugin keeps for the region, and the ways out: take it along, or erase it for good. */
class PluginData extends Composite<Div> {

    private final transient PluginService service;
    private final transient PluginRecords records;
    private final transient Installation installation;
    private final transient Runnable erased;

    PluginData(PluginService service, PluginRecords records, PluginRow row, Moments moments, Runnable erased) {
        this.service = service;
        this.records = records;
        this.installation = row.installation();
        this.erased = erased;
        getContent().add(kept(moments));
        if (!row.mandatory()) {
            getContent().add(erasing());
        }
    }

    private Section kept(Moments moments) {
        var section = new Section(new H2(getTranslation("plugins.data.tables")));
        var tables = installation.generation() > 0 ? installation.manifest().tables() : List.<String>of();
        var files = records.files(installation.id());
        if (tables.isEmpty() && files.isEmpty()) {
            section.add(new Paragraph(getTranslation("plugins.data.none")));
            return section;
        }
        var list = new UnorderedList();
        tables.forEach(name -> list.add(new ListItem(name)));
        if (!files.isEmpty()) {
            var bytes = files.stream().mapToLong(KeptFile::size).sum();
            list.add(new ListItem(getTranslation("plugins.data.files", files.size(), Math.ceilDiv(bytes, 1024))));
        }
        section.add(list, new Paragraph(getTranslation("plugins.data.export-hint")), new Div(export(moments)));
        return section;
    }

    private Anchor export(Moments moments) {
        var fileName = "%s-%s-%s.zip"
                .formatted(
                        installation.pluginId(),
                        installation.version(),
                        moments.day(moments.clock().instant()));
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType("application/zip");
            send(event);
        };
        return new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("plugins.data.export"));
    }

    /** By way of the disk: whoever takes it slowly holds no connection to the database, and what fails, fails as a whole. */
    private void send(DownloadEvent event) throws IOException {
        var file = Files.createTempFile("plugin-data", ".zip");
        try {
            try (var target = new BufferedOutputStream(Files.newOutputStream(file))) {
                records.export(installation.id(), getLocale(), target);
            }
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    private Section erasing() {
        var erase = new Button(
                getTranslation("plugins.data.erase"), click -> new EraseDialog(service, installation, erased).open());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var hint = installation.state() == InstallationState.REMOVED
                ? getTranslation("plugins.data.removed", String.valueOf(installation.keepUntil()))
                : getTranslation("plugins.data.erase-hint", service.daysKept());
        return new Section(new H2(getTranslation("plugins.data.erasing")), new Paragraph(hint), erase);
    }
}
