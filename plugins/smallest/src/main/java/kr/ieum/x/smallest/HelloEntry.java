package kr.ieum.x.smallest;

import kr.ieum.plugin.PluginView;
import kr.ieum.plugin.ViewEntry;
import org.pf4j.Extension;

/** Puts the view where the manifest has a menu place for it. */
@Extension
public class HelloEntry implements PluginView {

    @Override
    public ViewEntry view() {
        return new ViewEntry("hello", HelloView.class);
    }
}
