package kr.ieum.x.gyeongnamstrategicsafety.links;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 금융·기술 연계. */
@Extension
public class LinksEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("links", LinksView.class);
    }
}
