package kr.ieum.company.ui.edit;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** The fields of one part of a firm, such as a workplace. */
interface PartRow<T> {

    List<Component> fields();

    /** What the fields say; empty, with the reason next to a field, when it cannot be kept. */
    Optional<T> value();
}
