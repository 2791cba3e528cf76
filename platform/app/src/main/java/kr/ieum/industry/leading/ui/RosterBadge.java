package kr.ieum.industry.leading.ui;

import com.vaadin.flow.component.Component;
import kr.ieum.industry.leading.Roster;
import kr.ieum.plugin.ui.StatusBadge;
import kr.ieum.plugin.ui.StatusBadge.Tone;

/** Whether a region has as many leading innovators as it should. */
final class RosterBadge {

    private RosterBadge() {}

    static StatusBadge of(Component where, Roster roster) {
        if (roster.isTooFew()) {
            var missing = roster.fewest().whole() - roster.inTerm();
            return new StatusBadge(where.getTranslation("industry.leading.too-few", missing), Tone.WARNING);
        }
        if (roster.isTooMany()) {
            var over = roster.inTerm() - roster.most().whole();
            return new StatusBadge(where.getTranslation("industry.leading.too-many", over), Tone.DANGER);
        }
        return new StatusBadge(where.getTranslation("industry.leading.fits"), Tone.SUCCESS);
    }
}
