package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kr.ieum.plugins.catalogue.AskChange;
import kr.ieum.plugins.catalogue.InUse;
import kr.ieum.plugins.catalogue.Release;

/** What a new version asks for otherwise than the one that regions have now. */
class AskChanges extends Composite<Div> {

    AskChanges(Release release, Optional<InUse> inUse) {
        getContent().addClassName("catalogue-changes");
        inUse.ifPresentOrElse(
                now -> compare(release, now),
                () -> getContent().add(new Paragraph(getTranslation("catalogue.changes.first"))));
    }

    private void compare(Release release, InUse now) {
        var version = now.release().version();
        getContent()
                .add(new H3(
                        now.regions() > 0
                                ? getTranslation("catalogue.changes.in-use", version, now.regions())
                                : getTranslation("catalogue.changes.approved", version)));
        var change = AskChange.between(now.release().manifest(), release.manifest());
        if (change.isNone()) {
            getContent().add(new Paragraph(getTranslation("catalogue.changes.none")));
        }
        if (!change.added().isEmpty()) {
            var added = new Paragraph(getTranslation("catalogue.changes.added"));
            added.addClassName("catalogue-added");
            getContent().add(added, new AskList(change.added()));
        }
        if (!change.removed().isEmpty()) {
            var removed = new Paragraph(getTranslation("catalogue.changes.removed"));
            removed.addClassName("catalogue-removed");
            getContent().add(removed, new AskList(change.removed()));
        }
    }
}
