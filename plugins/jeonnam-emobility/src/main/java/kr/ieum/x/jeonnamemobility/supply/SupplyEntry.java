package kr.ieum.x.jeonnamemobility.supply;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link SupplyView}. */
@Extension
public class SupplyEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("supply", SupplyView.class);
    }
}
