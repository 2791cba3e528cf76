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
import com.vaadin.flow.server.streams.DownloadHandler;
import kr.ieum.plugins.Installation;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.plugins.PluginService;

/** What a plugin keeps for the region, and the ways out: take it along, or erase it for good. */
class PluginData extends Composite<Div> {

    private final transient PluginService service;
    private final transient Installation installation;
    private final transient Runnable erased;

    PluginData(PluginService service, PluginRow row, Moments moments, Runnable erased) {
        this.service = service;
        this.installation = row.installation();
        this.erased = erased;
        getContent().add(tables(moments));
        if (!row.mandatory()) {
            getContent().add(erasing());
        }
    }

    private Section tables(Moments moments) {
        var section = new Section(new H2(getTranslation("plugins.data.tables")));
        var names = installation.manifest().tables();
        if (names.isEmpty() || installation.generation() == 0) {
            section.add(new Paragraph(getTranslation("plugins.data.none")));
            return section;
        }
        var list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(name)));
        section.add(list, new Paragraph(getTranslation("plugins.data.export-hint")), new Div(export(moments)));
        return section;
    }

    private Anchor export(Moments moments) {
        var fileName = "%s-%s-%s.zip"
                .formatted(
                        installation.pluginId(),
                        installation.version(),
                        moments.clock()
                                .instant()
                                .atZone(moments.clock().getZone())
                                .toLocalDate());
        DownloadHandler handler = event -> {
            var bytes = service.export(installation.id());
            event.setFileName(fileName);
            event.setContentType("application/zip");
            event.setContentLength(bytes.length);
            event.getOutputStream().write(bytes);
        };
        return new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("plugins.data.export"));
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
