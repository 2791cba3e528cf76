package kr.ieum.x.jeonnamemobility.site;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link SitesView}. */
@Extension
public class SitesEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("sites", SitesView.class);
    }
}
