package kr.ieum.company.ui;

import com.vaadin.flow.component.UI;
import kr.ieum.company.BecauseOfFirm;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import kr.ieum.text.Texts;

/** Says why something of the register was refused; where another firm is the reason, with the way to it. */
public final class RefusalNotice {

    private RefusalNotice() {}

    /** The other firm opens beside the page, which keeps what was written. */
    public static void show(Texts texts, Refusal refusal) {
        var locale = UI.getCurrent().getLocale();
        var reason = texts.get(locale, refusal);
        if (refusal instanceof BecauseOfFirm because) {
            Notices.error(
                    reason,
                    CompanyNavigation.detailsBeside(
                            because.holder(), texts.get(locale, "company.edit.number-holder", because.holderName())));
        } else {
            Notices.error(reason);
        }
    }
}
