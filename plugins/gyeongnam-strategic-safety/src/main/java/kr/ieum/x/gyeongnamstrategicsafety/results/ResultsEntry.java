package kr.ieum.x.gyeongnamstrategicsafety.results;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 성과지표. */
@Extension
public class ResultsEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("results", ResultsView.class);
    }
}
