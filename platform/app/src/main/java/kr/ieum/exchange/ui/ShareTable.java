package kr.ieum.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.ieum.exchange.RegionShare;
import kr.ieum.plugin.ui.DataTable;
import kr.ieum.tenancy.TenantId;

/** Rows of an import over the whole country by region: counts, never rows. */
class ShareTable extends Composite<Div> {

    /** @param done whether the rows went in, so that there is more to tell than their number */
    ShareTable(List<RegionShare> shares, Map<TenantId, String> names, boolean done) {
        var columns = new ArrayList<String>();
        columns.add(getTranslation("exchange.preview.region"));
        columns.add(getTranslation("exchange.preview.share.rows"));
        if (done) {
            columns.add(getTranslation("exchange.outcome.NEW"));
            columns.add(getTranslation("exchange.outcome.CHANGED"));
            columns.add(getTranslation("exchange.outcome.SAME"));
            columns.add(getTranslation("exchange.outcome.PROBLEM"));
        }
        var table = new DataTable(getTranslation(done ? "exchange.result.shares" : "exchange.preview.shares"), columns);
        for (var share : shares) {
            table.add(names.getOrDefault(share.region(), share.region().value()), figures(share, done));
        }
        getContent().add(table);
    }

    private List<String> figures(RegionShare share, boolean done) {
        var numbers = NumberFormat.getIntegerInstance(getLocale());
        var figures = new ArrayList<String>();
        figures.add(numbers.format(share.rows()));
        if (done) {
            var counts = share.counts();
            if (counts == null) {
                var failed = share.failed() ? getTranslation("exchange.result.share.failed") : "-";
                figures.addAll(List.of(failed, failed, failed, failed));
            } else {
                figures.add(numbers.format(counts.added()));
                figures.add(numbers.format(counts.changed()));
                figures.add(numbers.format(counts.same()));
                figures.add(numbers.format(counts.problem()));
            }
        }
        return figures;
    }
}
