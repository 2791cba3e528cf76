package kr.ieum.company.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import kr.ieum.company.ChangedSinceSeen;
import kr.ieum.company.RemovedFirms;
import kr.ieum.company.SeenFirm;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import org.springframework.stereotype.Component;

/** Deletes firms and offers the way back. */
@Component
public class Removal {

    private final RemovedFirms removedFirms;
    private final Texts texts;

    Removal(RemovedFirms removedFirms, Texts texts) {
        this.removedFirms = removedFirms;
        this.texts = texts;
    }

    /** Whether the user may delete: an officer of a support body reads only. */
    public boolean isAllowed() {
        return CurrentUser.find()
                .filter(user -> user.role() != Role.SUPPORT_OFFICER)
                .isPresent();
    }

    /**
     * @param firms as the screen shows them
     * @param refresh run after the deletion, after the way back, and after a refusal, so that the screen is new
     */
    public void delete(Collection<SeenFirm> firms, Runnable refresh) {
        try {
            var gone = removedFirms.delete(firms);
            Notices.undo(say("company.list.deleted", gone.size()), () -> restore(gone, refresh));
        } catch (ChangedSinceSeen refusal) {
            RefusalNotice.show(texts, refusal);
        }
        refresh.run();
    }

    private void restore(List<SeenFirm> firms, Runnable refresh) {
        try {
            Notices.success(
                    say("company.list.restored", removedFirms.restore(firms).size()));
            refresh.run();
        } catch (Refusal refusal) {
            RefusalNotice.show(texts, refusal);
        }
    }

    private String say(String key, Object... arguments) {
        return texts.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
