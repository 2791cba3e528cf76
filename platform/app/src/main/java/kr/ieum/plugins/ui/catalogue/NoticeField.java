package kr.ieum.plugins.ui.catalogue;

import kr.ieum.plugin.ui.DateField;

/** From which day on what is installed no longer runs; empty for at once. */
class NoticeField extends DateField {

    NoticeField(String label) {
        super(label);
        setHelperText(getTranslation("catalogue.stops-on.help"));
    }
}
