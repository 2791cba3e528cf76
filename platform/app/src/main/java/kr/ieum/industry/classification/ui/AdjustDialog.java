package kr.ieum.industry.classification.ui;

import java.util.Optional;
import kr.ieum.industry.classification.EvidenceRules;
import kr.ieum.industry.classification.RatedFirm;
import kr.ieum.industry.classification.RuledMeanwhile;
import kr.ieum.industry.classification.RunId;
import kr.ieum.industry.classification.RunReview;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;

/** Sets a firm otherwise than its scores propose. */
final class AdjustDialog {

    private final RunReview review;
    private final RunId run;
    private final RatedFirm firm;
    private final ClassTexts texts;
    private final RulingFields fields;
    private final Runnable done;

    AdjustDialog(
            RunReview review,
            RunId run,
            RatedFirm firm,
            EvidenceRules evidenceRules,
            ClassTexts texts,
            Runnable done) {
        this.review = review;
        this.run = run;
        this.firm = firm;
        this.texts = texts;
        this.done = done;
        fields = new RulingFields(evidenceRules, texts, firm.next().orElse(null));
    }

    void open() {
        new FormDialog(texts.get("adjust.of", firm.name()), this::save, fields.all()).open();
    }

    private Optional<String> save() {
        try {
            review.adjust(run, firm.company(), firm.version(), fields.wanted(), fields.reason(), fields.evidence());
            Notices.success(texts.get("adjust.done", firm.name(), texts.of(fields.wanted())));
        } catch (RuledMeanwhile meanwhile) {
            Notices.error(texts.refusal(meanwhile));
        } catch (Refusal refusal) {
            return Optional.of(texts.refusal(refusal));
        }
        done.run();
        return Optional.empty();
    }
}
