package kr.ieum.industry.classification.ui;

import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.classification.ClassPeriod;
import kr.ieum.industry.classification.EvidenceRules;
import kr.ieum.industry.classification.FirmClasses;
import kr.ieum.industry.classification.RuledMeanwhile;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Decides the class of one firm alone. */
final class DecideDialog {

    private final FirmClasses classes;
    private final UUID firm;
    private final @Nullable ClassPeriod present;
    private final ClassTexts texts;
    private final RulingFields fields;
    private final Runnable done;

    DecideDialog(
            FirmClasses classes,
            UUID firm,
            @Nullable ClassPeriod present,
            EvidenceRules evidenceRules,
            ClassTexts texts,
            Runnable done) {
        this.classes = classes;
        this.firm = firm;
        this.present = present;
        this.texts = texts;
        this.done = done;
        fields = new RulingFields(evidenceRules, texts, present == null ? null : present.of());
    }

    void open() {
        new FormDialog(texts.get("firm.decide"), this::save, fields.all()).open();
    }

    private Optional<String> save() {
        try {
            classes.decide(
                    firm,
                    present == null ? null : present.since(),
                    fields.wanted(),
                    fields.reason(),
                    fields.evidence());
            Notices.success(texts.get("firm.decided", texts.of(fields.wanted())));
        } catch (RuledMeanwhile meanwhile) {
            Notices.error(texts.refusal(meanwhile));
        } catch (Refusal refusal) {
            return Optional.of(texts.refusal(refusal));
        }
        done.run();
        return Optional.empty();
    }
}
