package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.html.Paragraph;

/** Why a plugin stands still. */
class StandstillReason extends Paragraph {

    StandstillReason(String reason) {
        setText(getTranslation("plugins.error", reason));
        addClassName("plugin-error");
    }
}
