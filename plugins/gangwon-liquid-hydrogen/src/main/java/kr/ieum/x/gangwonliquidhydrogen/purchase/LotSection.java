package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The lots of a closed round. */
class LotSection extends Composite<Div> {

    LotSection(PurchaseDesk desk, Round round, Runnable reload) {
        var words = desk.words();
        getContent().add(new H2(words.get("lot")), new Paragraph(words.get("lot.hint")));
        var lots = desk.lots().lots(round.id());
        if (lots.isEmpty()) {
            getContent().add(new Paragraph(words.get("lot.none")));
        }
        lots.forEach(lot -> getContent().add(new LotCard(desk, lot, reload)));
        getContent().addClassName("details-section");
    }
}
