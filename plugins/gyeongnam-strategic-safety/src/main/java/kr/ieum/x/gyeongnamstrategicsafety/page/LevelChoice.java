package kr.ieum.x.gyeongnamstrategicsafety.page;

import com.vaadin.flow.component.select.Select;
import kr.ieum.plugin.ui.RecordForm;
import kr.ieum.x.gyeongnamstrategicsafety.records.Records;
import kr.ieum.x.gyeongnamstrategicsafety.records.SecurityLevel;

/** How closely a new record is to be kept. */
public final class LevelChoice {

    private LevelChoice() {}

    /** Among the levels that the person at work may give, at first 일반. */
    public static Select<SecurityLevel> of(RecordForm<?> form, Part part, Labels labels, Records records) {
        var level = form.choice("level", records.sight().choices(), value -> labels.of("level", value, part.locale()));
        level.setHelperText(part.text("level.help"));
        level.setValue(SecurityLevel.NORMAL);
        return level;
    }
}
