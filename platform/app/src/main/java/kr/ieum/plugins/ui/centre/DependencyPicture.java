package kr.ieum.plugins.ui.centre;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ieum.plugins.Need;
import kr.ieum.plugins.PluginNames;
import kr.ieum.plugins.PluginOverview;
import org.springframework.web.util.HtmlUtils;

/** Which plugins need which: as a picture, and the same in sentences. */
class DependencyPicture extends Composite<Div> {

    private static final int WIDTH = 208;
    private static final int HEIGHT = 48;
    private static final int RIGHT = 280;
    private static final int DOWN = 72;
    private static final int MARGIN = 8;
    private static final int LONGEST = 15;

    private final transient PluginNames names;
    private final transient Set<String> present;

    DependencyPicture(PluginOverview overview) {
        names = overview.names();
        present = overview.plugins().stream()
                .map(row -> row.installation().pluginId())
                .collect(Collectors.toSet());
        var needs = overview.needs();
        var drawing = new Div(new Html(svg(DependencyPlan.of(needs), needs)));
        drawing.addClassName("plugin-graph");
        // what scrolls must be reachable by keyboard
        drawing.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        drawing.getElement().setAttribute("aria-label", getTranslation("plugins.needs"));
        var sentences = new UnorderedList();
        sentences.addClassName("plugin-needs");
        needs.forEach(need -> sentences.add(new ListItem(sentence(need))));
        getContent().add(drawing, sentences);
    }

    private String sentence(Need need) {
        return getTranslation(
                need.met() ? "plugins.needs.met" : "plugins.needs.unmet",
                name(need.pluginId()),
                name(need.neededId()),
                need.versions());
    }

    private String svg(DependencyPlan plan, List<Need> needs) {
        var arrows = needs.stream().map(need -> arrow(plan, need)).collect(Collectors.joining());
        var boxes = plan.places().keySet().stream().map(id -> box(plan, id)).collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "<svg role='img' aria-label='%s' width='%d' height='%d'>"
                        + "<defs><marker id='need' viewBox='0 0 8 8' refX='8' refY='4' markerWidth='8' markerHeight='8'"
                        + " orient='auto'><path class='tip' d='M0,0 L8,4 L0,8 z'/></marker></defs>%s%s</svg>",
                HtmlUtils.htmlEscape(
                        getTranslation("plugins.needs.picture", plan.places().size(), needs.size())),
                (plan.columns() - 1) * RIGHT + WIDTH + 2 * MARGIN,
                (plan.rows() - 1) * DOWN + HEIGHT + 2 * MARGIN,
                arrows,
                boxes);
    }

    private static String arrow(DependencyPlan plan, Need need) {
        var from = plan.place(need.pluginId());
        var to = plan.place(need.neededId());
        return String.format(
                Locale.ROOT,
                "<line class='%s' x1='%d' y1='%d' x2='%d' y2='%d' marker-end='url(#need)'/>",
                need.met() ? "need" : "need unmet",
                x(from.column()),
                y(from.row()) + HEIGHT / 2,
                x(to.column()) + WIDTH + 2,
                y(to.row()) + HEIGHT / 2);
    }

    private String box(DependencyPlan plan, String id) {
        var place = plan.place(id);
        return String.format(
                Locale.ROOT,
                "<g><rect class='%s' x='%d' y='%d' width='%d' height='%d' rx='6'/>"
                        + "<text x='%d' y='%d' text-anchor='middle'>%s</text></g>",
                present.contains(id) ? "present" : "absent",
                x(place.column()),
                y(place.row()),
                WIDTH,
                HEIGHT,
                x(place.column()) + WIDTH / 2,
                y(place.row()) + HEIGHT / 2 + 5,
                HtmlUtils.htmlEscape(shortened(name(id))));
    }

    private String name(String id) {
        return names.of(id, getLocale());
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }

    private static int x(int column) {
        return MARGIN + column * RIGHT;
    }

    private static int y(int row) {
        return MARGIN + row * DOWN;
    }
}
