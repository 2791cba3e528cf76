package kr.ieum.plugins.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.nio.charset.StandardCharsets;
import kr.ieum.plugin.ui.FactList;
import kr.ieum.plugins.archive.SigningKey;
import kr.ieum.plugins.catalogue.PluginPolicy;
import kr.ieum.plugins.ui.OneFileUpload;
import kr.ieum.text.Moments;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a certificate, from a file or as text, and shows what it says before anybody registers its key. */
class CertificateInput extends Composite<Div> {

    /** Far more than any certificate has, in bytes. */
    private static final int MAX_SIZE = 64 << 10;

    private final transient PluginPolicy policy;
    private final transient Moments moments;
    private final TextArea text = new TextArea();
    private final Div found = new Div();

    CertificateInput(PluginPolicy policy, Moments moments) {
        this.policy = policy;
        this.moments = moments;
        text.setLabel(getTranslation("catalogue.key.certificate"));
        text.setHelperText(getTranslation("catalogue.key.certificate.help"));
        text.setMinRows(4);
        text.setMaxRows(8);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> look(change.getValue().getBytes(StandardCharsets.UTF_8)));
        found.addClassName("catalogue-certificate");
        found.getElement().setAttribute("aria-live", "polite");
        var file = new Span(getTranslation("catalogue.key.file"));
        file.addClassName("catalogue-label");
        getContent()
                .add(
                        file,
                        new OneFileUpload(
                                getTranslation("catalogue.key.file"),
                                MAX_SIZE,
                                this::received,
                                ".pem",
                                ".crt",
                                ".cer",
                                ".der"),
                        text,
                        found);
    }

    /** As text, whatever was given. */
    String certificate() {
        return text.getValue();
    }

    private void received(byte[] file) {
        text.clear();
        var key = look(file);
        if (key != null) {
            text.setValue(key.pem());
        }
    }

    private @Nullable SigningKey look(byte[] certificate) {
        found.removeAll();
        if (certificate.length == 0) {
            return null;
        }
        try {
            var key = policy.look(certificate);
            found.add(facts(key));
            return key;
        } catch (Refusal refused) {
            var message = new Paragraph(getTranslation(refused.key(), refused.arguments()));
            message.addClassName("plugin-refused");
            message.getElement().setAttribute("role", "alert");
            found.add(message);
            return null;
        }
    }

    private FactList facts(SigningKey key) {
        return new FactList()
                .with(getTranslation("catalogue.fact.key"), key.fingerprint())
                .with(getTranslation("catalogue.key.subject"), key.subject())
                .with(
                        getTranslation("catalogue.key.valid"),
                        moments.day(key.validFrom()) + " – " + moments.day(key.validTo()));
    }
}
