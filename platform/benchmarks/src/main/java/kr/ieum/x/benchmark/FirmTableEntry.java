package kr.ieum.x.benchmark;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The page as a plugin brings it. */
@Extension
public class FirmTableEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("firms", FirmTable.class);
    }
}
