package kr.ieum.company;

import java.io.Serializable;
import java.util.UUID;

/** A firm as somebody saw it; {@code version} tells whether somebody else has changed it since. */
public record SeenFirm(UUID id, int version) implements Serializable {}
