package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Adds kinds of lists to the platform's import wizard. Announced with their ids in {@code plugin.yaml} under
 * {@code imports}.
 *
 * @since 0.2.0
 */
public interface ListImports extends ExtensionPoint {

    List<ListImport> imports();
}
