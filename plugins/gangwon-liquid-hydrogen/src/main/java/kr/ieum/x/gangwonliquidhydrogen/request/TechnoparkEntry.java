package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 강원TP 지원. */
@Extension
public class TechnoparkEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry(TechnoparkView.PATH, TechnoparkView.class);
    }
}
