package kr.ieum.plugins.catalogue;

import java.util.UUID;

/** Names a version of a plugin, for the whole country. */
public record ReleaseId(UUID value) {}
