package kr.ieum.uikit;

import java.util.List;
import java.util.UUID;

/**
 * Adds parts to the page of a firm, from modules that know more of it than the register does. Asked each time the page
 * opens, for the tenant and user of the session.
 */
@FunctionalInterface
public interface FirmSectionSource {

    /** The module's parts, none when it knows nothing of the firm or the user may not see it. */
    List<FirmSection> firmSections(UUID firm);
}
