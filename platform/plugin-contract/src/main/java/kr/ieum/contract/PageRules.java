package kr.ieum.contract;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Basics of accessibility that can be seen without a browser (KWCAG 2.2): headings, names of what can be operated, the
 * order of the keyboard, alternatives of images. The platform's own browser tests look at the rest.
 */
final class PageRules {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> FIELDS = Set.of(
            "input",
            "select",
            "textarea",
            "vaadin-big-decimal-field",
            "vaadin-checkbox",
            "vaadin-checkbox-group",
            "vaadin-combo-box",
            "vaadin-date-picker",
            "vaadin-date-time-picker",
            "vaadin-email-field",
            "vaadin-integer-field",
            "vaadin-list-box",
            "vaadin-multi-select-combo-box",
            "vaadin-number-field",
            "vaadin-password-field",
            "vaadin-radio-group",
            "vaadin-select",
            "vaadin-text-area",
            "vaadin-text-field",
            "vaadin-time-picker");
    private static final Set<String> NAMES = Set.of(
            "aria-label", "aria-labelledby", "label", "accessibleName", "accessibleNameRef", "ariaLabel", "title");

    private final List<String> findings = new ArrayList<>();
    private final Set<String> labelled = new HashSet<>();

    private PageRules() {}

    /** @param page what the person sees below the platform's header and menu */
    static List<String> findings(Element page) {
        var rules = new PageRules();
        var visible = visible(page).toList();
        visible.stream()
                .filter(element -> element.getTag().equals("label") && element.hasAttribute("for"))
                .forEach(label -> rules.labelled.add(label.getAttribute("for")));
        rules.headings(visible.stream()
                .filter(element -> HEADING.matcher(element.getTag()).matches())
                .toList());
        visible.forEach(rules::look);
        return rules.findings;
    }

    private void headings(List<Element> headings) {
        var first = headings.stream().filter(heading -> level(heading) == 1).count();
        if (first != 1) {
            findings.add("it has " + first
                    + " headings of the first level (H1): a page has exactly one, such as PageHeader" + " brings");
        }
        var before = 0;
        for (var heading : headings) {
            if (level(heading) > before + 1) {
                findings.add("the heading \"" + heading.getTextRecursively() + "\" is an H" + level(heading) + " after "
                        + (before == 0 ? "none" : "an H" + before) + ": leave no level out");
            }
            before = level(heading);
        }
    }

    private void look(Element element) {
        var tag = element.getTag();
        if (FIELDS.contains(tag) && !isNamed(element)) {
            findings.add(
                    "a field (" + place(element) + ") has no label: setLabel, or setAriaLabel where space is short");
        }
        if (tag.equals("vaadin-grid") && !isNamed(element)) {
            findings.add("a table (" + place(element) + ") has no name: setAriaLabel");
        }
        if (Set.of("vaadin-button", "button").contains(tag) && isWordless(element)) {
            findings.add(
                    "a button (" + place(element) + ") has neither text nor a name: setAriaLabel says what it does");
        }
        if (tag.equals("a") && isWordless(element)) {
            findings.add("a link (" + place(element) + ") has no text: say where it leads");
        }
        if (tag.equals("img") && !element.hasAttribute("alt")) {
            findings.add(
                    "an image (" + place(element) + ") has no alternative: setAlt, with \"\" where it only decorates");
        }
        if (tabIndex(element) > 0) {
            findings.add("an element (" + place(element) + ") has the tabindex " + tabIndex(element)
                    + ": the keyboard follows the order of the page, put it where it belongs");
        }
    }

    private boolean isWordless(Element element) {
        return element.getTextRecursively().isBlank() && !isNamed(element);
    }

    private boolean isNamed(Element element) {
        var id = element.getAttribute("id");
        return (id != null && labelled.contains(id))
                || NAMES.stream()
                        .anyMatch(name -> isSaid(element.getAttribute(name)) || isSaid(element.getProperty(name)))
                || element.getChildren().anyMatch(child -> child.getTag().equals("label"));
    }

    private static boolean isSaid(@org.jspecify.annotations.Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static int tabIndex(Element element) {
        var said = Stream.of(
                        element.getAttribute("tabindex"),
                        element.getProperty("tabIndex"),
                        element.getProperty("tabindex"))
                .filter(PageRules::isSaid)
                .findFirst()
                .orElse("0");
        return said.matches("\\d{1,5}") ? Integer.parseInt(said) : 0;
    }

    private static int level(Element heading) {
        return heading.getTag().charAt(1) - '0';
    }

    /** Where an element is, by the tags above it, the nearest last. */
    private static String place(Element element) {
        var above = Stream.iterate(element, one -> one != null, Element::getParent)
                .limit(3)
                .map(Element::getTag)
                .collect(Collectors.toCollection(ArrayList::new));
        return String.join(" in ", above);
    }

    private static Stream<Element> visible(Element element) {
        return element.isTextNode() || !element.isVisible()
                ? Stream.of()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(PageRules::visible));
    }
}
