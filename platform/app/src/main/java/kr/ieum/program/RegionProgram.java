package kr.ieum.program;

import java.util.UUID;

/**
 * A programme that the region entered itself.
 *
 * @param version to be given back with a change
 */
public record RegionProgram(UUID id, int version, ProgramState state, ProgramData data) {}
