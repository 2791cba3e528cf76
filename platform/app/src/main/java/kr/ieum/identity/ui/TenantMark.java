package kr.ieum.identity.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import kr.ieum.identity.TenantFace;

/** A tenant's sign: its short name on a hexagon in its colour. */
class TenantMark extends Span {

    TenantMark(TenantFace face, Locale locale) {
        setText(face.shortName(locale));
        addClassName("tenant-mark");
        getStyle().set("--tenant-color", face.color());
        getElement().setAttribute("aria-hidden", "true");
    }
}
