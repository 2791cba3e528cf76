package kr.ieum.identity.ui;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param warning how long before the end of an idle session the user is asked; the session's own time is the server's */
@ConfigurationProperties("ieum.idle")
record IdleProperties(@DefaultValue("2m") Duration warning) {}
