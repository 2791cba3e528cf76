package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.plugins.catalogue.Publisher;
import kr.ieum.plugins.catalogue.PublisherKey;
import kr.ieum.plugins.catalogue.Release;
import kr.ieum.text.Moments;

/** What was verified of a version's signature, and when; and what has become of the key since. */
class SignatureFact extends Composite<Div> {

    private static final int SHOWN_OF_KEY = 16;

    SignatureFact(Release release, List<Publisher> publishers, Moments moments) {
        var id = release.manifest().publisher();
        var publisher =
                publishers.stream().filter(one -> one.id().value().equals(id)).findFirst();
        getContent()
                .add(new Span(getTranslation(
                        "catalogue.signature",
                        moments.minute(release.submittedAt()),
                        publisher.map(Publisher::name).orElse(id),
                        id,
                        release.keyFingerprint().substring(0, SHOWN_OF_KEY),
                        SigningKey.ALGORITHM)));
        publisher
                .flatMap(one -> key(one, release))
                .map(PublisherKey::revocation)
                .map(revoked -> getTranslation(
                        "catalogue.signature.revoked",
                        revoked.entered().text(moments),
                        revoked.entered().reason()))
                .ifPresent(words -> {
                    var warning = new Span(" " + words);
                    warning.addClassName("plugin-error");
                    getContent().add(warning);
                });
    }

    private static Optional<PublisherKey> key(Publisher publisher, Release release) {
        return publisher.keys().stream()
                .filter(key -> key.fingerprint().equals(release.keyFingerprint()))
                .findFirst();
    }
}
