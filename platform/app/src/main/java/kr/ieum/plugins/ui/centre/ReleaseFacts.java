package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.ui.AskedFor;

/** What a version is and asks for, before anybody agrees to it. */
class ReleaseFacts extends Composite<Div> {

    /**
     * @param size of the archive in bytes
     * @param sha256 of the archive, in hexadecimal
     */
    ReleaseFacts(PluginManifest manifest, long size, String sha256) {
        var checksum = new Paragraph(getTranslation("plugins.dialog.checksum", sha256));
        checksum.addClassName("plugin-checksum");
        getContent()
                .add(
                        new H3(manifest.name().in(getLocale())),
                        new Paragraph(getTranslation(
                                "plugins.dialog.about",
                                manifest.version(),
                                manifest.provider(),
                                Math.ceilDiv(size, 1024))),
                        new Paragraph(manifest.description().in(getLocale())),
                        new AskedFor(manifest),
                        checksum);
    }
}
