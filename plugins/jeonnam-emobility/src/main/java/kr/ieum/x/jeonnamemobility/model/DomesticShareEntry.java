package kr.ieum.x.jeonnamemobility.model;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link DomesticShareView}. */
@Extension
public class DomesticShareEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("domestic-share", DomesticShareView.class);
    }
}
