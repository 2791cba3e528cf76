package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kr.ieum.plugins.catalogue.InUse;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.plugins.ui.ChangedAsks;

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
        getContent().add(new ChangedAsks(now.release().manifest(), release.manifest()));
    }
}
