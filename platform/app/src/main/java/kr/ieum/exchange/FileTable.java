package kr.ieum.exchange;

import java.util.List;

/**
 * A table found in an uploaded file.
 *
 * @param headerRow the row its header stands in, as the user sees it in the file
 * @param samples its first rows
 */
public record FileTable(String name, List<String> columns, int headerRow, List<List<String>> samples) {}
