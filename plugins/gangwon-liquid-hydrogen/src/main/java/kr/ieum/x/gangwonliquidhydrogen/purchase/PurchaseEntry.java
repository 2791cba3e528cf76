package kr.ieum.x.gangwonliquidhydrogen.purchase;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 공동구매. */
@Extension
public class PurchaseEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry(PurchaseView.PATH, PurchaseView.class);
    }
}
