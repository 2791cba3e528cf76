package kr.ieum.x.gangwonliquidhydrogen.permit;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 실증특례. */
@Extension
public class PermitEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry(PermitView.PATH, PermitView.class);
    }
}
