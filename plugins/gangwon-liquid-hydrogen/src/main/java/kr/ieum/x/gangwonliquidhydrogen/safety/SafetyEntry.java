package kr.ieum.x.gangwonliquidhydrogen.safety;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 안전점검. */
@Extension
public class SafetyEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry(SafetyView.PATH, SafetyView.class);
    }
}
