package kr.ieum.company.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;

/**
 * Where this browser tab last saw the list of firms, so that the way back keeps its conditions.
 *
 * @param query without question mark; may be empty
 */
public record ListAddress(String query) implements Serializable {

    public static final String PATH = "companies";

    /** The address of the list, with the conditions last seen. */
    public static String last(UI ui) {
        var seen = ComponentUtil.getData(ui, ListAddress.class);
        return seen == null || seen.query().isEmpty() ? PATH : PATH + "?" + seen.query();
    }
}
