package kr.ieum.industry.allocation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ieum.industry.allocation.AllocationService;
import kr.ieum.industry.allocation.SheetHead;
import kr.ieum.plugin.ui.FormDialog;
import kr.ieum.plugin.ui.Notices;
import kr.ieum.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeps a try as a draft; says what becomes of an earlier one, and asks why where there is one. */
final class DraftDialog {

    private static final int LONGEST = 1_000;

    private final AllocationService allocations;
    private final AllocationTexts wording;
    private final int year;
    private final TryAddress tried;
    private final TextArea reason;
    private @Nullable UUID drafted;

    DraftDialog(AllocationService allocations, AllocationTexts wording, int year, TryAddress tried) {
        this.allocations = allocations;
        this.wording = wording;
        this.year = year;
        this.tried = tried;
        reason = new TextArea(wording.get("draft.reason"));
        reason.setMaxLength(LONGEST);
        reason.getElement().setAttribute("colspan", "2");
    }

    void open() {
        var former = allocations.sheets(year);
        var open = former.stream().filter(SheetHead::isOpen).findFirst();
        var revision = open.map(SheetHead::revision)
                .orElse(former.isEmpty() ? 1 : former.getFirst().revision() + 1);
        reason.setRequiredIndicatorVisible(revision > 1);
        open.map(SheetHead::reason).ifPresent(reason::setValue);
        var words = new Paragraph(
                wording.get(open.isPresent() ? "draft.over" : "draft.new", String.valueOf(year), revision));
        words.getElement().setAttribute("colspan", "2");
        new FormDialog(wording.get("draft"), this::save, words, reason)
                .whenSaved(() -> UI.getCurrent().navigate(AllocationPaths.sheet(Objects.requireNonNull(drafted))))
                .open();
    }

    private Optional<String> save() {
        try {
            drafted = allocations.draft(year, tried.terms(), tried.grades(), reason.getValue());
            Notices.success(wording.get("draft.done"));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(reason.getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
