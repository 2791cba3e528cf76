package kr.ieum.plugins.ports;

import kr.ieum.notification.NotificationService;
import kr.ieum.plugin.Notifications;
import kr.ieum.plugins.archive.PluginManifest;
import kr.ieum.plugins.archive.PluginManifest.MenuPlace;
import kr.ieum.plugins.runtime.PortFor;
import org.springframework.stereotype.Component;

@Component
class NotificationsPort implements PortFor<Notifications> {

    private final NotificationService notifications;

    NotificationsPort(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public Class<Notifications> type() {
        return Notifications.class;
    }

    @Override
    public Notifications of(PluginManifest plugin) {
        return new NotificationsOfPlugin(
                notifications,
                plugin.id(),
                plugin.menu().stream().map(MenuPlace::path).toList());
    }
}
