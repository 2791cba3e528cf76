package kr.ieum.plugins.archive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an archive may be at most.
 *
 * @param maxSize the archive itself
 * @param maxUnpacked all entries together, unpacked
 * @param maxEntries number of entries
 * @param maxRatio how many times larger than packed an entry may be; programs and texts stay below 20
 */
@ConfigurationProperties("ieum.plugins.archive")
record ArchiveProperties(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("60MB") DataSize maxUnpacked,
        @DefaultValue("2000") int maxEntries,
        @DefaultValue("100") int maxRatio) {}
