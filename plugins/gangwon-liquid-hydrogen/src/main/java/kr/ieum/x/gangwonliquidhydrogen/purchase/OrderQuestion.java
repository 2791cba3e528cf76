package kr.ieum.x.gangwonliquidhydrogen.purchase;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Shows once more what is ordered from whom for how much, before it is. */
final class OrderQuestion {

    private OrderQuestion() {}

    static ConfirmDialog of(PurchaseDesk desk, Lot lot, Offer offer, Runnable order) {
        var words = desk.words();
        var question = new ConfirmDialog();
        question.setHeader(words.get("offer.order"));
        question.setText(words.get(
                "offer.order.question",
                lot.name(),
                words.quantity(lot.quantity(), lot.unit()),
                offer.supplier(),
                words.won(offer.cost(lot.quantity()).total())));
        question.setConfirmText(words.get("offer.order"));
        question.setCancelable(true);
        question.setCancelText(words.get("cancel"));
        question.addConfirmListener(confirm -> order.run());
        return question;
    }
}
