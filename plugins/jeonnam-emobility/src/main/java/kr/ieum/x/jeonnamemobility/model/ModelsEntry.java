package kr.ieum.x.jeonnamemobility.model;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Menu entry of {@link ModelsView}. */
@Extension
public class ModelsEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("models", ModelsView.class);
    }
}
