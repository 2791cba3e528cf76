package kr.ieum.plugins.ports;

import java.util.List;
import kr.ieum.notification.NotificationService;
import kr.ieum.notification.Telling;
import kr.ieum.plugin.LocalText;
import kr.ieum.plugin.Notifications;
import kr.ieum.text.LocalizedName;

/**
 * The port {@code notifications} in the name of one plugin, which leads to nowhere but its own pages.
 *
 * @param places paths of its menu places
 */
record NotificationsOfPlugin(NotificationService notifications, String pluginId, List<String> places)
        implements Notifications {

    NotificationsOfPlugin {
        places = List.copyOf(places);
    }

    @Override
    public void tell(Audience audience, LocalText title, LocalText words, String path) {
        notifications.tell(
                kr.ieum.notification.Audience.valueOf(audience.name()),
                new Telling(named(title), named(words), inside(path), pluginId));
    }

    private String inside(String path) {
        if (path.isEmpty()) {
            return path;
        }
        var question = path.indexOf('?');
        if (!places.contains(question < 0 ? path : path.substring(0, question))) {
            throw new IllegalArgumentException("not a menu place of the plugin: " + path);
        }
        return "x/" + pluginId + "/" + path;
    }

    private static LocalizedName named(LocalText text) {
        return new LocalizedName(text.ko(), text.en());
    }
}
