package kr.ieum.region.folder;

import java.util.List;
import java.util.Map;
import kr.ieum.folder.Finding;

/**
 * What {@code tenants/} holds.
 *
 * @param up the folders in order, by name
 * @param down the names of the others, with what is wrong in them
 */
public record Reading(List<TenantFolder> up, Map<String, List<Finding>> down) {}
