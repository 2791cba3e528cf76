package kr.ieum.plugin;

/**
 * A paper of a project, such as its agreement.
 *
 * @param id as announced in {@code plugin.yaml}
 * @param text plain paragraphs, divided by empty lines, in which <code>{project}</code>, <code>{purpose}</code>,
 *     <code>{participants}</code>, <code>{steps}</code>, <code>{from}</code>, <code>{to}</code> and
 *     <code>{today}</code> are filled in; any other brace is refused when the plugin starts
 * @since 0.2.0
 */
public record DocumentTemplate(String id, LocalText name, LocalText text) {}
