package kr.ieum.x.jeonnamemobility.cooperative;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link CooperativeView}. */
@Extension
public class CooperativeEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("cooperative", CooperativeView.class);
    }
}
