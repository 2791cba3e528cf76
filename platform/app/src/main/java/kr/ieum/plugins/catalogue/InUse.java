package kr.ieum.plugins.catalogue;

/**
 * The version of a plugin that most regions have.
 *
 * @param regions how many have it; 0 when none has any, and this is the last one that was approved
 */
public record InUse(Release release, int regions) {}
