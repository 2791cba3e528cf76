package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.html.Paragraph;
import kr.ieum.plugins.catalogue.Stop;

/** Why a version cannot be installed that the ministry ends. */
class EndReason extends Paragraph {

    EndReason(Stop stop, Moments moments) {
        setText(getTranslation("plugins.ended." + stop.cause(), moments.minutes(stop.from()), stop.reason()));
        addClassName("plugin-error");
    }
}
