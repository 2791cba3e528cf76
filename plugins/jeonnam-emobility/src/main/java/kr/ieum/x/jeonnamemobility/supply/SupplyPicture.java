package kr.ieum.x.jeonnamemobility.supply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.x.jeonnamemobility.common.Words;

/**
 * Parts on the left, firms on the right, a line for each link, thicker the more the firm delivers. The table below it says the
 * same in words, so that the picture is hidden from those who cannot see it.
 */
final class SupplyPicture extends Composite<Div> {

    private static final int ROW = 28;
    private static final int WIDTH = 900;
    private static final int LEFT = 330;
    private static final int RIGHT = 570;
    private static final int LETTERS = 24;

    private final transient StringBuilder svg = new StringBuilder();

    SupplyPicture(Words words, List<SuppliedPart> parts, List<SupplyLink> links) {
        var firms = new ArrayList<UUID>();
        var names = new ArrayList<String>();
        links.forEach(link -> {
            if (!firms.contains(link.firm())) {
                firms.add(link.firm());
                names.add(link.firmName());
            }
        });
        var height = ROW * (Math.max(parts.size(), firms.size()) + 1);
        svg.append("<svg viewBox=\"0 0 %d %d\" width=\"100%%\" aria-hidden=\"true\">".formatted(WIDTH, height));
        var ids = parts.stream().map(SuppliedPart::id).toList();
        links.forEach(link -> line(ids.indexOf(link.part()), firms.indexOf(link.firm()), link));
        for (var row = 0; row < parts.size(); row++) {
            var warned = parts.get(row).coverage().isWarning();
            name(LEFT - 8, row, "end", (warned ? "⚠ " : "") + parts.get(row).label());
        }
        for (var row = 0; row < names.size(); row++) {
            name(RIGHT + 8, row, "start", names.get(row));
        }
        getContent().add(new Html(svg.append("</svg>").toString()), table(words, parts, links));
    }

    private DataTable table(Words words, List<SuppliedPart> parts, List<SupplyLink> links) {
        var table = new DataTable(
                words.get("supply.picture-table"),
                List.of(words.get("part"), words.get("supply.coverage"), words.get("supply.who")));
        table.getElement().getClassList().add("text-table");
        parts.forEach(part -> {
            var who = links.stream()
                    .filter(link -> link.part().equals(part.id()))
                    .map(link -> link.firmName() + " " + words.number(link.share()) + "%")
                    .toList();
            table.add(
                    part.label(),
                    List.of(
                            words.get("supply.coverage." + part.coverage()),
                            who.isEmpty() ? "-" : String.join(", ", who)));
        });
        return table;
    }

    private void line(int part, int firm, SupplyLink link) {
        var width = 1 + link.share().doubleValue() / 20;
        svg.append(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\" stroke-opacity=\"0.5\" stroke-width=\"%.1f\"/>"
                        .formatted(LEFT, y(part), RIGHT, y(firm), width));
    }

    private void name(int x, int row, String anchor, String text) {
        var shown = text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
        svg.append(
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" dominant-baseline=\"middle\" font-size=\"14\" fill=\"currentColor\">"
                                .formatted(x, y(row), anchor))
                .append(escape(shown))
                .append("</text>");
    }

    private static int y(int row) {
        return ROW * (row + 1);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
