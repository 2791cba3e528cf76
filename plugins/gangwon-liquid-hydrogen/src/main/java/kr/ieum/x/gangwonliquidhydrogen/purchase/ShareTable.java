package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.plugin.ui.PrintSheet;
import kr.ieum.x.gangwonliquidhydrogen.page.Words;

/** What each firm pays, with the calculation; after a second settlement also the difference to the first. */
class ShareTable extends Composite<Div> {

    private final transient Words words;
    private final transient Order order;
    private final transient Settlement now;
    private final transient List<Share> shares;
    private final transient Map<UUID, Long> before;

    ShareTable(PurchaseDesk desk, Order order, List<Settlement> settlements) {
        words = desk.words();
        this.order = order;
        now = settlements.getLast();
        shares = desk.orders().shares(now.id());
        before = settlements.size() < 2
                ? Map.of()
                : desk.orders().shares(settlements.get(settlements.size() - 2).id()).stream()
                        .collect(Collectors.toMap(Share::firm, Share::amount));
        var headers = headers();
        var table = new DataTable(title(), headers);
        rows().forEach(row -> table.add(row.getFirst(), row.subList(1, row.size())));
        getContent().add(table, new Paragraph(words.get("share.rule")));
    }

    List<List<String>> table() {
        return Stream.concat(Stream.of(headers()), rows().stream()).toList();
    }

    PrintSheet sheet() {
        var headers = headers();
        var columns = headers.stream()
                .map(header -> new PrintSheet.Column(
                        header, !header.equals(headers.getFirst()), header.equals(headers.getFirst())))
                .toList();
        var notes = List.of(
                words.get(
                        "order.total.of",
                        words.won(order.unitPrice()),
                        words.quantity(now.quantity(), order.unit()),
                        words.won(now.fees()),
                        words.won(now.total())),
                words.get("share.rule"),
                words.get("share.made", now.madeAt(), now.madeBy()));
        return new PrintSheet(title(), order.supplier(), notes, columns, rows());
    }

    private String title() {
        return words.get("share.title", order.name());
    }

    private List<String> headers() {
        var headers = new ArrayList<>(List.of(
                words.get("firm"),
                words.get("share.quantity"),
                words.get("share.exact"),
                words.get("share.extra"),
                words.get("share.amount")));
        if (!before.isEmpty()) {
            headers.add(words.get("share.before"));
            headers.add(words.get("share.difference"));
        }
        return headers;
    }

    private List<List<String>> rows() {
        return Stream.concat(shares.stream().map(this::row), Stream.of(sum())).toList();
    }

    private List<String> row(Share share) {
        var cells = new ArrayList<>(List.of(
                share.name(),
                words.quantity(share.quantity(), order.unit()),
                words.get("share.exact.of", words.won(now.total()), share.quantity(), now.quantity(), share.exact()),
                share.extra() == 1 ? words.get("share.extra.one", share.place()) : words.get("none"),
                words.won(share.amount())));
        compare(cells, before.getOrDefault(share.firm(), 0L), share.amount());
        return cells;
    }

    private List<String> sum() {
        var left = shares.stream().mapToInt(Share::extra).sum();
        var cells = new ArrayList<>(List.of(
                words.get("sum"),
                words.quantity(now.quantity(), order.unit()),
                words.get("none"),
                words.get("share.extra.sum", left),
                words.won(now.total())));
        compare(cells, before.values().stream().mapToLong(Long::longValue).sum(), now.total());
        return cells;
    }

    private void compare(List<String> cells, long then, long amount) {
        if (!before.isEmpty()) {
            cells.add(words.won(then));
            cells.add(words.difference(amount - then));
        }
    }
}
