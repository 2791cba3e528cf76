package kr.ieum.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param token with which a collector on another machine may read the metrics; without one none may */
@ConfigurationProperties("ieum.metrics")
record MetricsProperties(@Nullable String token) {}
