package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugins.catalogue.Stop;
import kr.ieum.text.Moments;

/** Why a version cannot be installed that the ministry ends. */
class EndReason extends Paragraph {

    EndReason(Stop stop, Moments moments) {
        setText(getTranslation("plugins.ended." + stop.cause(), moments.minute(stop.from()), stop.reason()));
        addClassName("plugin-error");
    }
}
