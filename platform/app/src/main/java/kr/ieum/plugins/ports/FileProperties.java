package kr.ieum.plugins.ports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param largest size of one file
 * @param space of all files of one plugin in one region
 */
@ConfigurationProperties("ieum.plugins.files")
record FileProperties(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("500MB") DataSize space) {}
