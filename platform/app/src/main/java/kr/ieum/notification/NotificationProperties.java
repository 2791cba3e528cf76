package kr.ieum.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param keep how long a notification is kept, read or not */
@ConfigurationProperties("ieum.notifications")
record NotificationProperties(@DefaultValue("90d") Duration keep) {}
