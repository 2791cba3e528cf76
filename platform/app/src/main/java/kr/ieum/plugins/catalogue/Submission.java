package kr.ieum.plugins.catalogue;

import java.time.Instant;
import kr.ieum.plugin.LocalText;

/**
 * Who has handed in a version.
 *
 * @param tenant name of the region, or of the ministry
 * @param by the name of an account there
 */
public record Submission(LocalText tenant, Instant at, String by) {}
