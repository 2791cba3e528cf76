package kr.ieum.company.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.ieum.company.RemovedFirms;
import kr.ieum.identity.CurrentUser;
import kr.ieum.identity.Role;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;
import kr.ieum.uikit.Notices;
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

    /** @param refresh run after the deletion and after the way back */
    public void delete(Collection<UUID> firms, Runnable refresh) {
        var gone = List.copyOf(firms);
        var deleted = removedFirms.delete(gone);
        Notices.undo(say("company.list.deleted", deleted), () -> restore(gone, refresh));
        refresh.run();
    }

    private void restore(List<UUID> firms, Runnable refresh) {
        try {
            Notices.success(say("company.list.restored", removedFirms.restore(firms)));
            refresh.run();
        } catch (Refusal refusal) {
            Notices.error(texts.get(UI.getCurrent().getLocale(), refusal));
        }
    }

    private String say(String key, Object... arguments) {
        return texts.get(UI.getCurrent().getLocale(), key, arguments);
    }
}
