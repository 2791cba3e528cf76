package kr.ieum.region.folder;

import java.util.List;

/** An industrial complex of {@code complexes.tsv}; {@code district} is the district's id. */
public record ComplexRecord(String district, String name, List<String> kinds, List<String> aliases) {}
