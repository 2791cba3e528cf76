package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugins.InstallationState;
import kr.ieum.plugins.PluginRow;
import kr.ieum.text.Moments;

/** What the ministry has said about a plugin that the region has: when it ends, whether it must stay. */
class MinistryNotes extends Composite<Div> {

    MinistryNotes(PluginRow row, Moments moments) {
        var banned = row.installation().state() == InstallationState.BANNED;
        row.stop().filter(stop -> !banned).ifPresent(stop -> {
            var notice = new Paragraph(
                    getTranslation("plugins.stops." + stop.cause(), moments.minute(stop.from()), stop.reason()));
            notice.addClassName("plugin-error");
            getContent().add(notice);
        });
        if (row.mandatory()) {
            getContent().add(new Paragraph(getTranslation("plugins.mandatory-here")));
        }
    }
}
