package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugins.catalogue.Publisher;
import kr.ieum.plugins.catalogue.PublisherKey;
import kr.ieum.text.Moments;

/** One publisher with its keys. */
class PublisherCard extends Composite<Article> {

    PublisherCard(Publisher publisher, Moments moments, Runnable addKey, Consumer<PublisherKey> revoke) {
        getContent().addClassName("plugin-card");
        var head = new Div(new H2(publisher.name()));
        head.addClassName("plugin-head");
        getContent()
                .add(
                        head,
                        new FactList()
                                .with(
                                        getTranslation("catalogue.publisher.id"),
                                        publisher.id().value())
                                .with(
                                        getTranslation("catalogue.entered"),
                                        publisher.entered().text(moments))
                                .with(
                                        getTranslation("catalogue.reason"),
                                        publisher.entered().reason()));
        publisher.keys().forEach(key -> getContent().add(key(publisher, key, moments, revoke)));
        if (publisher.keys().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("catalogue.key.none")));
        }
        var text = getTranslation("catalogue.key.add");
        getContent().add(actions(text, publisher.name() + ": " + text, addKey, ButtonVariant.LUMO_TERTIARY));
    }

    private Div key(Publisher publisher, PublisherKey key, Moments moments, Consumer<PublisherKey> revoke) {
        var facts = new FactList()
                .with(getTranslation("catalogue.fact.key"), key.fingerprint())
                .with(getTranslation("catalogue.key.subject"), key.subject())
                .with(
                        getTranslation("catalogue.key.valid"),
                        moments.day(key.validFrom()) + " – " + moments.day(key.validTo()))
                .with(getTranslation("catalogue.entered"), key.entered().text(moments));
        var box = new Div(facts);
        box.addClassName("catalogue-key");
        var revocation = key.revocation();
        if (revocation == null) {
            var text = getTranslation("catalogue.key.revoke");
            box.add(actions(
                    text,
                    publisher.name() + " " + key.fingerprint().substring(0, 8) + ": " + text,
                    () -> revoke.accept(key),
                    ButtonVariant.LUMO_ERROR));
        } else {
            facts.with(
                    getTranslation("catalogue.key.revoked"),
                    getTranslation(
                            "catalogue.key.revoked.text",
                            revocation.entered().text(moments),
                            moments.minute(revocation.stopsFrom()),
                            revocation.entered().reason()));
        }
        return box;
    }

    private static Div actions(String text, String label, Runnable action, ButtonVariant variant) {
        var actions = new Div(Acting.button(text, label, action, variant));
        actions.addClassName("plugin-actions");
        return actions;
    }
}
