package kr.ieum.identity.ui;

import com.vaadin.flow.component.html.Image;
import kr.ieum.identity.TenantFace;

/** A tenant's sign: a hexagon in its colour. The name stands beside it, so that the sign itself needs none. */
class TenantMark extends Image {

    TenantMark(TenantFace face) {
        super("brand/" + face.id() + ".svg", "");
        addClassName("tenant-mark");
    }
}
