package kr.ieum.x.gangwonliquidhydrogen.page;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import kr.ieum.plugin.Firm;
import kr.ieum.plugin.Firms;
import org.jspecify.annotations.Nullable;

/** Finds a firm of the region's register by its name or business number. */
public class FirmBox extends ComboBox<Firm> {

    /** More are not given at once. */
    private static final int MOST = 500;

    FirmBox(String label, Firms firms, @Nullable UUID chosen) {
        super(label);
        setItems(query ->
                firms
                        .search(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), MOST))
                        .stream());
        setItemLabelGenerator(Firm::name);
        if (chosen != null) {
            setValue(firms.byId(List.of(chosen)).get(chosen));
        }
    }
}
