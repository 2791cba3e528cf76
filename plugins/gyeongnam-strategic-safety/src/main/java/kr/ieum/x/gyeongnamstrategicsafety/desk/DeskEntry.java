package kr.ieum.x.gyeongnamstrategicsafety.desk;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** The menu entry 신속지원센터. */
@Extension
public class DeskEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("desk", DeskView.class);
    }
}
