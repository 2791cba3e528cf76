package kr.ieum.x.gangwonliquidhydrogen.page;

import java.util.ArrayList;
import java.util.List;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Notifications;

/** Remembers what people were told. */
public final class Told implements Notifications {

    private final List<String> titles = new ArrayList<>();

    @Override
    public void tell(Audience audience, LocalText title, LocalText words, String path) {
        titles.add(audience + " " + path + " " + title.ko());
    }

    public List<String> titles() {
        return List.copyOf(titles);
    }
}
