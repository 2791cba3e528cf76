package kr.ieum.x.gyeongnamstrategicsafety.pact;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 협약기관. */
@Extension
public class PactEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("pact", PactView.class);
    }
}
