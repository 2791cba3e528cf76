package kr.ieum.plugins.catalogue;

import java.util.UUID;

/** Names a publisher's key. */
public record KeyId(UUID value) {}
