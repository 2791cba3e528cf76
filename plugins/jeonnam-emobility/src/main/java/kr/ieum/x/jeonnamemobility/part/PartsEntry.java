package kr.ieum.x.jeonnamemobility.part;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of the catalogue. */
@Extension
public class PartsEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("parts", PartsView.class);
    }
}
