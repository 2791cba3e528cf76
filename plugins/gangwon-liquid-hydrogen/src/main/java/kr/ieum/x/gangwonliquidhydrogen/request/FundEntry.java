package kr.ieum.x.gangwonliquidhydrogen.request;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 정책자금. */
@Extension
public class FundEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry(FundView.PATH, FundView.class);
    }
}
