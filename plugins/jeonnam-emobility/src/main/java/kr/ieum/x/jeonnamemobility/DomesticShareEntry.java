package kr.ieum.x.jeonnamemobility;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The one menu entry. */
@Extension
public class DomesticShareEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("domestic-share", DomesticShareView.class);
    }
}
