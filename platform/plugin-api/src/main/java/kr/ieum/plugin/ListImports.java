package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Adds kinds of lists to the platform's import wizard. Announced with their ids in {@code plugin.yaml} under
 * {@code imports}.
 *
 * <pre>{@code
 * @Extension
 * public class Imports implements ListImports {
 *     public List<ListImport> imports() {
 *         return List.of(new ListImport("berths", name, hint, fields, keeper));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface ListImports extends ExtensionPoint {

    List<ListImport> imports();
}
