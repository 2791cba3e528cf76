package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import kr.ieum.plugin.ui.EmptyState;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.catalogue.Publisher;
import kr.ieum.plugins.catalogue.PublisherId;
import kr.ieum.plugins.catalogue.PublisherKey;
import kr.ieum.text.Moments;

/** Publishers and their keys. */
class PublishersPanel extends Composite<Div> {

    private final transient PluginPolicy policy;
    private final transient Moments moments;
    private final Div cards = new Div();

    PublishersPanel(PluginPolicy policy, Moments moments) {
        this.policy = policy;
        this.moments = moments;
        cards.addClassName("plugin-cards");
        var add = getTranslation("catalogue.publisher.add");
        var actions = new Div(Acting.button(add, add, this::addPublisher, ButtonVariant.LUMO_PRIMARY));
        actions.addClassName("catalogue-actions");
        getContent().add(actions, cards);
        refresh();
    }

    private void refresh() {
        cards.removeAll();
        policy.publishers()
                .forEach(publisher -> cards.add(
                        new PublisherCard(publisher, moments, () -> addKey(publisher), key -> revoke(publisher, key))));
        if (cards.getComponentCount() == 0) {
            cards.add(new EmptyState(
                    getTranslation("catalogue.publisher.empty"), getTranslation("catalogue.publisher.empty-hint")));
        }
    }

    private void addPublisher() {
        var id = new TextField(getTranslation("catalogue.publisher.id"));
        id.setHelperText(getTranslation("catalogue.publisher.id.help"));
        var name = new TextField(getTranslation("catalogue.publisher.name"));
        var reason = new ReasonArea();
        open(
                getTranslation("catalogue.publisher.add"),
                () -> policy.addPublisher(new PublisherId(id.getValue()), name.getValue(), reason.getValue()),
                id,
                name,
                reason);
    }

    private void addKey(Publisher publisher) {
        var certificate = new CertificateInput(policy, moments);
        var reason = new ReasonArea();
        open(
                getTranslation("catalogue.key.add.title", publisher.name()),
                () -> policy.addKey(publisher.id(), certificate.certificate(), reason.getValue()),
                certificate,
                reason);
    }

    private void revoke(Publisher publisher, PublisherKey key) {
        var day = new NoticeField(getTranslation("catalogue.stops-on"));
        var reason = new ReasonArea();
        open(
                getTranslation("catalogue.key.revoke.title", publisher.name()),
                () -> policy.revoke(key.id(), day.getValue(), reason.getValue()),
                day,
                reason);
    }

    private void open(String title, Runnable action, Component... fields) {
        new FormDialog(
                        title,
                        () -> Acting.tried(this, () -> {
                            action.run();
                            Notices.success(getTranslation("catalogue.saved"));
                            refresh();
                        }),
                        fields)
                .open();
    }
}
