package kr.ieum.company.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import kr.ieum.company.CompanyId;

/** The ways to the pages of the register. */
public final class CompanyNavigation {

    public static final String NEW = ListAddress.PATH + "/new";
    public static final String MERGE = ListAddress.PATH + "/merge";

    private CompanyNavigation() {}

    public static void toList() {
        UI.getCurrent().navigate(ListAddress.PATH);
    }

    public static void toDetails(CompanyId firm) {
        UI.getCurrent().navigate(ListAddress.PATH + "/" + firm);
    }

    /** Shows the firm anew where its page is the one that is open. */
    public static void refreshDetails(CompanyId firm) {
        var ui = UI.getCurrent();
        if (ui.getActiveViewLocation().getPath().equals(ListAddress.PATH + "/" + firm)) {
            ui.refreshCurrentRoute(false);
        }
    }

    /** A link that opens the firm in a window of its own, where a form must not be left. */
    public static Anchor detailsBeside(CompanyId firm, String text) {
        var link = new Anchor(ListAddress.PATH + "/" + firm, text);
        link.setTarget("_blank");
        return link;
    }

    public static void toNew() {
        UI.getCurrent().navigate(NEW);
    }

    public static void toEdit(CompanyId firm) {
        UI.getCurrent().navigate(ListAddress.PATH + "/" + firm + "/edit");
    }

    public static void toMerge(UUID survivor, UUID other) {
        UI.getCurrent().navigate(MERGE + "/" + survivor + "/" + other);
    }
}
