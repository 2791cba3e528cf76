package kr.ieum.plugin;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Brings papers that are filled with what the platform knows of a project and printed. Announced with their ids in
 * {@code plugin.yaml} under {@code documents}.
 *
 * <pre>{@code
 * @Extension
 * public class Documents implements DocumentTemplates {
 *     public List<DocumentTemplate> templates() {
 *         return List.of(new DocumentTemplate("agreement", name, new LocalText("{project} 협약", "Agreement on {project}")));
 *     }
 * }
 * }</pre>
 *
 * @since 0.2.0
 */
public interface DocumentTemplates extends ExtensionPoint {

    List<DocumentTemplate> templates();
}
