package kr.ieum.x.jeonnamemobility.standard;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link StandardsView}. */
@Extension
public class StandardsEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("standards", StandardsView.class);
    }
}
