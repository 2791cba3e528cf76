package kr.ieum.audit;

import java.io.Serializable;
import java.util.UUID;

/**
 * A record that has a history.
 *
 * @param kind of record, such as {@code company}; each module names its own
 * @param id of the record, unique only together with tenant and kind
 */
public record Subject(String kind, UUID id) implements Serializable {}
